import StetDesk
import StetModel
import StetTestSupport
import Testing

/// Who may say who is who.
struct ReviewersTests {
    private func edit(
        _ room: DeskRoom, _ handle: String, as actor: String?, _ body: (inout ReviewerDraft) -> Void
    ) throws {
        var draft = ReviewerDraft()
        body(&draft)
        _ = try room.desk(as: actor).editReviewer(handle, draft, options: ChangeOptions())
    }

    private func room(_ backend: TestBackend) throws -> DeskRoom {
        let room = try DeskRoom(backend)
        var draft = ReviewerDraft()
        (draft.name, draft.roles) = ("Dora Lind", [.desk])
        _ = try room.desk(as: nil).addReviewer("dora", draft, options: ChangeOptions())
        return room
    }

    @Test(arguments: TestBackend.available)
    func `the desk role cannot take an admin over or shut one out`(backend: TestBackend) throws {
        let room = try room(backend)
        #expect(throws: DeskError.self) { try edit(room, "desk", as: "dora") { $0.account = "dora2" } }
        #expect(throws: DeskError.self) { try edit(room, "desk", as: "dora") { $0.isActive = false } }
        #expect(throws: DeskError.self) { try edit(room, "anna", as: "dora") { $0.account = "other" } }
        #expect(throws: DeskError.self) { try edit(room, "anna", as: "dora") { $0.samePerson = "ben" } }
        try edit(room, "anna", as: "dora") { $0.capacity = 4 }
    }

    @Test(arguments: TestBackend.available)
    func `the last admin stays`(backend: TestBackend) throws {
        let room = try room(backend)
        #expect(throws: DeskError.self) { try edit(room, "desk", as: nil) { $0.roles = [.editor] } }
        #expect(throws: DeskError.self) { try edit(room, "desk", as: nil) { $0.isActive = false } }
    }

    @Test(arguments: TestBackend.available)
    func `an account speaks for one reviewer`(backend: TestBackend) throws {
        let room = try room(backend)
        let error = #expect(throws: DeskError.self) { try edit(room, "ben", as: nil) { $0.account = "anna" } }
        guard case .againstRule = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }
}

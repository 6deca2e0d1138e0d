import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import Testing

/// What the program proposes becomes the desk's only when a person says so.
struct SuggestionsTests {
    private let text = """
        The mayor, Anna Kern, said on Monday that crime fell by 12 percent last year. \
        “We hired 40 officers,” Kern said.
        """

    private func room(_ backend: TestBackend) async throws -> (DeskRoom, [String: [String]]) {
        let room = try DeskRoom(backend)
        try await room.article(text, outlet: "Post")
        let items = try room.desk(as: nil).suggestionList(SuggestionFilter()).items
        return (
            room,
            Dictionary(grouping: items) { $0["kind"]?.string ?? "" }.mapValues {
                $0.compactMap { $0["id"]?.string }
            }
        )
    }

    private func accept(_ room: DeskRoom, _ id: String?, _ wish: ClaimWish = .asSuggested) throws -> JSON {
        try room.desk(as: "ida").acceptSuggestions(
            [deskID(id ?? "")], claim: wish, options: ChangeOptions())
    }

    @Test(arguments: TestBackend.available)
    func `an accepted attribution makes its source an entity and bears the name of who accepted it`(
        backend: TestBackend
    ) async throws {
        let (room, ids) = try await room(backend)
        let answer = try accept(room, ids["attribution"]?.first)["items"]?[0]
        #expect(answer?["attribution"] == "t1")
        #expect(answer?["source"] == "p1")
        let attribution = try room.desk(as: nil).attribution(deskID("t1"))
        #expect(attribution["by"] == "ida")
        #expect(attribution["suggestion"]?.string == ids["attribution"]?.first)
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `a claim made of a suggestion has its own event and history`(backend: TestBackend) async throws {
        let (room, ids) = try await room(backend)
        let answer = try accept(room, ids["attribution"]?.first, .new("Crime fell by 12 percent."))
        #expect(answer["items"]?[0]?["claim"] == "c1")
        let history = try room.desk(as: nil).claimHistory(deskID("c1")).items
        #expect(history.map { $0["kind"] } == ["claim.added"])
        let second = try accept(room, ids["attribution"]?.last, .into(ID(1)))
        #expect(second["items"]?[0]?["version"] == 2)
        #expect(try room.desk(as: nil).claimHistory(deskID("c1")).items.count == 2)
    }

    @Test(arguments: TestBackend.available)
    func `a number is never given again, whatever is taken back`(backend: TestBackend) async throws {
        let (room, ids) = try await room(backend)
        let first = try #require(ids["attribution"]?.first)
        _ = try accept(room, first)
        _ = try room.desk(as: "ida").reopenSuggestion(deskID(first), options: ChangeOptions())
        let answer = try accept(room, first)["items"]?[0]
        #expect(answer?["attribution"] == "t2")
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `a suggestion is decided about once`(backend: TestBackend) async throws {
        let (room, ids) = try await room(backend)
        let id = ids["attribution"]?.first
        _ = try accept(room, id)
        #expect(throws: DeskError.self) { try accept(room, id) }
        #expect(throws: DeskError.self) {
            try room.desk(as: "ida").rejectSuggestions(
                [deskID(id ?? "")], reason: "no", options: ChangeOptions())
        }
    }

    @Test(arguments: TestBackend.available)
    func `of several suggestions all are accepted or none`(backend: TestBackend) async throws {
        let (room, ids) = try await room(backend)
        let events = try room.eventCount()
        let first = try #require(ids["attribution"]?.first)
        #expect(throws: DeskError.self) {
            try room.desk(as: "ida").acceptSuggestions(
                [deskID(first), deskID("x999")], claim: .asSuggested, options: ChangeOptions())
        }
        #expect(try room.eventCount() == events)
    }

    @Test(arguments: TestBackend.available)
    func `a rejection needs a reason`(backend: TestBackend) async throws {
        let (room, ids) = try await room(backend)
        #expect(throws: DeskError.self) {
            try room.desk(as: "ida").rejectSuggestions(
                [deskID(ids["attribution"]?.first ?? "")], reason: " ", options: ChangeOptions())
        }
    }
}

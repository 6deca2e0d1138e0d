import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import Testing

/// Two spellings become one source when a person says so, and two again when they say it was a slip.
struct SourcesTests {
    /// A desk with the sources p1 Andrey Kessin, p2 Andrei Kessin and p3 an official without a name.
    private func room(_ backend: TestBackend) async throws -> DeskRoom {
        let room = try DeskRoom(backend)
        try await room.article("Andrey Kessin said that the ferry would sail.", outlet: "Post")
        try await room.article("Andrei Kessin said that the ferry would sail again.", outlet: "Courier")
        try await room.article("One official said that the ferry was late.", outlet: "Echo")
        var filter = SuggestionFilter()
        filter.kind = .attribution
        let ids = try room.desk(as: nil).suggestionList(filter).items.compactMap { $0["id"]?.string }
        _ = try room.desk(as: "ida").acceptSuggestions(
            try ids.map { try deskID($0) }, claim: .asSuggested, options: ChangeOptions())
        return room
    }

    private func merge(_ room: DeskRoom, _ one: String, _ other: String, isInsisted: Bool = false) throws {
        _ = try room.desk(as: "eve").mergeSource(
            deskID(one), into: deskID(other), isInsisted: isInsisted, options: ChangeOptions())
    }

    private func names(_ room: DeskRoom) throws -> [String?] {
        try room.desk(as: "eve").sourceList().items.map { $0["name"]?.string }
    }

    @Test(arguments: TestBackend.available)
    func `a merged source keeps both spellings and what it is quoted with`(backend: TestBackend) async throws
    {
        let room = try await room(backend)
        try merge(room, "p2", "p1")
        let shown = try room.desk(as: "eve").source(deskID("p1"))
        #expect(shown["spellings"] == ["Andrey Kessin", "Andrei Kessin"])
        #expect(shown["attributions"]?.array?.count == 2)
    }

    @Test(arguments: TestBackend.available)
    func `a merge that was taken back leaves the two as they were`(backend: TestBackend) async throws {
        let room = try await room(backend)
        let before = try names(room)
        try merge(room, "p2", "p1")
        _ = try room.desk(as: "eve").unmergeSource(deskID("p2"), options: ChangeOptions())
        #expect(try names(room) == before)
        #expect(try room.desk(as: "eve").source(deskID("p1"))["spellings"] == ["Andrey Kessin"])
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `somebody without a name is not merged into a person by a slip`(backend: TestBackend) async throws {
        let room = try await room(backend)
        let error = #expect(throws: DeskError.self) { try merge(room, "p3", "p1") }
        guard case .unlikely = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        try merge(room, "p3", "p1", isInsisted: true)
        #expect(try names(room).count == 2)
    }
}

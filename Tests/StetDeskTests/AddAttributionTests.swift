import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import StetText
import Testing

/// What the reader did not see, a person marks.
struct AddAttributionTests {
    private let text = """
        The mayor said it rained. The harbour master said, agencies report, that the boat will sail.
        """

    private func add(
        _ room: DeskRoom, _ content: String, _ body: (inout AttributionDraft) -> Void = { _ in }
    ) throws -> JSON {
        var draft = AttributionDraft(cue: .quote("said"), content: .quote(content))
        draft.source = .quote("The harbour master")
        body(&draft)
        return try room.desk(as: "ida").addAttribution(in: ID(1), draft, options: ChangeOptions())
    }

    @Test(arguments: TestBackend.available)
    func `the cue nearest to the content is meant, and the way runs through who passed it on`(
        backend: TestBackend
    ) async throws {
        let room = try DeskRoom(backend)
        try await room.article(text, outlet: "Post")
        let id = try add(room, "the boat will sail") { $0.through = ["Talvinform"] }["id"]?.string
        let shown = try room.desk(as: nil).attribution(deskID(id ?? ""))
        #expect(shown["cue"]?["spans"]?[0]?["start"] == 45)
        #expect(shown["hops"] == ["The harbour master", "Talvinform"])
        #expect(shown["suggestion"] == nil)
        #expect(shown["by"] == "ida")
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `words that the text does not hold are refused and nothing is stored`(
        backend: TestBackend
    ) async throws {
        let room = try DeskRoom(backend)
        try await room.article(text, outlet: "Post")
        let events = try room.eventCount()
        #expect(throws: TextError.quoteMissing("the boat sank")) { try add(room, "the boat sank") }
        #expect(try room.eventCount() == events)
    }

    @Test(arguments: TestBackend.available)
    func `a claim in words that were told and told on comes from who told it first`(
        backend: TestBackend
    ) async throws {
        let room = try DeskRoom(backend)
        try await room.article(
            "The ferry sails again, Talvinform said, citing Ana Ruiz of the harbour.", outlet: "Post")
        let content = "The ferry sails again"
        let agency = try add(room, content) { $0.source = .quote("Talvinform") }["id"]?.string
        let parent: ID<Attribution> = try deskID(agency ?? "")
        _ = try add(room, content) { draft in
            draft.source = .quote("Ana Ruiz")
            draft.through = ["Talvinform"]
            draft.parent = parent
        }
        let claim = try room.desk(as: "ida").addClaim(
            ClaimDraft(text: "The ferry sails."), in: ID(1), at: .quote(content), options: ChangeOptions())
        let shown = try room.desk(as: nil).claim(deskID(claim["id"]?.string ?? ""))
        #expect(shown["appearances"]?[0]?["hops"] == ["Ana Ruiz", "Talvinform"])
    }
}

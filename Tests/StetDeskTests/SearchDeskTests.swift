import StetDesk
import StetModel
import StetTestSupport
import Testing

struct SearchDeskTests {
    private static let article = """
        Quay closed
        The harbour master said on Friday that the Éclair quay was closed until spring. Ferries leave from the
        old pier instead. “Nobody was hurt,” she said. Until spring nothing is closed for good.
        """

    private func room(_ backend: TestBackend) async throws -> DeskRoom {
        let room = try DeskRoom(backend)
        try await room.article(Self.article, outlet: "Harbour Post")
        try await room.article("The mayor of Krill opened a bakery.", outlet: "Krill News")
        let claim = try room.claim("The quay was closed for two winters.")
        try room.addEvidence(to: claim, as: "anna")
        return room
    }

    private func found(
        _ query: String, in room: DeskRoom, _ kinds: [SearchedKind] = SearchedKind.allCases
    )
        throws -> [JSON]
    {
        var wish = SearchWish(query)
        wish.kinds = kinds
        return try room.desk(as: nil).search(wish).items
    }

    private func ids(
        _ query: String, in room: DeskRoom, _ kinds: [SearchedKind] = SearchedKind.allCases
    )
        throws -> [String]
    {
        try found(query, in: room, kinds).compactMap { $0["id"]?.string }
    }

    @Test(arguments: TestBackend.available)
    func `words are found in claims, articles and evidence, in all their forms`(
        backend: TestBackend
    ) async throws {
        let room = try await room(backend)
        #expect(Set(try ids("closing quays", in: room)) == ["a1", "c1"])
        #expect(try ids("yearbook", in: room) == ["e2"])
        #expect(try ids("closed quay", in: room, [.article]) == ["a1"])
        #expect(try ids("volcano", in: room).isEmpty)
    }

    @Test(arguments: TestBackend.available)
    func `beginnings and exact phrases must be there`(backend: TestBackend) async throws {
        let room = try await room(backend)
        #expect(try ids("bak* mayor", in: room) == ["a2"])
        #expect(try ids("\"closed until spring\"", in: room) == ["a1"])
        #expect(try ids("\"spring until closed\"", in: room).isEmpty)
        #expect(try ids("\"quay is closed\"", in: room).isEmpty)
        #expect(try ids("\"mayor of Krill\" quay", in: room) == ["a2"])
    }

    @Test(arguments: TestBackend.available)
    func `each place is told with its words`(backend: TestBackend) async throws {
        let room = try await room(backend)
        let hit = try #require(try found("eclair \"closed until spring\"", in: room).first)
        let scalars = Array(Self.article.unicodeScalars)
        let spans = hit["spans"]?.array ?? []
        #expect(spans.compactMap { $0["text"]?.string } == ["Éclair", "closed until spring"])
        for span in spans {
            let place = try #require(span["start"]?.integer)..<(try #require(span["end"]?.integer))
            #expect(String(String.UnicodeScalarView(scalars[place])) == span["text"]?.string)
        }
        #expect(hit["excerpt"]?.string?.contains("Éclair quay was closed") == true)
    }

    @Test(arguments: TestBackend.available)
    func `the name of a protected source finds nothing`(backend: TestBackend) async throws {
        let room = try DeskRoom(backend)
        var draft = ClaimDraft(text: "The pier is made of glass.")
        draft.claimant = "Wilhelmina Quill"
        _ = try room.desk(as: nil).addClaim(draft, options: ChangeOptions())
        #expect(try ids("quill", in: room) == ["c1"])
        #expect(try ids("wilh*", in: room) == ["c1"])
        _ = try room.desk(as: nil).protectSource(ID(1), true, options: ChangeOptions())
        #expect(try ids("quill", in: room).isEmpty)
        #expect(try ids("wilh*", in: room).isEmpty)
    }

    @Test(arguments: TestBackend.available)
    func `a query without a word to look for is refused`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        for query in ["", "the of", "\"", "***", "- …"] {
            #expect(throws: DeskError.self) { try ids(query, in: room) }
        }
    }

    @Test(arguments: TestBackend.available)
    func `a claim with a verdict is mentioned where it is said again`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let checked = try room.approvedClaim()
        let again = try room.claim("Our ferry carried 310 thousand passengers!")
        let other = try room.claim("The harbour tax was doubled.")
        #expect(try room.desk(as: nil).checkedBefore(again).map { $0["id"]?.string } == [checked.description])
        #expect(try room.desk(as: nil).checkedBefore(other).isEmpty)
    }
}

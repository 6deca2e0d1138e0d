import StetDesk
import StetModel
import StetTestSupport
import Testing

struct SimilarClaimsTests {
    private func found(_ wish: SimilarClaimWish, in room: DeskRoom) throws -> [String] {
        try room.desk(as: nil).similarClaims(wish).items.compactMap { $0["id"]?.string }
    }

    @Test(arguments: TestBackend.available)
    func `a post finds the claim it repeats, and a claim finds its like but not itself`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        let ferry = try room.claim("The ferry carried 310,000 passengers.")
        let tax = try room.claim("The harbour tax was doubled.")
        let again = try room.claim("Our ferries carry 310 thousand passengers a year!")
        var post = SimilarClaimWish()
        post.text = "They DOUBLED the #HarbourTax https://example.org/a"
        #expect(try found(post, in: room) == [tax.description])
        var claim = SimilarClaimWish()
        claim.claim = again
        #expect(try found(claim, in: room) == [ferry.description])
    }

    @Test(arguments: TestBackend.available)
    func `a wrong day and a claim that is not there are refused`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        var wish = SimilarClaimWish()
        wish.date = "yesterday"
        #expect(throws: DeskError.notA(kind: "a date", word: "yesterday", example: "2026-11-20")) {
            try found(wish, in: room)
        }
        wish.claim = ID(9)
        #expect(throws: DeskError.noSuch(noun: "claim", id: "c9")) { try found(wish, in: room) }
    }
}

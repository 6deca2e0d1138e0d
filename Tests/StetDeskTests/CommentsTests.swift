import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import StetWorkflow
import Testing

/// What people write beside a claim.
struct CommentsTests {
    private func comment(
        _ room: DeskRoom, _ claim: ID<Claim>, _ words: String, as handle: String, isBlocking: Bool = false,
        answering: String? = nil
    ) throws -> String {
        let answer = try room.desk(as: handle).comment(
            on: claim, words, isBlocking: isBlocking, answering: try answering.map { try deskID($0) },
            options: ChangeOptions())
        return answer["id"]?.string ?? ""
    }

    @Test(arguments: TestBackend.available)
    func `deleting a comment leaves the others and its own place`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.claim()
        let first = try comment(room, claim, "Which ferry?", as: "anna")
        let second = try comment(room, claim, "The northern one.", as: "ben", answering: first)
        _ = try comment(room, claim, "Another matter.", as: "ben")
        _ = try room.desk(as: "anna").deleteComment(try deskID(first), options: ChangeOptions())
        let shown = try room.desk(as: nil).claim(claim)["comments"]?.array ?? []
        #expect(shown.count == 3)
        #expect(shown[0]["deleted"] == true)
        #expect(shown[0]["body"] == nil)
        #expect(shown[1]["id"]?.string == second)
        #expect(shown[1]["answers"]?.string == first)
        #expect(shown[2]["body"] == "Another matter.")
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `nobody deletes the comment of somebody else`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.claim()
        let first = try comment(room, claim, "Which ferry?", as: "anna", isBlocking: true)
        #expect(throws: DeskError.self) {
            try room.desk(as: "eve").deleteComment(try deskID(first), options: ChangeOptions())
        }
    }

    @Test(arguments: TestBackend.available)
    func `an answer stands beside the same claim as what it answers`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let (claim, other) = (try room.claim(), try room.claim("The quay is closed."))
        let first = try comment(room, claim, "Which ferry?", as: "anna")
        #expect(throws: DeskError.self) {
            try comment(room, other, "The northern one.", as: "ben", answering: first)
        }
    }

    @Test(arguments: TestBackend.available)
    func `a blocking comment that was deleted blocks no more`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.submittedClaim()
        try room.move(claim, "take-second", as: "ben")
        try room.rate(claim, "true", as: "ben")
        let block = try comment(room, claim, "Wait for the log.", as: "ben", isBlocking: true)
        #expect(throws: Refusal.self) { try room.move(claim, "approve", as: "ben") }
        _ = try room.desk(as: "ben").deleteComment(try deskID(block), options: ChangeOptions())
        #expect(try room.move(claim, "approve", as: "ben")["to"] == "approved")
    }
}

import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import Testing

/// What holds for every change of the desk: once, whole, by somebody who may.
struct DeskChangeTests {
    @Test(arguments: TestBackend.available)
    func `the same request id again changes nothing and gives the same answer`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let options = ChangeOptions(requestID: "r-1")
        let draft = ClaimDraft(text: "The bridge opened in 1932.")
        let first = try room.desk(as: "anna").addClaim(draft, options: options)
        let events = try room.eventCount()
        #expect(try room.desk(as: "anna").addClaim(draft, options: options) == first)
        #expect(try room.eventCount() == events)
    }

    @Test(arguments: TestBackend.available)
    func `a request id used for something else is refused`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let options = ChangeOptions(requestID: "r-1")
        _ = try room.desk(as: "anna").addClaim(ClaimDraft(text: "One."), options: options)
        #expect(throws: DeskError.requestReused(id: "r-1", command: "claim add")) {
            try room.desk(as: "anna").addClaim(ClaimDraft(text: "Two."), options: options)
        }
    }

    @Test(arguments: TestBackend.available)
    func `a refused command does not use its request id up`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let options = ChangeOptions(requestID: "r-1")
        #expect(throws: DeskError.self) {
            try room.desk(as: "anna").addClaim(ClaimDraft(text: " "), options: options)
        }
        let answer = try room.desk(as: "anna").addClaim(ClaimDraft(text: "One."), options: options)
        #expect(answer["id"] == "c1")
    }

    @Test(arguments: TestBackend.available)
    func `a dry run answers as if and changes nothing`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let events = try room.eventCount()
        let options = ChangeOptions(requestID: "r-1", isDryRun: true)
        let answer = try room.desk(as: "anna").addClaim(ClaimDraft(text: "One."), options: options)
        #expect(answer["id"] == "c1")
        #expect(try room.eventCount() == events)
        #expect(try room.desk(as: nil).claimList(ClaimFilter()).items.isEmpty)
    }

    @Test(arguments: TestBackend.available)
    func `an account that belongs to nobody may change nothing`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let stranger = Desk(room.database, caller: Caller(account: "stranger"))
        #expect(throws: DeskError.notRegistered(account: "stranger")) {
            try stranger.addClaim(ClaimDraft(text: "One."), options: ChangeOptions())
        }
    }

    @Test(arguments: TestBackend.available)
    func `an editor cannot make admins`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        var draft = ReviewerDraft()
        draft.roles = [.admin]
        #expect(throws: DeskError.self) {
            try room.desk(as: "eve").editReviewer("eve", draft, options: ChangeOptions())
        }
    }

    @Test(arguments: TestBackend.available)
    func `acting for another is recorded as claimed`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        _ = try room.claim(by: "anna")
        let last = try room.desk(as: nil).auditLog().items.last
        #expect(last?["actor"] == "anna")
        #expect(last?["account"] == "desk")
        #expect(last?["basis"] == "claimed")
    }

    @Test
    func `the same scenario gives the same log on both databases`() throws {
        var logs: [[JSON]] = []
        for backend in TestBackend.available {
            let room = try DeskRoom(backend)
            _ = try room.approvedClaim()
            var lines: [JSON] = []
            try room.desk(as: nil).exportLog { lines.append($0) }
            logs.append(lines)
        }
        #expect(logs.allSatisfy { $0 == logs[0] })
        #expect(logs[0].count > 10)
    }
}

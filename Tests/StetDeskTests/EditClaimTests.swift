import StetDesk
import StetModel
import StetTestSupport
import StetWorkflow
import Testing

/// What an edit does to the verdicts that were given on the words before.
struct EditClaimTests {
    private func rewrite(_ claim: ID<Claim>, in room: DeskRoom) throws {
        var change = ClaimChange()
        change.text = "The ferry sank."
        _ = try room.desk(as: "eve").editClaim(claim, change, options: ChangeOptions())
    }

    @Test(arguments: TestBackend.available)
    func `a verdict on other words does not count as one of two in the second check`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        let claim = try room.submittedClaim()
        try room.move(claim, "take-second", as: "ben")
        try rewrite(claim, in: room)
        try room.rate(claim, "true", as: "ben")
        #expect(throws: Refusal.self) { try room.move(claim, "approve", as: "ben") }
    }

    @Test(arguments: TestBackend.available)
    func `after approval new words need two new verdicts`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.approvedClaim()
        try rewrite(claim, in: room)
        try room.move(claim, "take-second", as: "ben")
        try room.rate(claim, "true", as: "ben")
        #expect(throws: Refusal.self) { try room.move(claim, "approve", as: "ben") }
    }

    @Test(arguments: TestBackend.available)
    func `new words are no dead end: the second returns the claim, both judge again, and it is approved`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        let claim = try room.approvedClaim()
        try rewrite(claim, in: room)
        try room.move(claim, "take-second", as: "ben")
        try room.move(claim, "return", as: "ben", comment: "The words are new, please judge again.")
        try room.rate(claim, "false", as: "anna")
        try room.move(claim, "resubmit", as: "anna")
        try room.rate(claim, "false", as: "ben")
        #expect(try room.move(claim, "approve", as: "ben")["to"] == "approved")
        #expect(try room.desk(as: nil).claim(claim)["verdict"] == "false")
    }

    @Test(arguments: TestBackend.available)
    func `another day or another finding after approval takes the approval back`(backend: TestBackend) throws
    {
        let room = try DeskRoom(backend)
        var (day, finding) = (ClaimChange(), ClaimChange())
        (day.asOf, finding.finding) = ("2024-01-01", .altered)
        for change in [day, finding] {
            let claim = try room.approvedClaim()
            let answer = try room.desk(as: "eve").editClaim(claim, change, options: ChangeOptions())
            #expect(answer["state"] == "second-check")
        }
    }
}

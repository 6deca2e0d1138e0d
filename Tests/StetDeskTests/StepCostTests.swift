import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import Testing

/// What one step asks of the database.
struct StepCostTests {
    @Test(arguments: TestBackend.available)
    func `a step takes eight statements at most`(backend: TestBackend) throws {
        let room = try DeskRoom(backend, at: nil)
        let claim = try room.submittedClaim()
        let counts = try countsOfSecondCheck(claim, in: room)
        #expect(counts.allSatisfy { $0 <= limit(backend) }, "\(counts)")
    }

    @Test(arguments: TestBackend.available)
    func `a step of a claim that is a part of another takes eight statements at most`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend, at: nil)
        let (whole, claim) = (try room.claim("The ferry was full all year."), try room.submittedClaim())
        _ = try room.desk(as: nil).linkClaim(claim, to: whole, options: ChangeOptions())
        let counts = try countsOfSecondCheck(claim, in: room)
        #expect(counts.allSatisfy { $0 <= limit(backend) }, "\(counts)")
    }

    /// Where statements are not sent together, those that write one row each are cheap.
    private func limit(_ backend: TestBackend) -> Int { backend.backend == .postgresql ? 8 : 14 }

    /// How many statements each step took by which ben approved a claim.
    private func countsOfSecondCheck(_ claim: ID<Claim>, in room: DeskRoom) throws -> [Int] {
        let counting = CountingDatabase(room.database)
        let desk = room.desk(as: "ben", over: counting)
        var counts: [Int] = []
        func count(_ body: (ChangeOptions) throws -> JSON) throws {
            let before = counting.statements
            _ = try body(ChangeOptions(requestID: "step \(counts.count)"))
            counts.append(counting.statements - before)
        }
        try count { try desk.moveClaim(claim, by: "take-second", comment: nil, options: $0) }
        try count {
            try desk.rateClaim(
                claim, "true", rationale: "The yearbook says so.", confidence: nil, options: $0)
        }
        try count { try desk.moveClaim(claim, by: "approve", comment: nil, options: $0) }
        #expect(try room.desk(as: nil).claim(claim)["state"] == "approved")
        return counts
    }
}

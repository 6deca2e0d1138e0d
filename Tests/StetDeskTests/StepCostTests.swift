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
        let counting = CountingDatabase(room.database)
        let desk = room.desk(as: "ben", over: counting)
        var counts: [Int] = []
        func count(_ body: () throws -> Void) throws {
            let before = counting.statements
            try body()
            counts.append(counting.statements - before)
        }
        try count {
            _ = try desk.moveClaim(
                claim, by: "take-second", comment: nil, options: ChangeOptions(requestID: "take"))
        }
        try count {
            _ = try desk.rateClaim(
                claim, "true", rationale: "The yearbook says so.", confidence: nil,
                options: ChangeOptions(requestID: "rate"))
        }
        try count {
            _ = try desk.moveClaim(
                claim, by: "approve", comment: nil, options: ChangeOptions(requestID: "approve"))
        }
        // Where statements are not sent together, those that write one row each are cheap.
        let limit = backend.backend == .postgresql ? 8 : 14
        #expect(counts.allSatisfy { $0 <= limit }, "\(counts)")
        #expect(try room.desk(as: nil).claim(claim)["state"] == "approved")
    }
}

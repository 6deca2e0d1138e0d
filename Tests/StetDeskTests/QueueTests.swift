import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import Testing

/// What a person could do next, on a desk with much to do.
struct QueueTests {
    @Test(arguments: TestBackend.available)
    func `what waits for a second person is found behind all that waits for a first`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        for number in 1...12 { _ = try room.claim("The ferry carried \(number) passengers.") }
        let claim = try room.submittedClaim()
        let items = try room.desk(as: "ben").queue(.needsSecond, limit: 2).items
        #expect(items.map { $0["claim"]?.string } == [claim.description])
        #expect(items.first?["reason"] == "you could take-second")
    }

    @Test(arguments: TestBackend.available)
    func `what one must not take does not hide what one could`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        for _ in 1...5 { _ = try room.submittedClaim() }
        let claim = try room.claim("The quay was closed.")
        var held = AssignmentWish()
        (held.handle, held.slot) = ("eve", "checker")
        let other = try room.claim("The lock was open.")
        _ = try room.desk(as: "eve").assignClaims([other], held, options: ChangeOptions())
        for one in try room.desk(as: "anna").queue(.mine).items {
            let id: ID<Claim> = try deskID(one["claim"]?.string ?? "")
            _ = try room.desk(as: "anna").answerAssignment(
                of: id, .release, note: nil, options: ChangeOptions())
        }
        let items = try room.desk(as: "anna").queue(limit: 1).items
        #expect(items.map { $0["claim"]?.string } == [claim.description])
    }

    @Test(arguments: TestBackend.available)
    func `the queue asks for the files of its claims together`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        for number in 1...30 {
            let claim = try room.claim("The ferry carried \(number) passengers.")
            if number % 3 == 0 { try room.move(claim, "take", as: "ben") }
        }
        let counting = CountingDatabase(room.database)
        let items = try room.desk(as: "ben", over: counting).queue().items
        #expect(items.count == 30)
        #expect(counting.statements <= 12, "\(counting.statements)")
    }
}

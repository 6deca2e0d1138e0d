import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import Testing

/// A request id stands for one request of one person.
struct RequestTests {
    @Test(arguments: TestBackend.available)
    func `another person's request is never answered as done`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.claim()
        let options = ChangeOptions(requestID: "same-words")
        _ = try room.desk(as: "anna").comment(on: claim, "I agree.", isBlocking: false, options: options)
        let before = try room.eventCount()
        let error = #expect(throws: DeskError.self) {
            try room.desk(as: "ben").comment(on: claim, "I agree.", isBlocking: false, options: options)
        }
        guard case .requestReused = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try room.eventCount() == before)
    }
}

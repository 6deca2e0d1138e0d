import StetStorage
import Testing

@testable import StetPostgreSQL

/// Failures of a server that cannot be brought about honestly in a test.
struct PostgreSQLFailureTests {
    private func failure(_ sqlState: String, isConnectionLost: Bool = false) -> PostgreSQLFailure {
        PostgreSQLFailure(sqlState: sqlState, message: "odd", isConnectionLost: isConnectionLost)
    }

    private func error(_ sqlState: String, purpose: Purpose? = .writing) -> StorageError {
        failure(sqlState).error(address: "db", sql: "SELECT 1", seconds: 5, purpose: purpose)
    }

    @Test func `a lock that was not had, a deadlock and a stale snapshot are called busy`() {
        #expect(
            ["55P03", "40P01", "40001"].map { error($0) } == Array(repeating: .busy(seconds: 5), count: 3))
    }

    @Test func `a full disk, damage and a standby are called by their names`() {
        #expect(error("53100") == .diskFull("db"))
        #expect(error("XX001") == .damaged("db", reason: "odd"))
        #expect(error("25006") == .readOnly("db"))
        #expect(error("25006", purpose: nil) == .readOnly("db"))
    }

    @Test(arguments: ["42501", "57014", "53300", "57P01", "58030", "08006"])
    func `a right that is missing and a server in trouble are no fault of the statement`(sqlState: String) {
        #expect(error(sqlState) == .unreachable("db", reason: "odd"))
    }

    @Test(arguments: ["40003", "08007"])
    func `a commit whose end nobody saw is unknown, unless it was for reading`(sqlState: String) {
        let failure = failure(sqlState)
        let writing = failure.errorOfCommit(address: "db", seconds: 5, purpose: .writing)
        #expect(writing == .outcomeUnknown(reason: "odd"))
        let lost = self.failure("", isConnectionLost: true)
        let reading = lost.errorOfCommit(address: "db", seconds: 5, purpose: .reading)
        #expect(reading == .unreachable("db", reason: "odd"))
    }
}

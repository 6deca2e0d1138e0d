import Glibc
import StetStorage
import Testing

@testable import StetSQLite

/// Failures of the system that cannot be brought about honestly in a test.
struct SQLiteFailureTests {
    private func error(_ code: Int32, systemError: Int32 = 0) -> StorageError {
        SQLiteFailure(code: code, systemError: systemError, message: "disk I/O error")
            .error(path: "desk.db", sql: "SELECT 1", seconds: 5)
    }

    @Test func `a failed write says what the system said`() {
        #expect(error(10, systemError: ENOSPC) == .diskFull("desk.db"))
        #expect(error(10 | 3 << 8, systemError: EDQUOT) == .diskFull("desk.db"))
        #expect(error(10, systemError: EROFS) == .readOnly("desk.db"))
        #expect(
            error(10, systemError: EIO)
                == .unreachable("desk.db", reason: "disk I/O error: Input/output error"))
    }

    @Test func `a journal that cannot be made means that the folder cannot be written`() {
        #expect(error(14, systemError: EACCES) == .readOnly("desk.db"))
        #expect(error(8 | 6 << 8) == .readOnly("desk.db"))
    }

    @Test func `a file that was moved away is not called read-only`() {
        let reason = "the file was moved or deleted while it was open"
        #expect(error(8 | 4 << 8) == .unreachable("desk.db", reason: reason))
    }

    @Test func `every kind of waiting in vain is called busy`() {
        #expect(
            [5, 5 | 1 << 8, 5 | 2 << 8, 15].map { error($0) } == Array(repeating: .busy(seconds: 5), count: 4)
        )
    }
}

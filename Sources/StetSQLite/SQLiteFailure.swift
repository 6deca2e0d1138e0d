import CSQLite
import Glibc
import StetStorage

/// What the library said when something failed, before it is put into the words of the seam.
struct SQLiteFailure {
    /// The extended result code.
    let code: Int32
    /// The error number of the operating system behind it, or 0.
    let systemError: Int32
    /// The library's own words.
    let message: String

    /// Whether the operating system failed to read, write or sync.
    var isInputOutput: Bool { code & 0xFF == SQLITE_IOERR }

    /// The library's words with those of the operating system.
    var description: String {
        systemError == 0 ? message : "\(message): \(String(cString: strerror(systemError)))"
    }

    /// The failure in the words of the seam.
    ///
    /// - Parameters:
    ///   - path: The file, as the caller named it.
    ///   - sql: The statement that failed.
    ///   - seconds: How long was waited for other connections.
    func error(path: String, sql: String, seconds: Int) -> StorageError {
        switch code & 0xFF {
        case SQLITE_BUSY, SQLITE_PROTOCOL: .busy(seconds: seconds)
        case SQLITE_FULL: .diskFull(path)
        case SQLITE_NOTADB, SQLITE_CORRUPT: .damaged(path, reason: message)
        case SQLITE_CONSTRAINT: .constraint(message)
        case SQLITE_READONLY where code == SQLITE_READONLY | 4 << 8:
            .unreachable(path, reason: "the file was moved or deleted while it was open")
        case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: .readOnly(path)
        case SQLITE_IOERR, SQLITE_CANTOPEN: Self.error(path: path, systemError: systemError, message: message)
        default: .refused(message, sql: String(sql.prefix(300)))
        }
    }

    /// What an error number of the operating system means for the file at `path`.
    static func error(path: String, systemError: Int32, message: String) -> StorageError {
        switch systemError {
        case ENOSPC, EDQUOT: return .diskFull(path)
        case EACCES, EPERM, EROFS: return .readOnly(path)
        case ENOENT: return .unreachable(path, reason: "there is no such folder")
        case 0: return .unreachable(path, reason: message)
        default: return .unreachable(path, reason: "\(message): \(String(cString: strerror(systemError)))")
        }
    }
}

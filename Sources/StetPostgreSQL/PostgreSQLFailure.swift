import StetStorage

/// What the server or libpq said when something failed, before it is put into the words of the seam.
struct PostgreSQLFailure {
    /// The five characters of the SQL standard; empty where libpq itself found the fault.
    let sqlState: String
    /// The words, on one line.
    let message: String
    /// Whether the connection is gone: libpq has no code for that.
    let isConnectionLost: Bool

    /// The failure in the words of the seam.
    ///
    /// - Parameters:
    ///   - address: The database, without its password.
    ///   - sql: The statement that failed.
    ///   - seconds: How long was waited for other connections.
    ///   - purpose: What the transaction around it is for, if there is one.
    func error(address: String, sql: String, seconds: Int, purpose: Purpose?) -> StorageError {
        if isConnectionLost { return .unreachable(address, reason: message) }
        switch sqlState {
        // A lock not had in time, a deadlock, a snapshot that went stale.
        case "55P03", "40P01", "40001": return .busy(seconds: seconds)
        case "53100": return .diskFull(address)
        case "25006" where purpose != .reading: return .readOnly(address)
        case "25006": return .refused("a transaction for reading cannot write", sql: shortened(sql))
        case "XX001", "XX002": return .damaged(address, reason: message)
        // No right to it, out of time, stopped, out of something, or the disk failed.
        case "42501", "57014": return .unreachable(address, reason: message)
        // A statement and its values that do not fit together; the rest of its class is the network's.
        case "08P01": return .refused(message, sql: shortened(sql))
        default: break
        }
        switch sqlState.prefix(2) {
        case "23": return .constraint(message)
        case "08", "53", "57", "58": return .unreachable(address, reason: message)
        default: return .refused(message, sql: shortened(sql))
        }
    }

    /// The failure of a commit: where the connection went with it, nobody can say what happened.
    func errorOfCommit(address: String, seconds: Int, purpose: Purpose) -> StorageError {
        if purpose == .writing, isConnectionLost || sqlState == "40003" || sqlState == "08007" {
            return .outcomeUnknown(reason: message)
        }
        return error(address: address, sql: "COMMIT", seconds: seconds, purpose: purpose)
    }

    private func shortened(_ sql: String) -> String { String(sql.prefix(300)) }
}

public import Foundation

/// What can go wrong between the desk and its database.
public enum StorageError: Error, Equatable {
    /// There is no database at this address.
    case noDatabase(String)
    /// What stands at this path cannot hold a database.
    case notAFile(String)
    /// The server or file cannot be reached.
    case unreachable(String, reason: String)
    /// The database is on a server, and this machine has not the library that speaks with it.
    case noClientLibrary(String, reason: String)
    /// Another writer held the database longer than we wait.
    case busy(seconds: Int)
    /// The thing moved since it was looked at.
    case changedMeanwhile(what: String, seen: Int, now: Int)
    /// The database does not allow writing: a read-only file, folder or server.
    case readOnly(String)
    /// There is no room left on the disk.
    case diskFull(String)
    /// The file is not a database, or is damaged.
    case damaged(String, reason: String)
    /// The database was made by a newer program.
    case newerSchema(found: Int, known: Int)
    /// The database holds another history of migrations than this program.
    case foreignSchema(reason: String)
    /// The database was not brought up to this program's schema yet.
    case olderSchema(found: Int, known: Int)
    /// The migrations inside this program do not fit together.
    case faultyMigration(path: String, reason: String)
    /// The connection broke while a commit was under way: it may or may not have happened.
    case outcomeUnknown(reason: String)
    /// A rule of the schema was broken.
    case constraint(String)
    /// A column held something other than its type says.
    case unexpectedValue(column: Int, wanted: String)
    /// The database refused a statement for another reason.
    case refused(String, sql: String)
}

extension StorageError: LocalizedError {
    public var errorDescription: String? {
        switch self {
        case .noDatabase(let address): "There is no database at \(address)."
        case .notAFile(let path): "\(path) is a folder or a device, not the file of a database."
        case .unreachable(let address, let reason): "The database \(address) cannot be reached: \(reason)"
        case .noClientLibrary(let address, let reason):
            "PostgreSQL's client library, which \(address) needs, cannot be loaded: \(reason)."
        case .busy(let seconds): "Another program has held the database for \(seconds) seconds."
        case .changedMeanwhile(let what, let seen, let now):
            "\(what) changed meanwhile: you saw version \(seen), it is now version \(now)."
        case .readOnly(let address): "The database \(address) cannot be written."
        case .diskFull(let address): "There is no room left on the disk for \(address)."
        case .damaged(let address, let reason): "The file \(address) is not a sound database: \(reason)"
        case .newerSchema(let found, let known):
            "The database has schema version \(found); this program knows versions up to \(known)."
        case .olderSchema(let found, let known):
            "The database has schema version \(found); this program works with version \(known)."
        case .foreignSchema(let reason): "The database has another history of migrations: \(reason)"
        case .faultyMigration(let path, let reason): "The migration \(path) cannot be used: \(reason)."
        case .outcomeUnknown(let reason):
            "The connection broke while the change was being committed: \(reason)"
        case .constraint(let reason): "The change would break a rule of the database: \(reason)"
        case .unexpectedValue(let column, let wanted):
            "Column \(column + 1) of a row does not hold \(wanted)."
        case .refused(let reason, let sql): "The database refused a statement: \(reason) [\(sql)]"
        }
    }

    public var recoverySuggestion: String? {
        switch self {
        case .noDatabase: "Make one with 'stet init', or name one with --database or STET_DATABASE."
        case .notAFile: "Name the file itself, such as .stet/desk.db."
        case .unreachable(let address, _) where !address.contains("://"):
            "Check the path, and that you may read and write there; a folder must be there already."
        case .unreachable: "Check the address, that the server runs, and that you may connect."
        case .noClientLibrary: "Install it, on Debian with 'apt-get install libpq5', and repeat the command."
        case .busy: "Try again in a moment: what was not done yet is done then, and nothing twice."
        case .changedMeanwhile: "Nothing was changed. Look at it again, then repeat the command."
        case .readOnly: "Nothing was changed. Check who may write the file and its folder."
        case .diskFull: "Nothing was changed. Make room and repeat the command."
        case .damaged: "Restore it from a backup. 'stet doctor' tells more."
        case .newerSchema: "Use the newer version of stet."
        case .olderSchema: "Make a backup, then run 'stet database migrate'."
        case .foreignSchema: "It was probably made by another program, or a migration was edited."
        case .outcomeUnknown: "Repeat the command with the same --request-id: it is done once at most."
        case .unexpectedValue:
            "Something else has written to the database; 'stet audit verify' says where."
        case .faultyMigration, .constraint, .refused:
            "Nothing was changed. This is a fault in stet."
        }
    }
}

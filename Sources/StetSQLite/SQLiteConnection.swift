import CSQLite
import Glibc
import StetStorage

/// One open file: prepares statements, runs texts, and tells what failed.
final class SQLiteConnection {
    /// The file, as the caller named it.
    let path: String
    /// How long it waits for other connections.
    let busySeconds: Int
    private let pointer: OpaquePointer
    private var statements: [String: SQLiteStatement] = [:]
    private let statementLimit = 256
    private var keepsJournal = false

    /// Opens a file that exists.
    init(path: String, busySeconds: Int) throws(StorageError) {
        self.path = path
        self.busySeconds = busySeconds
        var opened: OpaquePointer?
        // A path that starts with a colon or "file:" would mean something else to the library.
        let plain = path.hasPrefix("/") ? path : "./" + path
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let code = sqlite3_open_v2(plain, &opened, flags, nil)
        guard let opened else { throw .unreachable(path, reason: "out of memory") }
        pointer = opened
        guard code == SQLITE_OK else { throw failure(code).error(path: path, sql: "", seconds: busySeconds) }
        try configure()
    }

    deinit {
        statements.removeAll()
        if keepsJournal { leaveNoJournal() }
        sqlite3_close_v2(pointer)
    }

    /// Whether the file can be read but not written.
    var isReadOnly: Bool { sqlite3_db_readonly(pointer, "main") == 1 }

    /// Whether a transaction is open.
    var isInTransaction: Bool { sqlite3_get_autocommit(pointer) == 0 }

    /// How many rows were changed since the connection was opened.
    var totalChanges: Int { Int(sqlite3_total_changes64(pointer)) }

    /// How many rows the last inserting, updating or deleting statement changed.
    var changes: Int { Int(sqlite3_changes64(pointer)) }

    /// The statement of a text, prepared once.
    func statement(_ text: String) throws(StorageError) -> SQLiteStatement {
        if let known = statements[text] { return known }
        let (first, rest) = try prepare(text[...])
        guard let statement = first else { throw .refused("there is no statement", sql: text) }
        guard try prepare(rest).first == nil else {
            throw .refused("there is more than one statement", sql: text)
        }
        if statements.count >= statementLimit { statements.removeAll() }
        statements[text] = statement
        return statement
    }

    /// Runs every statement of a text; rows that come back are passed over.
    func execute(_ text: String, mayWrite: Bool = true) throws(StorageError) {
        var rest = text[...]
        while true {
            let (next, behind) = try prepare(rest)
            guard let next else { return }
            guard mayWrite || next.isReadOnly else { throw Self.writeWhileReading(text) }
            guard next.valueCount == 0 else { throw .refused("a script has no values", sql: text) }
            while try step(next, text) {}
            rest = behind
        }
    }

    /// Goes to the next row of a statement; false where there is none.
    func step(_ statement: SQLiteStatement, _ text: String) throws(StorageError) -> Bool {
        switch statement.step() {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code:
            let failure = failure(code)
            statement.reset()
            throw failure.error(path: path, sql: text, seconds: busySeconds)
        }
    }

    /// Commits the transaction under way.
    ///
    /// Where the system fails in the middle of it, the new pages may be on the disk or not.
    func commit() throws(StorageError) {
        let statement = try statement("COMMIT")
        let code = statement.step()
        statement.reset()
        guard code != SQLITE_DONE else { return }
        let failure = failure(code)
        guard !failure.isInputOutput else { throw .outcomeUnknown(reason: failure.description) }
        throw failure.error(path: path, sql: "COMMIT", seconds: busySeconds)
    }

    /// Undoes the transaction under way, where the library has not done so already; answers what
    /// kept it from doing so.
    func rollBack() -> StorageError? {
        guard isInTransaction else { return nil }
        let code = sqlite3_exec(pointer, "ROLLBACK", nil, nil, nil)
        guard code != SQLITE_OK else { return nil }
        return failure(code).error(path: path, sql: "ROLLBACK", seconds: busySeconds)
    }

    /// Binds the values of a statement.
    func bind(_ sql: SQL, to statement: SQLiteStatement) throws(StorageError) {
        guard sql.values.count == statement.valueCount else {
            let counts = "\(statement.valueCount) values are wanted and \(sql.values.count) given"
            throw .refused(counts, sql: sql.text)
        }
        let code = statement.bind(sql.values)
        guard code == SQLITE_OK else {
            throw failure(code).error(path: path, sql: sql.text, seconds: busySeconds)
        }
    }

    /// The journal mode that the file is in now.
    func journalMode() throws(StorageError) -> String { try single("PRAGMA journal_mode") }

    /// Changes the journal mode, and answers the one that was reached.
    func setJournalMode(_ mode: JournalMode) throws(StorageError) -> JournalMode {
        let reached = try single("PRAGMA journal_mode = \(mode.rawValue)")
        keepsJournal = reached == JournalMode.rollback.rawValue
        return reached == JournalMode.writeAheadLog.rawValue ? .writeAheadLog : .rollback
    }

    /// The fault of writing in a transaction that is for reading.
    static func writeWhileReading(_ text: String) -> StorageError {
        .refused("a transaction for reading cannot write", sql: text)
    }

    /// Deletes the blank journal after the last transaction, unless others are at work: who may read the
    /// file but not the journal would take it for one to roll back. A failure leaves a blank journal.
    private func leaveNoJournal() {
        guard totalChanges > 0 else { return }
        sqlite3_exec(pointer, "PRAGMA journal_mode = DELETE", nil, nil, nil)
    }

    private func configure() throws(StorageError) {
        for option in [SQLITE_DBCONFIG_ENABLE_FKEY, SQLITE_DBCONFIG_DEFENSIVE] {
            csqlite_switch(pointer, option, 1)
        }
        for option in [
            SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_DQS_DML,
            SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION,
        ] {
            csqlite_switch(pointer, option, 0)
        }
        sqlite3_busy_timeout(pointer, Int32(clamping: busySeconds * 1_000))
        // PostgreSQL calls the order of bytes "C"; so does every query that must sort alike on both.
        sqlite3_create_collation_v2(pointer, "C", SQLITE_UTF8, nil, compareBytes, nil)
        try execute(
            """
            PRAGMA synchronous = FULL; PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY;
            PRAGMA journal_size_limit = 1048576
            """)
    }

    private func single(_ text: String) throws(StorageError) -> String {
        guard let statement = try prepare(text[...]).first, try step(statement, text) else { return "" }
        return try statement.row().text(0)
    }

    private func prepare(
        _ text: Substring
    ) throws(StorageError) -> (first: SQLiteStatement?, rest: Substring) {
        var statement: OpaquePointer?
        var used = 0
        var copy = text
        let code = copy.withUTF8 { bytes in
            var tail: UnsafePointer<CChar>?
            let start = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
            let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
            let code = sqlite3_prepare_v3(pointer, start, Int32(bytes.count), flags, &statement, &tail)
            if let start, let tail { used = tail - start }
            return code
        }
        guard code == SQLITE_OK else {
            throw failure(code).error(path: path, sql: String(text), seconds: busySeconds)
        }
        let rest = text[text.utf8.index(text.startIndex, offsetBy: used)...]
        guard let statement else { return (nil, rest) }
        let prepared = SQLiteStatement(statement)
        guard prepared.hasNumberedValues else {
            throw .refused("values are written $1, $2 …", sql: String(text))
        }
        return (prepared, rest)
    }

    private func failure(_ code: Int32) -> SQLiteFailure {
        SQLiteFailure(
            code: code, systemError: sqlite3_system_errno(pointer),
            message: String(cString: sqlite3_errmsg(pointer)))
    }
}

/// Compares two texts byte by byte, the shorter first where one is the beginning of the other.
private func compareBytes(
    _ context: UnsafeMutableRawPointer?, _ leftCount: Int32, _ left: UnsafeRawPointer?,
    _ rightCount: Int32, _ right: UnsafeRawPointer?
) -> Int32 {
    guard let left, let right else { return leftCount - rightCount }
    let order = memcmp(left, right, Int(min(leftCount, rightCount)))
    return order != 0 ? order : leftCount - rightCount
}

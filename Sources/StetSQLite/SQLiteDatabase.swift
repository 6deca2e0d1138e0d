import CSQLite
import Glibc
public import StetModel
public import StetStorage

/// A desk in one file, over libsqlite3.
public final class SQLiteDatabase {
    /// The version of the library, such as 3_040_001.
    public static var libraryVersion: Int { Int(sqlite3_libversion_number()) }

    /// How transactions are kept apart from the file.
    public let journalMode: JournalMode
    private let connection: SQLiteConnection
    private var state = SessionState()

    /// Opens the database in a file.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - create: Whether the file is made, for its owner alone, where there is none.
    ///   - busySeconds: How long to wait for other writers.
    public init(path: String, create: Bool = false, busySeconds: Int = 5) throws(StorageError) {
        let isNew = try DatabaseFile(path: path).prepare(create: create)
        connection = try SQLiteConnection(path: path, busySeconds: busySeconds)
        if isNew { try connection.execute("PRAGMA page_size = 16384") }
        journalMode = try Self.setJournalMode(of: connection)
    }
}

extension SQLiteDatabase: Database {
    public var backend: Backend { .sqlite }

    @discardableResult
    public func run(_ sql: SQL) throws(StorageError) -> Int {
        let statement = try bound(sql)
        defer { statement.reset() }
        let before = connection.totalChanges
        while try step(statement, sql.text) {}
        return connection.totalChanges == before ? 0 : connection.changes
    }

    public func query(_ sql: SQL, _ each: (Row) throws -> Void) throws {
        let statement = try bound(sql)
        state.beginRows()
        defer {
            state.endRows()
            statement.reset()
        }
        while try step(statement, sql.text) { try each(try statement.row()) }
    }

    public func script(_ text: String) throws(StorageError) {
        try state.admit(text)
        guard state.purpose == nil else { return try runScript(text) }
        try state.begin(.writing)
        defer { state.end() }
        do throws(StorageError) {
            try begin(.writing)
            try runScript(text)
            try connection.commit()
        } catch {
            rollBack()
            throw error
        }
    }

    @discardableResult
    public func transaction<Answer>(_ purpose: Purpose, _ body: () throws -> Answer) throws -> Answer {
        try state.begin(purpose)
        defer { state.end() }
        do {
            try begin(purpose)
            let answer = try body()
            try state.requireSound()
            try connection.commit()
            return answer
        } catch {
            rollBack()
            throw error
        }
    }

    public func now() throws(StorageError) -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: time.tv_sec * 1_000 + time.tv_nsec / 1_000_000)
    }

    public func sessionUser() throws(StorageError) -> String? { nil }

    /// Copies the database, as it is now, into the empty file at `path`; others may go on working.
    public func copy(to path: String) throws(StorageError) {
        try run("VACUUM INTO \(path)")
    }

    private func begin(_ purpose: Purpose) throws(StorageError) {
        // The library would begin to read where it cannot write.
        if purpose == .writing, connection.isReadOnly { throw .readOnly(connection.path) }
        let text = purpose == .writing ? "BEGIN IMMEDIATE" : "BEGIN"
        let statement = try connection.statement(text)
        while try connection.step(statement, text) {}
        statement.reset()
    }

    private func rollBack() {
        if let failure = connection.rollBack() { state.breakOff(failure) }
    }

    private func bound(_ sql: SQL) throws(StorageError) -> SQLiteStatement {
        do throws(StorageError) {
            try state.admit(sql)
            let statement = try connection.statement(sql.text)
            guard state.purpose != .reading || statement.isReadOnly else {
                throw SQLiteConnection.writeWhileReading(sql.text)
            }
            try connection.bind(sql, to: statement)
            return statement
        } catch {
            state.fail(error)
            throw error
        }
    }

    private func step(_ statement: SQLiteStatement, _ text: String) throws(StorageError) -> Bool {
        do throws(StorageError) {
            return try connection.step(statement, text)
        } catch {
            state.fail(error)
            throw error
        }
    }

    private func runScript(_ text: String) throws(StorageError) {
        do throws(StorageError) {
            try connection.execute(text, mayWrite: state.purpose == .writing)
            guard connection.isInTransaction else {
                throw .refused("a script cannot end the transaction around it", sql: text)
            }
        } catch {
            state.fail(error)
            throw error
        }
    }

    /// Chooses the safe journal mode; a file that others hold in the faster of the two is left so
    /// only where the library can be trusted with it.
    private static func setJournalMode(of connection: SQLiteConnection) throws(StorageError) -> JournalMode {
        let wanted = JournalMode.safe(withVersion: libraryVersion)
        let found = try connection.journalMode()
        if found == wanted.rawValue { return wanted }
        guard !connection.isReadOnly else { return found == "wal" ? .writeAheadLog : .rollback }
        let reached = try connection.setJournalMode(wanted)
        guard reached == wanted || wanted == .writeAheadLog else {
            throw .busy(seconds: connection.busySeconds)
        }
        return reached
    }
}

import CPostgreSQL
public import StetModel
public import StetStorage

/// A desk on a server, over libpq.
public final class PostgreSQLDatabase {
    private let connection: PostgreSQLConnection
    private var state = SessionState()
    private var user: String?

    /// Opens a session.
    ///
    /// - Parameters:
    ///   - url: Any URI that libpq reads; of several hosts, the first that takes changes is used.
    ///   - busySeconds: How long to wait for other writers.
    public init(url: String, busySeconds: Int = 5) throws(StorageError) {
        connection = try PostgreSQLConnection(url: url, busySeconds: busySeconds)
    }
}

extension PostgreSQLDatabase: Database {
    public var backend: Backend { .postgresql }

    @discardableResult
    public func run(_ sql: SQL) throws(StorageError) -> Int {
        try send(sql)
        var changes = 0
        var failed: StorageError?
        while let result = connection.next() {
            do throws(StorageError) {
                try requireAnswer(result, sql)
                changes = result.changes
            } catch {
                failed = failed ?? error
                if isStuck(result) { break }
            }
        }
        if let failed { throw note(failed) }
        return changes
    }

    public func query(_ sql: SQL, _ each: (Row) throws -> Void) throws {
        try send(sql)
        state.beginRows()
        defer { state.endRows() }
        var readers: [PostgreSQLColumn]?
        var failed: (any Error)?
        while let result = connection.next() {
            do throws(StorageError) {
                try requireAnswer(result, sql)
            } catch {
                failed = failed ?? note(error)
                if isStuck(result) { break }
            }
            // What is still under way after a failure has to be fetched, and is passed over.
            guard failed == nil, result.rowCount > 0 else { continue }
            let columns = readers ?? result.readers()
            readers = columns
            do {
                for number in 0..<result.rowCount { try each(try result.row(number, columns)) }
            } catch {
                failed = error
            }
        }
        if let failed { throw failed }
    }

    public func script(_ text: String) throws(StorageError) {
        do throws(StorageError) {
            try state.admit(text)
            try connection.execute(text, purpose: state.purpose)
            guard state.purpose == nil || connection.isInTransaction else {
                throw .refused("a script cannot end the transaction around it", sql: text)
            }
        } catch {
            throw note(error)
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
            try connection.commit(purpose)
            return answer
        } catch {
            if let failure = connection.rollBack() { state.breakOff(failure) }
            throw error
        }
    }

    public func now() throws(StorageError) -> Timestamp {
        // Who we are is asked for as well: whoever writes needs both.
        let row = try single(
            """
            SELECT CAST(floor(extract(epoch FROM clock_timestamp()) * 1000) AS BIGINT),
                CAST(session_user AS TEXT)
            """)
        user = try row.text(1)
        return Timestamp(milliseconds: try row.integer(0))
    }

    public func sessionUser() throws(StorageError) -> String? {
        if let user { return user }
        user = try single("SELECT session_user").text(0)
        return user
    }

    /// One writer at a time: the log is a chain, and each change is its next link.
    ///
    /// The snapshot of a statement must be taken after the lock was had, hence READ COMMITTED.
    private func begin(_ purpose: Purpose) throws(StorageError) {
        guard purpose == .writing else {
            return try connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", purpose: purpose)
        }
        guard !connection.isReadOnly else { throw .readOnly(connection.address) }
        try connection.execute(
            "BEGIN ISOLATION LEVEL READ COMMITTED; SELECT pg_advisory_xact_lock(1937007988)", purpose: purpose
        )
    }

    private func send(_ sql: SQL) throws(StorageError) {
        do throws(StorageError) {
            try state.admit(sql)
            try connection.send(sql, purpose: state.purpose)
        } catch {
            throw note(error)
        }
    }

    /// Throws unless an answer says that all went well.
    private func requireAnswer(_ result: PostgreSQLResult, _ sql: SQL) throws(StorageError) {
        switch result.status {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE: return
        case PGRES_EMPTY_QUERY: throw .refused("there is no statement", sql: sql.text)
        case PGRES_FATAL_ERROR:
            throw connection.failure(result).error(
                address: connection.address, sql: sql.text, seconds: connection.busySeconds,
                purpose: state.purpose)
        default: throw .refused("the server wants data that Stet does not send", sql: sql.text)
        }
    }

    /// Whether the session waits for data, and would answer the same for ever; it is of no use then.
    private func isStuck(_ result: PostgreSQLResult) -> Bool {
        let isCopy = [PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH].contains { $0 == result.status }
        if isCopy { state.breakOff(.unreachable(connection.address, reason: "a COPY is under way")) }
        return isCopy
    }

    /// Keeps in mind that something failed, and whether the session went with it.
    private func note(_ error: StorageError) -> StorageError {
        state.fail(error)
        if connection.isLost { state.breakOff(error) }
        return error
    }

    private func single(_ sql: SQL) throws(StorageError) -> Row {
        var found: Row?
        do {
            try query(sql) { found = $0 }
        } catch let error as StorageError {
            throw error
        } catch {
            throw .refused(String(describing: error), sql: sql.text)
        }
        guard let found else { throw .refused("there is no row", sql: sql.text) }
        return found
    }
}

import CPostgreSQL
import StetStorage

/// One session with a server: opens it, sends statements and fetches answers.
final class PostgreSQLConnection {
    /// The database, without its password.
    let address: String
    /// How long it waits for other writers.
    let busySeconds: Int
    private let pointer: OpaquePointer
    private var prepared = PreparedStatements()

    /// Opens a session.
    init(url: String, busySeconds: Int) throws(StorageError) {
        address = DatabaseAddress.postgresql(url: url).description
        self.busySeconds = busySeconds
        try ClientLibrary().load(for: address)
        let settings = try ConnectionSettings(url: url, address: address)
        guard let opened = settings.connect() else { throw .unreachable(address, reason: "out of memory") }
        pointer = opened
        guard PQstatus(pointer) == CONNECTION_OK else {
            let reason = failure().message
            // Before the session stands, libpq tells what failed by its words alone.
            let name = PQdb(pointer).map { String(cString: $0) } ?? ""
            let isMissing = reason.contains("database \"\(name)\" does not exist")
            throw isMissing ? .noDatabase(address) : .unreachable(address, reason: reason)
        }
        PQsetNoticeProcessor(pointer, { _, _ in }, nil)
        guard parameter("server_encoding") == "UTF8" else {
            throw .unreachable(address, reason: "its encoding is not UTF8")
        }
        try execute(settings.session(options: option("options"), busySeconds: busySeconds), purpose: nil)
    }

    deinit { PQfinish(pointer) }

    /// Whether the server takes no changes: a standby, or one that was told so.
    var isReadOnly: Bool {
        parameter("in_hot_standby") == "on" || parameter("default_transaction_read_only") == "on"
    }

    /// Whether a transaction is open and sound.
    var isInTransaction: Bool { PQtransactionStatus(pointer) == PQTRANS_INTRANS }

    /// Whether the session is over.
    var isLost: Bool { PQstatus(pointer) != CONNECTION_OK }

    /// Runs a text of one or more statements without values.
    func execute(_ text: String, purpose: Purpose?) throws(StorageError) {
        let (result, isDone) = simple(text)
        guard !isDone else { return }
        throw failure(result).error(address: address, sql: text, seconds: busySeconds, purpose: purpose)
    }

    /// Commits the transaction under way.
    func commit(_ purpose: Purpose) throws(StorageError) {
        let (result, isDone) = simple("COMMIT")
        guard isDone else {
            throw failure(result).errorOfCommit(address: address, seconds: busySeconds, purpose: purpose)
        }
        guard result?.command == "COMMIT" else {
            throw .refused("the server undid the transaction", sql: "COMMIT")
        }
    }

    /// Undoes the transaction under way, and answers what kept it from doing so.
    func rollBack() -> StorageError? {
        guard !isLost else { return .unreachable(address, reason: failure().message) }
        guard PQtransactionStatus(pointer) != PQTRANS_IDLE else { return nil }
        let (result, isDone) = simple("ROLLBACK")
        if isDone { return nil }
        return failure(result).error(address: address, sql: "ROLLBACK", seconds: busySeconds, purpose: nil)
    }

    /// Sends a statement with its values; its answers are to be fetched to the last.
    func send(_ sql: SQL, purpose: Purpose?) throws(StorageError) {
        if prepared.isFull {
            prepared.removeAll()
            try execute("DEALLOCATE ALL", purpose: purpose)
        }
        let values = PostgreSQLValues(sql.values)
        let isSent: Bool
        switch prepared.plan(for: sql.text, types: values.types) {
        case .use(let name): isSent = send(name, values)
        case .prepare(let name, let types):
            try prepare(sql.text, name: name, types: types, purpose: purpose)
            isSent = send(name, values)
        case .sendText(let types):
            isSent = values.withPointers { pointers, lengths, formats in
                PQsendQueryParams(
                    pointer, sql.text, Int32(types.count), types, pointers, lengths, formats, 1) == 1
            }
        }
        guard isSent else {
            throw failure().error(address: address, sql: sql.text, seconds: busySeconds, purpose: purpose)
        }
        PQsetSingleRowMode(pointer)
    }

    /// The next answer to what was sent, or nil after the last.
    func next() -> PostgreSQLResult? { PQgetResult(pointer).map(PostgreSQLResult.init) }

    /// What failed, by an answer or, without one, by what libpq says about the session.
    func failure(_ result: PostgreSQLResult? = nil) -> PostgreSQLFailure {
        let said = result?.message ?? ""
        return PostgreSQLFailure(
            sqlState: result?.sqlState ?? "",
            message: Self.oneLine(said.isEmpty ? String(cString: PQerrorMessage(pointer)) : said),
            isConnectionLost: isLost)
    }

    private func prepare(
        _ text: String, name: String, types: [Oid], purpose: Purpose?
    ) throws(StorageError) {
        let result = PQprepare(pointer, name, text, Int32(types.count), types).map(PostgreSQLResult.init)
        guard result?.status == PGRES_COMMAND_OK else {
            prepared.remove(text)
            throw failure(result).error(address: address, sql: text, seconds: busySeconds, purpose: purpose)
        }
    }

    private func send(_ name: String, _ values: PostgreSQLValues) -> Bool {
        values.withPointers { pointers, lengths, formats in
            PQsendQueryPrepared(pointer, name, Int32(pointers.count), pointers, lengths, formats, 1) == 1
        }
    }

    private func simple(_ text: String) -> (result: PostgreSQLResult?, isDone: Bool) {
        let result = PQexec(pointer, text).map(PostgreSQLResult.init)
        let isDone = [PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY].contains { $0 == result?.status }
        return (result, isDone)
    }

    private func parameter(_ name: String) -> String {
        PQparameterStatus(pointer, name).map { String(cString: $0) } ?? ""
    }

    /// A setting of the session as it was opened, from the address or the environment.
    private func option(_ name: String) -> String {
        guard let first = PQconninfo(pointer) else { return "" }
        defer { PQconninfoFree(first) }
        return ConnectionSettings.value(of: name, in: first) ?? ""
    }

    private static func oneLine(_ text: String) -> String {
        text.split(separator: "\n").map { $0.drop { $0 == " " || $0 == "\t" } }.joined(separator: "; ")
    }
}

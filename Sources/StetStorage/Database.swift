public import StetModel

/// The one seam between the desk and a database: run, query, transaction.
///
/// Two drivers stand behind it, one over libsqlite3 and one over libpq. SQL is written once above
/// it, in the words both databases share. A database is one connection: whoever opens it uses it and
/// closes it, in one task.
public protocol Database: AnyObject {
    /// Which of the two it is.
    var backend: Backend { get }

    /// Runs one statement that answers no rows.
    ///
    /// - Returns: How many rows were inserted, updated or deleted.
    @discardableResult
    func run(_ sql: SQL) throws(StorageError) -> Int

    /// Runs one statement and hands each row to `each` as it arrives.
    func query(_ sql: SQL, _ each: (Row) throws -> Void) throws

    /// Runs a script of several statements without values, as migrations are.
    func script(_ text: String) throws(StorageError)

    /// Runs `body` in one transaction: committed and on disk when it returns, undone when it throws.
    ///
    /// Transactions do not nest. A writing transaction excludes every other one from the start.
    ///
    /// - Throws: what `body` throws; `StorageError.busy` where the database could not be had in
    ///   time; `.outcomeUnknown` where the connection broke during the commit.
    @discardableResult
    func transaction<Answer>(_ purpose: Purpose, _ body: () throws -> Answer) throws -> Answer

    /// The database's own clock.
    func now() throws(StorageError) -> Timestamp

    /// The user the database knows this session by, where it knows one.
    func sessionUser() throws(StorageError) -> String?
}

/// Which database stands behind the seam.
public enum Backend: String, CaseIterable, Sendable {
    case sqlite, postgresql
}

/// What a transaction is for.
public enum Purpose: Sendable {
    /// Sees one state of the database throughout and changes nothing.
    case reading
    /// Changes the database, alone.
    case writing
}

extension Database {
    /// Runs statements of which none reads or writes a row that another one writes: on PostgreSQL as one
    /// statement, which saves the way there and back for each.
    func runTogether(_ statements: [SQL]) throws(StorageError) {
        guard backend == .postgresql, statements.count > 1 else {
            for statement in statements { try run(statement) }
            return
        }
        var whole: SQL = "WITH "
        for (index, statement) in statements.dropLast().enumerated() {
            whole.append("\(raw: index > 0 ? ", part\(index) AS (" : "part\(index) AS (")")
            whole.append(statement)
            whole.append(")")
        }
        whole.append(" ")
        if let last = statements.last { whole.append(last) }
        try run(whole)
    }

    /// All rows of a query, for answers that are known to be short.
    public func rows(_ sql: SQL) throws -> [Row] {
        var rows: [Row] = []
        try query(sql) { rows.append($0) }
        return rows
    }

    /// The first row of a query, or nil.
    public func row(_ sql: SQL) throws -> Row? { try rows(sql).first }
}

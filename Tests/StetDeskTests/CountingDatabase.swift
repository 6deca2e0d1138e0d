import StetModel
import StetStorage

/// A database that counts the statements which pass through the seam.
final class CountingDatabase: Database {
    /// How many statements were run, those that begin and end transactions left out.
    private(set) var statements = 0
    private let inner: any Database

    init(_ inner: any Database) {
        self.inner = inner
    }

    var backend: Backend { inner.backend }

    func run(_ sql: SQL) throws(StorageError) -> Int {
        statements += 1
        return try inner.run(sql)
    }

    func query(_ sql: SQL, _ each: (Row) throws -> Void) throws {
        statements += 1
        try inner.query(sql, each)
    }

    func script(_ text: String) throws(StorageError) {
        statements += 1
        try inner.script(text)
    }

    func transaction<Answer>(_ purpose: Purpose, _ body: () throws -> Answer) throws -> Answer {
        try inner.transaction(purpose, body)
    }

    func now() throws(StorageError) -> Timestamp {
        statements += 1
        return try inner.now()
    }

    func sessionUser() throws(StorageError) -> String? { try inner.sessionUser() }
}

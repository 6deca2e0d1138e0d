public import StetModel
public import StetStorage

/// A database that lives as long as a test does: the one of its driver, and the place to clear away.
public final class TestDatabase {
    /// Where it is, for a second connection.
    public let place: TestPlace
    private let database: any Database

    /// Makes the database and opens it.
    public init(at place: TestPlace) throws {
        self.place = place
        database = try openDatabase(at: place.address, create: true)
    }

    /// Where it is.
    public var address: DatabaseAddress { place.address }

    /// Another connection to the same database.
    public func another(busySeconds: Int = 5) throws -> any Database {
        try openDatabase(at: address, busySeconds: busySeconds)
    }
}

extension TestDatabase: Database {
    public var backend: Backend { database.backend }

    @discardableResult
    public func run(_ sql: SQL) throws(StorageError) -> Int { try database.run(sql) }

    public func query(_ sql: SQL, _ each: (Row) throws -> Void) throws { try database.query(sql, each) }

    public func script(_ text: String) throws(StorageError) { try database.script(text) }

    @discardableResult
    public func transaction<Answer>(_ purpose: Purpose, _ body: () throws -> Answer) throws -> Answer {
        try database.transaction(purpose, body)
    }

    public func now() throws(StorageError) -> Timestamp { try database.now() }

    public func sessionUser() throws(StorageError) -> String? { try database.sessionUser() }
}

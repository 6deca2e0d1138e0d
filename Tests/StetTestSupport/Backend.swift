import Foundation
import StetPostgreSQL
import StetSQLite
public import StetStorage

/// The databases that tests run on: `@Test(arguments: TestBackend.available)`.
///
/// PostgreSQL is one of them where `STET_TEST_POSTGRESQL` holds the URI of a server on which
/// databases may be made. `make test` sees to that.
public enum TestBackend: String, CaseIterable, Sendable {
    case sqlite, postgresql

    /// The databases that are there.
    public static var available: [TestBackend] { server == nil ? [.sqlite] : [.sqlite, .postgresql] }

    /// The URI of the server for tests, if there is one.
    public static var server: String? {
        ProcessInfo.processInfo.environment["STET_TEST_POSTGRESQL"].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Whether a missing server is a failure.
    public static var isServerRequired: Bool {
        ProcessInfo.processInfo.environment["STET_REQUIRE_POSTGRESQL"] == "1"
    }

    /// The word of the seam for it.
    public var backend: Backend {
        switch self {
        case .sqlite: .sqlite
        case .postgresql: .postgresql
        }
    }

    /// A new database without any table, which is dropped with the object.
    public func emptyDatabase() throws -> TestDatabase {
        try TestDatabase(at: TestPlace(backend: self))
    }

    /// A new database with what `prepare` puts into it.
    ///
    /// A server prepares it once and copies it from then on, which is far quicker than making all
    /// tables for every test.
    ///
    /// - Parameter key: Small letters and digits that stand for just what `prepare` does, such as
    ///   the checksum of the last migration.
    public func database(
        prepared key: String, by prepare: (any Database) throws -> Void
    ) throws -> TestDatabase {
        guard self == .postgresql else {
            let database = try emptyDatabase()
            try prepare(database)
            return database
        }
        let template = "stet_template_\(key.prefix(40))"
        try TestPlace.makeTemplate(template, prepare: prepare)
        return try TestDatabase(at: TestPlace(backend: self, copyOf: template))
    }
}

/// Opens the database at an address, whichever it is.
public func openDatabase(
    at address: DatabaseAddress, create: Bool = false, busySeconds: Int = 5
) throws(StorageError) -> any Database {
    switch address {
    case .sqlite(let path): try SQLiteDatabase(path: path, create: create, busySeconds: busySeconds)
    case .postgresql(let url): try PostgreSQLDatabase(url: url, busySeconds: busySeconds)
    }
}

/// The storage error that something ends with; nil where it ends well or with another error.
public func storageError(of body: () throws -> Void) -> StorageError? {
    do {
        try body()
        return nil
    } catch {
        return error as? StorageError
    }
}

extension StorageError {
    /// Whether a rule of the schema was broken.
    public var isConstraint: Bool { if case .constraint = self { true } else { false } }

    /// Whether the database refused a statement.
    public var isRefusal: Bool { if case .refused = self { true } else { false } }

    /// Whether the database cannot be reached.
    public var isUnreachable: Bool { if case .unreachable = self { true } else { false } }
}

import StetModel

/// Brings a database up to the schema of this program, and says how far it is.
///
/// What was applied is kept in the table `schema_migration`, with checksums. The applied list must
/// be the beginning of the known list: anything else is another history, and is left alone.
public struct Migrator: Sendable {
    /// The steps this program knows, in order.
    public let migrations: [Migration]

    /// A migrator that knows these steps.
    public init(_ migrations: [Migration]) {
        self.migrations = migrations
    }

    /// Applies every step that is missing, each in one transaction with its own record.
    ///
    /// Several processes may do this at once: each looks again, inside its transaction, at what is
    /// still missing.
    ///
    /// - Returns: The steps that were applied here.
    @discardableResult
    public func migrate(_ database: any Database) throws -> [Migration] {
        var applied: [Migration] = []
        while let migration = try applyNext(to: database) { applied.append(migration) }
        return applied
    }

    /// Throws unless the database has exactly this program's schema.
    public func check(_ database: any Database) throws {
        let found = try applied(in: database)
        try requireSameHistory(found)
        guard found.count == migrations.count else {
            throw StorageError.olderSchema(found: found.count, known: migrations.count)
        }
    }

    /// How many steps a database has behind it; 0 for one that is empty.
    public func schemaVersion(of database: any Database) throws -> Int {
        try applied(in: database).count
    }

    private func applyNext(to database: any Database) throws -> Migration? {
        try database.transaction(.writing) {
            let found = try applied(in: database)
            try requireSameHistory(found)
            guard found.count < migrations.count else { return nil }
            let migration = migrations[found.count]
            if found.isEmpty { try database.script(Self.table) }
            try database.script(migration.sql)
            try database.run(
                """
                INSERT INTO schema_migration (number, name, checksum, applied_at)
                VALUES (\(migration.number), \(migration.name), \(migration.checksum),
                    \(database.now().description))
                """)
            return migration
        }
    }

    private func requireSameHistory(_ found: [AppliedMigration]) throws(StorageError) {
        for (there, here) in zip(found, migrations)
        where there != AppliedMigration(number: here.number, name: here.name, checksum: here.checksum) {
            let reason =
                there.number == here.number && there.name == here.name
                ? "step \(here.number), '\(here.name)', reads otherwise there than here"
                : "step \(here.number) is '\(there.name)' there and '\(here.name)' here"
            throw .foreignSchema(reason: reason)
        }
        guard found.count <= migrations.count else {
            throw .newerSchema(found: found.count, known: migrations.count)
        }
    }

    /// The steps that a database has behind it.
    private func applied(in database: any Database) throws -> [AppliedMigration] {
        let tables = try database.rows(Self.tables(of: database.backend)).map { row in try row.text(0) }
        guard tables.contains("schema_migration") else {
            guard let other = tables.first else { return [] }
            throw StorageError.foreignSchema(reason: "it holds the table '\(other)' and was not made by stet")
        }
        return try database.rows("SELECT number, name, checksum FROM schema_migration ORDER BY number").map {
            AppliedMigration(number: try $0.integer(0), name: try $0.text(1), checksum: try $0.text(2))
        }
    }

    private static let table = """
        CREATE TABLE schema_migration (
            number INTEGER NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            checksum TEXT NOT NULL,
            applied_at TEXT NOT NULL
        )
        """

    /// The names of all tables, which each database keeps in its own way.
    private static func tables(of backend: Backend) -> SQL {
        switch backend {
        case .sqlite:
            """
            SELECT name
            FROM sqlite_master
            WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_'
            ORDER BY name
            """
        case .postgresql:
            """
            SELECT CAST(tablename AS TEXT)
            FROM pg_catalog.pg_tables
            WHERE schemaname = current_schema()
            ORDER BY 1
            """
        }
    }
}

/// A step as a database remembers it.
private struct AppliedMigration: Equatable {
    let number: Int
    let name: String
    let checksum: String
}

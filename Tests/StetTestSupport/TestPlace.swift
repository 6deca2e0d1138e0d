import Foundation
import StetPostgreSQL
public import StetStorage

/// Where one test keeps its database: a folder, or a database on the server; removed with the object.
public final class TestPlace {
    /// The address to open it by.
    public let address: DatabaseAddress
    private let remove: () -> Void

    /// Makes a new place; on a server as a copy of another database, where one is named.
    public init(backend: TestBackend, copyOf template: String? = nil) throws {
        let name = Self.newName()
        switch backend {
        case .sqlite:
            let folder = FileManager.default.temporaryDirectory.appending(path: name)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            address = .sqlite(path: folder.appending(path: "desk.db").path)
            remove = { try? FileManager.default.removeItem(at: folder) }
        case .postgresql:
            let server = Self.server
            // Its texts sort as English does, so that an order that was left to chance shows.
            let origin = template ?? "template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'en-US'"
            try PostgreSQLDatabase(url: server).run("CREATE DATABASE \(raw: name) TEMPLATE \(raw: origin)")
            address = .postgresql(url: Self.url(server, database: name))
            remove = {
                let dropping = SQL("DROP DATABASE IF EXISTS \(raw: name) WITH (FORCE)")
                _ = try? PostgreSQLDatabase(url: server).run(dropping)
            }
        }
    }

    /// Makes the database on the server that others are copied from, unless it is there.
    ///
    /// It gets its name when it is whole, and one process at a time looks after it.
    static func makeTemplate(_ template: String, prepare: (any Database) throws -> Void) throws {
        let server = try PostgreSQLDatabase(url: Self.server, busySeconds: 60)
        _ = try server.rows("SELECT CAST(pg_advisory_lock(1) AS TEXT)")
        let found = try server.rows("SELECT 1 FROM pg_database WHERE datname = CAST(\(template) AS TEXT)")
        guard found.isEmpty else { return }
        let place = try TestPlace(backend: .postgresql)
        guard case .postgresql(let url) = place.address,
            let name = url.firstMatch(of: /stet_test_\w+/)?.output
        else { return }
        try prepare(PostgreSQLDatabase(url: url))
        try server.run("ALTER DATABASE \(raw: String(name)) RENAME TO \(raw: template)")
    }

    private static var server: String { TestBackend.server ?? "postgresql:///postgres" }

    private static func newName() -> String {
        "stet_test_\(UUID().uuidString.lowercased().filter { $0 != "-" })"
    }

    deinit { remove() }

    /// The address of another database on the same server.
    private static func url(_ server: String, database: String) -> String {
        var parts = server.split(separator: "?", maxSplits: 1).map(String.init)
        let scheme = parts[0].range(of: "://")?.upperBound ?? parts[0].startIndex
        let authority = parts[0][scheme...].prefix { $0 != "/" }
        parts[0] = parts[0][..<scheme] + authority + "/" + database
        return parts.joined(separator: "?")
    }
}

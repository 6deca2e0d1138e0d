import Foundation
import Migrations
import StetCLI
import StetModel
import StetStorage
import StetTestSupport
import Testing

struct InitCommandTests {
    @Test(arguments: TestBackend.available)
    func `a desk is made with its maker as the first reviewer`(backend: TestBackend) async throws {
        let desk = try CommandDesk(on: backend)
        let made = await desk.run("init", "--name", "Harbour", "--format", "json")
        #expect(made.status == .done)
        let value = try made.json
        #expect(
            value.object?.map(\.name) == [
                "database", "backend", "schemaVersion", "desk", "reviewer", "workflow", "event",
            ])
        #expect(value["backend"]?.string == backend.rawValue)
        let people = try await desk.run("reviewer", "list", "--format", "json").json
        #expect(people["items"]?[0]?["roles"] == ["checker", "editor", "desk", "admin"])
    }

    @Test func `a desk is not made twice`() async throws {
        let desk = try await CommandDesk.made()
        let again = await desk.run("init")
        #expect(again.status == .faultyInput)
        #expect(again.talk.contains("There is a desk at "))
    }

    @Test func `a slip in the workflow's name leaves nothing behind`() async throws {
        let desk = try CommandDesk()
        #expect(await desk.run("init", "--workflow", "six-eyes").status == .notFound)
        #expect(await desk.run("claim", "list").status == .notFound)
    }

    @Test func `a workflow for tips is no desk's own`() async throws {
        let desk = try CommandDesk()
        #expect(await desk.run("init", "--workflow", "triage").status == .refused)
        #expect(await desk.run("claim", "list").status == .notFound)
    }

    @Test func `the desk of a folder above is found, as git finds its own`() async throws {
        let desk = try CommandDesk()
        desk.environment["STET_DATABASE"] = nil
        let before = await desk.run("claim", "list")
        #expect(before.status == .notFound)
        #expect(before.talk.contains("stet: hint: Make one with 'stet init'"))
        #expect(await desk.run("init").status == .done)
        let below = desk.folder.appending(path: "a/b")
        try FileManager.default.createDirectory(at: below, withIntermediateDirectories: true)
        let console = TestConsole()
        #expect(await console.run(["claim", "list", "--format", "json"], in: below.path) == .done)
        #expect(try JSON.parse(console.output) == ["items": []])
    }

    @Test(arguments: TestBackend.available)
    func `a desk with an older schema is refused until it is migrated`(backend: TestBackend) async throws {
        let desk = try CommandDesk(on: backend)
        let all = try Migration.list(from: EmbeddedMigrations.files, for: backend.backend)
        let database = try openDatabase(at: desk.place.address, create: true)
        try Migrator(Array(all.dropLast())).migrate(database)
        let refused = await desk.run("claim", "list")
        #expect(refused.status == .faultyInput)
        #expect(refused.talk.contains("stet database migrate"))
        let migrated = try await desk.run("database", "migrate", "--format", "json").json
        #expect(migrated["from"]?.integer == all.count - 1)
        #expect(migrated["to"]?.integer == all.count)
        let bare = await desk.run("claim", "list")
        #expect(bare.status == .notFound)
        #expect(bare.talk.contains("stet init"))
    }

    @Test(arguments: TestBackend.available)
    func `a desk with a newer schema is refused`(backend: TestBackend) async throws {
        let desk = try await CommandDesk.made(on: backend)
        let database = try openDatabase(at: desk.place.address)
        try database.run(
            """
            INSERT INTO schema_migration (number, name, checksum, applied_at)
            VALUES (\(999), \("later"), \("0"), \("2030-01-01T00:00:00.000Z"))
            """)
        let refused = await desk.run("claim", "list")
        #expect(refused.status == .faultyInput)
        #expect(refused.talk.contains("Use the newer version of stet."))
    }

    @Test func `an empty database is no desk`() async throws {
        let desk = try CommandDesk()
        try openDatabase(at: desk.place.address, create: true).script("CREATE TABLE a (b TEXT); DROP TABLE a")
        let refused = await desk.run("claim", "list")
        #expect(refused.status == .notFound)
        #expect(refused.talk.contains("stet init"))
    }

    @Test func `a server that is away is told apart from a missing file`() async throws {
        let desk = try CommandDesk()
        let away = await desk.run("claim", "list", "--database", "postgresql://127.0.0.1:1/desk")
        #expect(away.status == .unreachable)
        let missing = await desk.run("claim", "list", "--database", "none.db")
        #expect(missing.status == .notFound)
        try desk.write("noise.db", [UInt8](repeating: 7, count: 8_192))
        #expect(await desk.run("claim", "list", "--database", "noise.db").status == .faultyInput)
    }
}

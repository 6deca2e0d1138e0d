import Dispatch
import StetStorage
import StetTestSupport
import Testing

/// The schema goes forward only, in whole steps, on both databases.
struct MigratorTests {
    private let first = Migration(
        number: 1, name: "desk", sql: "CREATE TABLE a (n INTEGER); INSERT INTO a (n) VALUES (1);")
    private let second = Migration(number: 2, name: "claims", sql: "CREATE TABLE b (n INTEGER)")

    @Test(arguments: TestBackend.available)
    func `an empty database is brought up step by step, and once only`(backend: TestBackend) throws {
        let database = try backend.emptyDatabase()
        #expect(try Migrator([first]).schemaVersion(of: database) == 0)
        #expect(try Migrator([first]).migrate(database) == [first])
        #expect(try Migrator([first]).schemaVersion(of: database) == 1)
        #expect(try Migrator([first, second]).migrate(database) == [second])
        #expect(try Migrator([first, second]).migrate(database) == [])
        try Migrator([first, second]).check(database)
        #expect(try database.row("SELECT count(*) FROM a")?.integer(0) == 1)
        let kept = try database.rows("SELECT number, name, checksum FROM schema_migration ORDER BY number")
        #expect(
            kept.map(\.values)
                == [first, second].map { [.integer($0.number), .text($0.name), .text($0.checksum)] })
    }

    @Test(arguments: TestBackend.available)
    func `a step that fails leaves nothing behind, and those before it stay`(backend: TestBackend) throws {
        let database = try backend.emptyDatabase()
        let faulty = Migration(
            number: 2, name: "faulty",
            sql: "CREATE TABLE c (n INTEGER); INSERT INTO c VALUES (1); CREATE TABLE a (n INTEGER);")
        #expect(storageError { try Migrator([first, faulty]).migrate(database) }?.isRefusal == true)
        #expect(try Migrator([first]).schemaVersion(of: database) == 1)
        #expect(storageError { _ = try database.rows("SELECT n FROM c") }?.isRefusal == true)
        #expect(try Migrator([first, second]).migrate(database) == [second])
    }

    @Test(arguments: TestBackend.available)
    func `a first step that fails leaves the database empty`(backend: TestBackend) throws {
        let database = try backend.emptyDatabase()
        let faulty = Migration(number: 1, name: "faulty", sql: "CREATE TABLE c (n INTEGER); NONSENSE;")
        #expect(storageError { try Migrator([faulty]).migrate(database) }?.isRefusal == true)
        #expect(try Migrator([first]).migrate(database) == [first])
    }

    @Test(arguments: TestBackend.available)
    func `a step cannot commit on its own`(backend: TestBackend) throws {
        let database = try backend.emptyDatabase()
        let sly = Migration(number: 2, name: "sly", sql: "CREATE TABLE c (n INTEGER); COMMIT;")
        #expect(storageError { try Migrator([first, sly]).migrate(database) }?.isRefusal == true)
        #expect(try Migrator([first]).schemaVersion(of: database) == 1)
    }

    @Test(arguments: TestBackend.available)
    func `an older, a newer and another schema are told apart`(backend: TestBackend) throws {
        let database = try backend.emptyDatabase()
        let older = storageError { try Migrator([first]).check(database) }
        #expect(older == .olderSchema(found: 0, known: 1))
        try Migrator([first, second]).migrate(database)
        let newer = StorageError.newerSchema(found: 2, known: 1)
        #expect(storageError { try Migrator([first]).check(database) } == newer)
        #expect(storageError { try Migrator([first]).migrate(database) } == newer)
        let edited = Migration(number: 2, name: "claims", sql: "CREATE TABLE b (n BIGINT)")
        #expect(
            storageError { try Migrator([first, edited]).check(database) }
                == .foreignSchema(reason: "step 2, 'claims', reads otherwise there than here"))
        let renamed = Migration(number: 2, name: "stories", sql: second.sql)
        #expect(
            storageError { try Migrator([first, renamed]).migrate(database) }
                == .foreignSchema(reason: "step 2 is 'claims' there and 'stories' here"))
    }

    @Test(arguments: TestBackend.available)
    func `a database of another program is left alone`(backend: TestBackend) throws {
        let database = try backend.emptyDatabase()
        try database.script("CREATE TABLE bookmark (n INTEGER)")
        let foreign = StorageError.foreignSchema(
            reason: "it holds the table 'bookmark' and was not made by stet")
        #expect(storageError { try Migrator([first]).migrate(database) } == foreign)
        #expect(storageError { try Migrator([first]).check(database) } == foreign)
        #expect(storageError { _ = try database.rows("SELECT n FROM a") }?.isRefusal == true)
    }

    @Test(arguments: TestBackend.available)
    func `several processes can migrate at once`(backend: TestBackend) throws {
        let database = try backend.emptyDatabase()
        let address = database.address
        let migrator = Migrator([first, second])
        DispatchQueue.concurrentPerform(iterations: 4) { _ in
            do {
                try migrator.migrate(openDatabase(at: address, create: true, busySeconds: 60))
            } catch {
                Issue.record(error)
            }
        }
        try migrator.check(database)
        #expect(try database.row("SELECT count(*) FROM a")?.integer(0) == 1)
    }
}

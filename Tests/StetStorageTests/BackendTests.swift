import StetStorage
import StetTestSupport
import Testing

/// What runs on both databases must really do so where that is required.
struct BackendTests {
    @Test func `a server that is required is there`() {
        #expect(TestBackend.server != nil || !TestBackend.isServerRequired)
    }

    @Test(.enabled(if: TestBackend.server != nil, "STET_TEST_POSTGRESQL names no server: SQLite only"))
    func `a database of a test goes with it`() throws {
        var database: TestDatabase? = try TestBackend.postgresql.emptyDatabase()
        let address = try #require(database?.address)
        database = nil
        #expect(storageError { _ = try openDatabase(at: address) } == .noDatabase(address.description))
    }

    @Test(arguments: TestBackend.available)
    func `a prepared database is a new one each time`(backend: TestBackend) throws {
        for _ in 1...2 {
            let database = try backend.database(prepared: "backendtests") { database in
                try database.script("CREATE TABLE note (body TEXT); INSERT INTO note (body) VALUES ('there')")
            }
            let notes = try database.rows("SELECT body FROM note").map { try $0.text(0) }
            #expect(notes == ["there"])
            try database.run("DELETE FROM note")
        }
    }
}

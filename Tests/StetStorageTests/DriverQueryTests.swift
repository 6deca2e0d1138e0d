import StetModel
import StetStorage
import StetTestSupport
import Testing

/// Rows arrive one by one, and the database stays of use whatever is done with them.
struct DriverQueryTests {
    private struct Enough: Error, Equatable {}

    private func numbers(_ count: Int, on backend: TestBackend) throws -> TestDatabase {
        let database = try backend.emptyDatabase()
        try database.script("CREATE TABLE item (number INTEGER PRIMARY KEY)")
        try database.run(
            """
            WITH RECURSIVE counting (number) AS (
                SELECT 1 UNION ALL SELECT number + 1 FROM counting WHERE number < \(count)
            )
            INSERT INTO item (number) SELECT number FROM counting
            """)
        return database
    }

    @Test(arguments: TestBackend.available)
    func `rows arrive in order, one by one`(backend: TestBackend) throws {
        let database = try numbers(3_000, on: backend)
        var found: [Int] = []
        try database.query("SELECT number FROM item ORDER BY number") { found.append(try $0.integer(0)) }
        #expect(found == Array(1...3_000))
    }

    @Test(arguments: TestBackend.available)
    func `a query can be left before its end, inside a transaction too`(backend: TestBackend) throws {
        let database = try numbers(3_000, on: backend)
        try database.transaction(.writing) {
            var seen = 0
            #expect(throws: Enough()) {
                try database.query("SELECT number FROM item ORDER BY number") { _ in
                    seen += 1
                    if seen == 10 { throw Enough() }
                }
            }
            #expect(seen == 10)
            try database.run("DELETE FROM item WHERE number > 5")
        }
        #expect(try database.row("SELECT count(*) FROM item")?.integer(0) == 5)
    }

    @Test(arguments: TestBackend.available)
    func `no statement is run while rows are being read`(backend: TestBackend) throws {
        let database = try numbers(3, on: backend)
        let refused = StorageError.refused("the rows of another query are still being read", sql: "SELECT 1")
        #expect(throws: refused) {
            try database.query("SELECT number FROM item") { _ in _ = try database.rows("SELECT 1") }
        }
        #expect(try database.row("SELECT count(*) FROM item")?.integer(0) == 3)
    }

    @Test(arguments: TestBackend.available)
    func `a query that fails half-way says so`(backend: TestBackend) throws {
        let database = try numbers(3, on: backend)
        // A subquery of several rows, a fault on PostgreSQL, is no fault on SQLite: overflow is one on both.
        let sql: SQL = "SELECT sum(CAST(9223372036854775807 AS BIGINT)) FROM item"
        #expect(throws: StorageError.self) { try database.rows(sql) }
        #expect(try database.row("SELECT 5")?.integer(0) == 5)
    }

    @Test(arguments: TestBackend.available)
    func `a statement says how many rows it changed`(backend: TestBackend) throws {
        let database = try numbers(10, on: backend)
        #expect(try database.run("UPDATE item SET number = number + 100 WHERE number > 7") == 3)
        #expect(try database.run("DELETE FROM item WHERE number = 5000") == 0)
        #expect(try database.run("INSERT INTO item (number) VALUES (50), (51) RETURNING number") == 2)
        #expect(try database.run("CREATE TABLE other (number INTEGER)") == 0)
        #expect(try database.run("SELECT number FROM item") == 0)
        let back = try database.rows("DELETE FROM item WHERE number < 3 RETURNING number").map {
            try $0.integer(0)
        }
        #expect(back.sorted() == [1, 2])
    }

    @Test(arguments: TestBackend.available)
    func `the clock of the database runs forward and is near ours`(backend: TestBackend) throws {
        let database = try backend.emptyDatabase()
        let first = try database.now()
        let second = try database.now()
        #expect(first <= second)
        #expect(first > Timestamp(milliseconds: 1_750_000_000_000))
    }

    @Test(arguments: TestBackend.available)
    func `the user of the session is known where there is one`(backend: TestBackend) throws {
        let user = try backend.emptyDatabase().sessionUser()
        #expect((user == nil) == (backend == .sqlite))
        #expect(user != "")
    }
}

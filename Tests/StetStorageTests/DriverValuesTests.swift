import StetStorage
import StetTestSupport
import Testing

/// What goes into a column comes out of it, on both databases.
struct DriverValuesTests {
    @Test(arguments: TestBackend.available)
    func `a text comes back exactly as it went in`(backend: TestBackend) throws {
        let database = try backend.emptyDatabase()
        try database.script("CREATE TABLE note (number INTEGER PRIMARY KEY, body TEXT NOT NULL)")
        let texts = [
            "", " ", "the mayor's words", "“curly”", "\u{FEFF}marked", "e\u{301} is not é", "👩‍👩‍👧 𝄞",
            "a\r\nb\t\\",
            "'; DROP TABLE note; --", "$1 \u{202E}", String(repeating: "ü", count: 524_288),
        ]
        for (number, text) in texts.enumerated() {
            try database.run("INSERT INTO note (number, body) VALUES (\(number), \(text))")
        }
        let found = try database.rows("SELECT body FROM note ORDER BY number").map { try $0.text(0) }
        #expect(found.map { Array($0.utf8) } == texts.map { Array($0.utf8) })
    }

    @Test(arguments: TestBackend.available)
    func `numbers, truths, bytes and nothing come back as they went in`(backend: TestBackend) throws {
        let database = try backend.emptyDatabase()
        try database.script(
            "CREATE TABLE thing (place INTEGER, number BIGINT, truth BOOLEAN, body BYTEA, word TEXT)")
        let all = [UInt8](0...255)
        try database.run("INSERT INTO thing VALUES (1, \(Int.min), \(true), \(all), \("x"))")
        try database.run("INSERT INTO thing VALUES (2, \(Int.max), \(false), \([UInt8]()), \(""))")
        try database.run(
            """
            INSERT INTO thing
            VALUES (3, \(Int?.none), \(Bool?.none), \([UInt8]?.none), \(String?.none))
            """)
        try database.run(
            "INSERT INTO thing VALUES (4, \(-1), \(true), \([UInt8](repeating: 0, count: 70_000)), NULL)")
        let rows = try database.rows("SELECT number, truth, body, word FROM thing ORDER BY place")
        #expect(try rows[0].integer(0) == .min)
        #expect(try rows[0].boolean(1))
        #expect(try rows[0].bytes(2) == all)
        #expect(try rows[1].integer(0) == .max)
        #expect(try rows[1].boolean(1) == false)
        #expect(try rows[1].bytes(2) == [])
        #expect(try rows[1].text(3) == "")
        #expect(rows[2].values == [.null, .null, .null, .null])
        #expect(try rows[3].integer(0) == -1)
        #expect(try rows[3].bytes(2).count == 70_000)
    }

    @Test(arguments: TestBackend.available)
    func `a NUL in a text is refused before it is sent, and dooms its transaction`(
        backend: TestBackend
    ) throws {
        let database = try backend.emptyDatabase()
        try database.script("CREATE TABLE note (body TEXT)")
        let refused = StorageError.refused(
            "the text for $1 holds a NUL character", sql: "INSERT INTO note (body) VALUES ($1)")
        #expect(throws: refused) { try database.run("INSERT INTO note (body) VALUES (\("a\0b"))") }
        #expect(throws: refused) {
            try database.transaction(.writing) {
                try database.run("INSERT INTO note (body) VALUES (\("sound"))")
                try database.run("INSERT INTO note (body) VALUES (\("a\0b"))")
            }
        }
        #expect(try database.rows("SELECT body FROM note").isEmpty)
    }

    @Test(arguments: TestBackend.available)
    func `a value goes where its number stands, wherever that is`(backend: TestBackend) throws {
        let database = try backend.emptyDatabase()
        let sql = SQL("SELECT $2, $1, $2, $3", [.text("first"), .integer(2), .null])
        #expect(try database.row(sql)?.values == [.integer(2), .text("first"), .integer(2), .null])
    }

    @Test(arguments: TestBackend.available)
    func `a statement and its values must fit together`(backend: TestBackend) throws {
        let database = try backend.emptyDatabase()
        for sql in [SQL("SELECT $1", []), "", "SELECT 1; SELECT 2", "SELEC 1"] {
            #expect(storageError { _ = try database.rows(sql) }?.isRefusal == true, "\(sql.text)")
        }
        #expect(try database.row("SELECT 3")?.integer(0) == 3)
    }

    @Test(arguments: TestBackend.available)
    func `the same statement takes a value and nothing by turns`(backend: TestBackend) throws {
        let database = try backend.emptyDatabase()
        try database.script("CREATE TABLE thing (number BIGINT, word TEXT)")
        for turn in 0..<8 {
            let number: Int? = turn % 2 == 0 ? nil : turn
            let word: String? = turn % 3 == 0 ? nil : "w\(turn)"
            #expect(try database.run("INSERT INTO thing (number, word) VALUES (\(number), \(word))") == 1)
        }
        let rows = try database.rows("SELECT count(*), count(number), count(word), sum(number) FROM thing")
        #expect(rows[0].values == [.integer(8), .integer(4), .integer(5), .integer(16)])
    }

    @Test(arguments: TestBackend.available)
    func `a thousand different statements can be run`(backend: TestBackend) throws {
        let database = try backend.emptyDatabase()
        for _ in 1...2 {
            for number in 0..<500 {
                let row = try database.row("SELECT \(raw: String(number)) + \(1)")
                #expect(try row?.integer(0) == number + 1)
            }
        }
    }

    @Test(arguments: TestBackend.available)
    func `a fraction is not read as something else`(backend: TestBackend) throws {
        let database = try backend.emptyDatabase()
        #expect(throws: StorageError.self) { try database.rows("SELECT 2.5") }
        #expect(throws: StorageError.self) { try database.rows("SELECT CAST(2.5 AS REAL)") }
    }

    @Test(arguments: TestBackend.available)
    func `a column holds what it is asked for, or the row says so`(backend: TestBackend) throws {
        let database = try backend.emptyDatabase()
        let row = try #require(try database.row("SELECT \("word"), \(7), \(Int?.none)"))
        #expect(throws: StorageError.unexpectedValue(column: 0, wanted: "a whole number")) {
            try row.integer(0)
        }
        #expect(throws: StorageError.unexpectedValue(column: 1, wanted: "text")) { try row.text(1) }
        #expect(throws: StorageError.unexpectedValue(column: 1, wanted: "true or false")) {
            try row.boolean(1)
        }
        #expect(throws: StorageError.unexpectedValue(column: 1, wanted: "bytes")) { try row.bytes(1) }
        #expect(throws: StorageError.unexpectedValue(column: 2, wanted: "text")) { try row.text(2) }
        #expect(try row.optionalInteger(2) == nil)
    }

    @Test(arguments: TestBackend.available)
    func `texts sort by their bytes where the query says so`(backend: TestBackend) throws {
        let database = try backend.emptyDatabase()
        try database.script("CREATE TABLE word (body TEXT)")
        for word in ["b", "é", "B", "a", "ab", "", "Z", "𝄞", "z"] {
            try database.run("INSERT INTO word (body) VALUES (\(word))")
        }
        let sorted = try database.rows("SELECT body FROM word ORDER BY body COLLATE \"C\"").map {
            try $0.text(0)
        }
        #expect(sorted == ["", "B", "Z", "a", "ab", "b", "z", "é", "𝄞"])
    }
}

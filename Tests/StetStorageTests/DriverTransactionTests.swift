import Dispatch
import StetStorage
import StetTestSupport
import Testing

/// Transactions are whole, alone and never half forgotten, on both databases.
struct DriverTransactionTests {
    private struct Stop: Error, Equatable {}

    private func counter(on backend: TestBackend) throws -> TestDatabase {
        let database = try backend.emptyDatabase()
        try database.script(
            """
            CREATE TABLE counter (
                name TEXT NOT NULL PRIMARY KEY, value BIGINT NOT NULL CHECK (value < 1000)
            )
            """
        )
        try database.run("INSERT INTO counter (name, value) VALUES ('c', 0)")
        return database
    }

    private func value(in database: any Database) throws -> Int? {
        try database.row("SELECT value FROM counter WHERE name = 'c'")?.integer(0)
    }

    @Test(arguments: TestBackend.available)
    func `what was committed is seen by another connection`(backend: TestBackend) throws {
        let database = try counter(on: backend)
        let answer = try database.transaction(.writing) {
            try database.run("UPDATE counter SET value = value + 5 WHERE name = 'c'")
        }
        #expect(answer == 1)
        #expect(try value(in: database.another()) == 5)
    }

    @Test(arguments: TestBackend.available)
    func `what was thrown out of leaves nothing behind`(backend: TestBackend) throws {
        let database = try counter(on: backend)
        #expect(throws: Stop()) {
            try database.transaction(.writing) {
                try database.run("UPDATE counter SET value = 5")
                throw Stop()
            }
        }
        #expect(try value(in: database) == 0)
        try database.transaction(.writing) { try database.run("UPDATE counter SET value = 6") }
        #expect(try value(in: database) == 6)
    }

    @Test(arguments: TestBackend.available)
    func `a statement that fails dooms its transaction even when the error is caught`(
        backend: TestBackend
    ) throws {
        let database = try counter(on: backend)
        var caught: [StorageError?] = []
        let error = storageError {
            try database.transaction(.writing) {
                try database.run("UPDATE counter SET value = 5")
                caught.append(storageError { try database.run("UPDATE counter SET value = 5000") })
                caught.append(storageError { _ = try database.row("SELECT 1") })
            }
        }
        #expect(error?.isConstraint == true)
        #expect(caught == [error, error])
        #expect(try value(in: database) == 0)
    }

    @Test(arguments: TestBackend.available)
    func `the second writer is told that the database is busy`(backend: TestBackend) throws {
        let database = try counter(on: backend)
        let second = try database.another(busySeconds: 0)
        try database.transaction(.writing) {
            #expect(storageError { try second.transaction(.writing) {} } == .busy(seconds: 0))
        }
        try second.transaction(.writing) { try second.run("UPDATE counter SET value = 1") }
        #expect(try value(in: database) == 1)
    }

    @Test(arguments: TestBackend.available)
    func `many writers at once lose nothing`(backend: TestBackend) throws {
        let database = try counter(on: backend)
        let address = database.address
        DispatchQueue.concurrentPerform(iterations: 4) { _ in
            do {
                let own = try openDatabase(at: address, busySeconds: 60)
                for _ in 0..<25 {
                    try own.transaction(.writing) {
                        let seen = try own.row("SELECT value FROM counter WHERE name = 'c'")?.integer(0) ?? -1
                        try own.run("UPDATE counter SET value = \(seen + 1) WHERE value = \(seen)")
                    }
                }
            } catch {
                Issue.record(error)
            }
        }
        #expect(try value(in: database) == 100)
    }

    @Test(arguments: TestBackend.available)
    func `a reader sees one state throughout`(backend: TestBackend) throws {
        let database = try counter(on: backend)
        let writer = try database.another(busySeconds: 0)
        try database.transaction(.reading) {
            let before = try value(in: database)
            // A rollback journal keeps the writer waiting; everywhere else it goes ahead, unseen.
            let error = storageError {
                _ = try writer.transaction(.writing) { try writer.run("UPDATE counter SET value = 9") }
            }
            #expect(error == nil || (error == .busy(seconds: 0) && backend == .sqlite))
            let after = try value(in: database)
            #expect([before, after] == [0, 0])
        }
    }

    @Test(arguments: TestBackend.available)
    func `a transaction for reading cannot write`(backend: TestBackend) throws {
        let database = try counter(on: backend)
        let sql: SQL = "UPDATE counter SET value = 7"
        #expect(throws: StorageError.refused("a transaction for reading cannot write", sql: sql.text)) {
            try database.transaction(.reading) { try database.run(sql) }
        }
        #expect(throws: StorageError.refused("a transaction for reading cannot write", sql: sql.text)) {
            try database.transaction(.reading) { try database.script(sql.text) }
        }
        #expect(try value(in: database) == 0)
    }

    @Test(arguments: TestBackend.available)
    func `transactions do not nest`(backend: TestBackend) throws {
        let database = try counter(on: backend)
        #expect(throws: StorageError.refused("transactions do not nest", sql: "BEGIN")) {
            try database.transaction(.writing) {
                try database.run("UPDATE counter SET value = 7")
                try database.transaction(.reading) {}
            }
        }
        #expect(try value(in: database) == 0)
    }

    @Test(arguments: TestBackend.available)
    func `a rule that is checked at the end undoes the whole`(backend: TestBackend) throws {
        let database = try counter(on: backend)
        try database.script(
            """
            CREATE TABLE part (
                counter TEXT NOT NULL REFERENCES counter (name) DEFERRABLE INITIALLY DEFERRED
            )
            """)
        let error = storageError {
            _ = try database.transaction(.writing) {
                try database.run("INSERT INTO part (counter) VALUES ('nowhere')")
            }
        }
        #expect(error?.isConstraint == true)
        #expect(try database.rows("SELECT counter FROM part").isEmpty)
        try database.transaction(.writing) { try database.run("INSERT INTO part (counter) VALUES ('c')") }
        #expect(try database.rows("SELECT counter FROM part").count == 1)
    }

    @Test(arguments: TestBackend.available)
    func `every rule of the schema that is broken is called a constraint`(backend: TestBackend) throws {
        let database = try counter(on: backend)
        let breaches: [SQL] = [
            "INSERT INTO counter (name, value) VALUES ('c', 1)",
            "INSERT INTO counter (name, value) VALUES (NULL, 1)",
            "INSERT INTO counter (name, value) VALUES ('d', 1000)",
        ]
        for breach in breaches {
            #expect(storageError { try database.run(breach) }?.isConstraint == true, "\(breach.text)")
        }
    }

    @Test(arguments: TestBackend.available)
    func `a script is run whole or not at all`(backend: TestBackend) throws {
        let database = try counter(on: backend)
        #expect(throws: StorageError.self) {
            try database.script(
                "UPDATE counter SET value = 3; -- then a fault\nUPDATE nowhere SET value = 4;")
        }
        #expect(try value(in: database) == 0)
        try database.script(
            "UPDATE counter SET value = 3; /* and */ UPDATE counter SET value = value + 1;\n-- end\n")
        #expect(try value(in: database) == 4)
    }

    @Test(arguments: TestBackend.available)
    func `a script cannot end the transaction around it`(backend: TestBackend) throws {
        let database = try counter(on: backend)
        #expect(throws: StorageError.self) {
            try database.transaction(.writing) { try database.script("COMMIT") }
        }
        try database.transaction(.writing) { try database.run("UPDATE counter SET value = 8") }
        #expect(try value(in: database) == 8)
    }
}

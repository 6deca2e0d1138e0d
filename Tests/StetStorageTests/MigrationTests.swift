import StetStorage
import StetTestSupport
import Testing

struct MigrationTests {
    private func fault(_ paths: String...) -> StorageError? {
        storageError {
            _ = try Migration.list(from: paths.map { (path: $0, text: "SELECT 1") }, for: .sqlite)
        }
    }

    @Test func `files become steps in the order of their numbers`() throws {
        let files = [
            (path: "migrations/0002_claims.sql", text: "B"), (path: "0001_desk.sql", text: "A"),
            (path: "README.md", text: "passed over"),
        ]
        for backend in Backend.allCases {
            let list = try Migration.list(from: files, for: backend)
            #expect(list.map(\.number) == [1, 2])
            #expect(list.map(\.name) == ["desk", "claims"])
            #expect(list.map(\.sql) == ["A", "B"])
        }
    }

    @Test func `of a pair each database gets its own`() throws {
        let files = [
            (path: "0001_desk.postgresql.sql", text: "P"), (path: "0001_desk.sqlite.sql", text: "S"),
        ]
        #expect(try Migration.list(from: files, for: .sqlite).map(\.sql) == ["S"])
        #expect(try Migration.list(from: files, for: .postgresql).map(\.sql) == ["P"])
    }

    @Test func `the checksum is the SHA-256 of the text`() {
        let migration = Migration(number: 1, name: "desk", sql: "abc")
        #expect(migration.checksum == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test func `files that do not fit together are named`() {
        let name = "its name is not NNNN_what.sql"
        let pair = "there must be one file for both databases, or one for each"
        for path in [
            "1_a.sql", "0001a.sql", "0001_.sql", "0001_a.oracle.sql", "0001_a.sqlite.x.sql", "٠٠٠١_a.sql",
        ] {
            #expect(fault(path) == .faultyMigration(path: path, reason: name))
        }
        #expect(fault("0002_b.sql") == .faultyMigration(path: "0002_b.sql", reason: "number 1 is missing"))
        #expect(
            fault("0001_a.sql", "0001_b.sql")
                == .faultyMigration(path: "0001_b.sql", reason: "the number is used for something else too"))
        #expect(fault("0001_a.sqlite.sql") == .faultyMigration(path: "0001_a.sqlite.sql", reason: pair))
        #expect(
            fault("0001_a.sql", "0001_a.sqlite.sql") == .faultyMigration(path: "0001_a.sql", reason: pair))
    }
}

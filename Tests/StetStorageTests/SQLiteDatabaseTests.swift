import Foundation
import StetStorage
import StetTestSupport
import Testing

@testable import StetSQLite

/// What only a database in a file can meet with.
struct SQLiteDatabaseTests {
    private let place: TestPlace
    private let path: String

    init() throws {
        place = try TestPlace(backend: .sqlite)
        path = place.address.description
    }

    private func makeDesk() throws {
        let database = try SQLiteDatabase(path: path, create: true)
        try database.script("CREATE TABLE note (body TEXT NOT NULL); INSERT INTO note VALUES ('kept')")
    }

    @Test func `a missing file is not made unless that is asked for`() throws {
        #expect(throws: StorageError.noDatabase(path)) { try SQLiteDatabase(path: path) }
        #expect(!FileManager.default.fileExists(atPath: path))
        #expect(throws: StorageError.noDatabase("")) { try SQLiteDatabase(path: "", create: true) }
    }

    @Test func `an empty file is no database, but a desk can be made in it`() throws {
        try Data().write(to: URL(filePath: path))
        #expect(throws: StorageError.noDatabase(path)) { try SQLiteDatabase(path: path) }
        try makeDesk()
        #expect(try SQLiteDatabase(path: path).rows("SELECT body FROM note").count == 1)
    }

    @Test func `a new file is for its owner alone`() throws {
        try makeDesk()
        let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(permissions == 0o600)
    }

    @Test func `a missing folder is named`() throws {
        let inside = path + "/sub/desk.db"
        let missing = "/nowhere/at/all/desk.db"
        #expect(throws: StorageError.unreachable(missing, reason: "there is no such folder")) {
            try SQLiteDatabase(path: missing, create: true)
        }
        #expect(throws: StorageError.noDatabase(inside)) { try SQLiteDatabase(path: inside) }
    }

    @Test func `a name that means something to the library is a name like any other`() throws {
        let folder = URL(filePath: path).deletingLastPathComponent().path
        for name in [":memory:", "file:x?mode=memory", "ä b%20c.db"] {
            let path = "\(folder)/\(name)"
            try SQLiteDatabase(path: path, create: true).script("CREATE TABLE t (n INTEGER)")
            #expect(FileManager.default.fileExists(atPath: path))
        }
    }

    @Test(arguments: [1, 100, 5_000])
    func `a file that is not a database is refused`(lines: Int) throws {
        let content = String(repeating: "Dear editor,\n", count: lines)
        try Data(content.utf8).write(to: URL(filePath: path))
        for create in [false, true] {
            let error = storageError { _ = try SQLiteDatabase(path: path, create: create) }
            #expect(error == .damaged(path, reason: "file is not a database"))
        }
        #expect(try Data(contentsOf: URL(filePath: path)) == Data(content.utf8))
    }

    @Test func `a folder is not a database`() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        #expect(throws: StorageError.notAFile(path)) {
            try SQLiteDatabase(path: path)
        }
    }

    @Test func `a damaged file is found out when the damage is read`() throws {
        try makeDesk()
        var bytes = try Data(contentsOf: URL(filePath: path))
        bytes.replaceSubrange(16_384..<32_768, with: Data(repeating: 0xA5, count: 16_384))
        try bytes.write(to: URL(filePath: path))
        let error = storageError { _ = try SQLiteDatabase(path: path).rows("SELECT body FROM note") }
        #expect(error == .damaged(path, reason: "database disk image is malformed"))
    }

    @Test func `a file that may not be written can be read, and says so when it is written`() throws {
        try makeDesk()
        try withoutRights(to: path) {
            let database = try SQLiteDatabase(path: path)
            #expect(try database.rows("SELECT body FROM note").count == 1)
            #expect(storageError { try database.transaction(.writing) {} } == .readOnly(path))
            #expect(storageError { try database.run("INSERT INTO note VALUES ('x')") } == .readOnly(path))
        }
    }

    @Test func `a desk cannot be made in a folder that may not be written`() throws {
        try withoutRights(to: path) {
            let error = storageError { _ = try SQLiteDatabase(path: path, create: true) }
            #expect(error == .readOnly(path))
        }
    }

    @Test func `a full disk undoes the whole transaction`() throws {
        try makeDesk()
        let database = try SQLiteDatabase(path: path)
        try database.run("PRAGMA max_page_count = 10")
        let error = storageError {
            try database.transaction(.writing) {
                for _ in 1...100 {
                    try database.run("INSERT INTO note VALUES (\(String(repeating: "x", count: 10_000)))")
                }
            }
        }
        #expect(error == .diskFull(path))
        #expect(try database.rows("SELECT body FROM note").count == 1)
        try database.transaction(.writing) { try database.run("INSERT INTO note VALUES ('short')") }
        #expect(try SQLiteDatabase(path: path).rows("SELECT body FROM note").count == 2)
    }

    @Test func `after the disk was full nothing more is written, even when the error is caught`() throws {
        try makeDesk()
        let database = try SQLiteDatabase(path: path)
        try database.run("PRAGMA max_page_count = 3")
        let error = storageError {
            try database.transaction(.writing) {
                _ = storageError {
                    try database.run("INSERT INTO note VALUES (\(String(repeating: "x", count: 100_000)))")
                }
                _ = storageError { try database.run("INSERT INTO note VALUES ('small')") }
            }
        }
        #expect(error == .diskFull(path))
        #expect(try database.rows("SELECT body FROM note").count == 1)
    }

    @Test func `the file is set up to be safe`() throws {
        try makeDesk()
        let database = try SQLiteDatabase(path: path)
        let settings = try ["foreign_keys", "synchronous", "page_size", "trusted_schema"].map {
            try database.row("PRAGMA \(raw: $0)")?.integer(0)
        }
        #expect(settings == [1, 2, 16_384, 0])
        let mode = try database.row("PRAGMA journal_mode")?.text(0)
        #expect(mode == database.journalMode.rawValue)
        #expect(database.journalMode == .safe(withVersion: SQLiteDatabase.libraryVersion))
    }

    @Test func `nothing is left beside the file when it is closed after a transaction`() throws {
        try makeDesk()
        let folder = URL(filePath: path).deletingLastPathComponent().path
        try writeAndClose()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["desk.db"])
    }

    private func writeAndClose() throws {
        let database = try SQLiteDatabase(path: path)
        try database.transaction(.writing) { try database.run("INSERT INTO note VALUES ('kept')") }
    }

    @Test func `a file in a journal mode that is not safe here is changed to one that is`() throws {
        try makeDesk()
        let unsafe =
            JournalMode.safe(withVersion: SQLiteDatabase.libraryVersion) == .rollback ? "wal" : "delete"
        try SQLiteDatabase(path: path).run("PRAGMA journal_mode = \(raw: unsafe)")
        let database = try SQLiteDatabase(path: path)
        #expect(try database.row("PRAGMA journal_mode")?.text(0) == database.journalMode.rawValue)
        #expect(database.journalMode == .safe(withVersion: SQLiteDatabase.libraryVersion))
        #expect(try database.rows("SELECT body FROM note").count == 1)
    }

    @Test func `a word in double quotes is a name and never a text`() throws {
        try makeDesk()
        let database = try SQLiteDatabase(path: path)
        #expect(storageError { _ = try database.rows("SELECT \"nope\" FROM note") }?.isRefusal == true)
    }

    @Test func `a statement with a value too many is refused`() throws {
        try makeDesk()
        let database = try SQLiteDatabase(path: path)
        #expect(storageError { _ = try database.rows(SQL("SELECT 1", [.integer(1)])) }?.isRefusal == true)
        #expect(storageError { _ = try database.rows(SQL("SELECT ?1", [.integer(1)])) }?.isRefusal == true)
    }
}

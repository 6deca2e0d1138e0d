import StetStorage
import Testing

/// What a person reads when the database fails.
struct StorageErrorTests {
    @Test(arguments: [
        (StorageError.noDatabase("desk.db"), "There is no database at desk.db."),
        (.notAFile("desk"), "desk is a folder or a device, not the file of a database."),
        (.unreachable("desk.db", reason: "it is gone"), "The database desk.db cannot be reached: it is gone"),
        (
            .noClientLibrary("postgresql://db/stet", reason: "odd"),
            "PostgreSQL's client library, which postgresql://db/stet needs, cannot be loaded: odd."
        ),
        (.busy(seconds: 5), "Another program has held the database for 5 seconds."),
        (
            .changedMeanwhile(what: "Claim c7", seen: 2, now: 3),
            "Claim c7 changed meanwhile: you saw version 2, it is now version 3."
        ),
        (.readOnly("desk.db"), "The database desk.db cannot be written."),
        (.diskFull("desk.db"), "There is no room left on the disk for desk.db."),
        (.damaged("desk.db", reason: "odd"), "The file desk.db is not a sound database: odd"),
        (
            .newerSchema(found: 9, known: 8),
            "The database has schema version 9; this program knows versions up to 8."
        ),
        (
            .olderSchema(found: 7, known: 8),
            "The database has schema version 7; this program works with version 8."
        ),
        (.foreignSchema(reason: "odd"), "The database has another history of migrations: odd"),
        (.faultyMigration(path: "1.sql", reason: "odd"), "The migration 1.sql cannot be used: odd."),
        (.outcomeUnknown(reason: "odd"), "The connection broke while the change was being committed: odd"),
        (.constraint("odd"), "The change would break a rule of the database: odd"),
        (.unexpectedValue(column: 0, wanted: "text"), "Column 1 of a row does not hold text."),
        (.refused("odd", sql: "SELECT 1"), "The database refused a statement: odd [SELECT 1]"),
    ])
    func `every failure says what happened and what to do next`(error: StorageError, message: String) {
        #expect(error.errorDescription == message)
        #expect(error.recoverySuggestion?.hasSuffix(".") == true)
    }

    @Test func `who names a file is not told to look after a server`() {
        let file = StorageError.unreachable("shelf/desk.db", reason: "there is no such folder")
        #expect(file.recoverySuggestion?.contains("server") == false)
        let server = StorageError.unreachable("postgresql://db/stet", reason: "refused")
        #expect(server.recoverySuggestion?.contains("server") == true)
    }
}

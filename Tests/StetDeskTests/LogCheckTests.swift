import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import Testing

/// Whatever is changed behind the desk's back is found and named.
struct LogCheckTests {
    private func outcome(_ backend: TestBackend, after tamper: SQL...) async throws -> LogCheck.Outcome {
        let room = try DeskRoom(backend)
        try await room.article("The mayor said the bridge was safe.", outlet: "Post")
        _ = try room.approvedClaim()
        for statement in tamper { try room.database.run(statement) }
        return try room.desk(as: nil).verifyLog()
    }

    @Test(arguments: TestBackend.available)
    func `an untouched log holds`(backend: TestBackend) async throws {
        let outcome = try await outcome(backend)
        #expect(outcome.firstBad == nil)
        #expect(outcome.problem == nil)
        #expect(outcome.events > 10)
    }

    @Test(
        arguments: TestBackend.available,
        [
            "UPDATE event SET actor = 'eve' WHERE seq = 9", "UPDATE event SET kind = 'x' WHERE seq = 9",
            "UPDATE event SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 9",
            "UPDATE event SET request_id = 'x' WHERE seq = 9",
            "UPDATE event SET hash = 'x' WHERE seq = 9",
            "UPDATE event_payload SET payload = '{}' WHERE seq = 9",
            "UPDATE event_payload SET salt = 'x' WHERE seq = 9",
            "DELETE FROM event_payload WHERE seq = 9", "UPDATE event SET at = 'yesterday' WHERE seq = 9",
            "UPDATE event SET at = '2026-11-20T11:00:00.000+01:00' WHERE seq = 9",
            """
            UPDATE event_payload SET salt = salt || substr(payload, 1, 1), payload = substr(payload, 2)
            WHERE seq = 9
            """,
        ])
    func `an event that was changed is named`(backend: TestBackend, tamper: String) async throws {
        let outcome = try await outcome(backend, after: SQL(tamper))
        #expect(outcome.firstBad == 9)
    }

    @Test(arguments: TestBackend.available)
    func `an event that was taken out is named`(backend: TestBackend) async throws {
        let outcome = try await outcome(
            backend, after: "DELETE FROM event_payload WHERE seq = 9",
            "DELETE FROM event_session WHERE seq = 9", "DELETE FROM event WHERE seq = 9")
        #expect(outcome.firstBad == 9)
    }

    @Test(
        arguments: TestBackend.available,
        [
            "UPDATE claim SET verdict = 'false'", "UPDATE review SET verdict = 'false' WHERE id = 2",
            "DELETE FROM step WHERE id = 2", "UPDATE reviewer SET person = 1 WHERE handle = 'ben'",
            "UPDATE article SET title = 'Other'", "UPDATE evidence SET is_primary = TRUE WHERE id = 2",
            "UPDATE reviewer_role SET role = 'king' WHERE id = 5",
            "INSERT INTO reviewer_role (id, reviewer, role) VALUES (99, 'rita', 'admin')",
        ])
    func `a row that is not what the log says is found`(backend: TestBackend, tamper: String) async throws {
        let outcome = try await outcome(backend, after: SQL(tamper))
        #expect(outcome.firstBad != nil)
        #expect(outcome.problem != nil)
    }

    @Test(arguments: TestBackend.available)
    func `bytes of an article that were changed are found`(backend: TestBackend) async throws {
        let forged = Array("The mayor said the bridge was shut.".utf8)
        let outcome = try await outcome(backend, after: "UPDATE text SET bytes = \(forged)")
        #expect(outcome.problem != nil)
    }

    @Test func `a payload of no event is found`() async throws {
        // On PostgreSQL the schema refuses one; SQLite checks it only for those who ask it to.
        let outcome = try await outcome(
            .sqlite, after: "PRAGMA foreign_keys = OFF",
            "INSERT INTO event_payload (seq, salt, payload) VALUES (999, 'x', '{}')")
        #expect(outcome.firstBad == 999)
    }
}

import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import Testing

/// A desk that was made by an earlier version goes on after its migration.
struct OlderDeskTests {
    /// Rewrites the log as a version wrote it that did not know the columns of migration 6: the payloads
    /// lose them, and the chain is computed anew.
    private func forgetLaterColumns(in database: any Database) throws {
        let later = [
            "claim": ["kind"], "assignment": ["seat"],
        ]
        var previous = LogHead.empty.hash
        var events: [(Event, String, String)] = []
        try EventLog.each(in: database) { event, salt, payload in
            events.append((event, salt ?? "", payload ?? ""))
        }
        try database.transaction(.writing) {
            for (event, salt, payload) in events {
                var (event, changes) = (event, [JSON]())
                let parsed = try JSON.parse(payload)
                for change in parsed["changes"]?.array ?? [] {
                    let names = later[change["table"]?.string ?? ""] ?? []
                    let row = (change["row"]?.object ?? []).filter { !names.contains($0.name) }
                    changes.append([
                        "change": change["change"] ?? .null, "table": change["table"] ?? .null,
                        "row": .object(row),
                    ])
                }
                let old = String(
                    decoding: JSON.object(leavingOut: ["changes": .array(changes), "note": parsed["note"]])
                        .canonical, as: UTF8.self)
                event.payloadDigest = ContentHash.hex(salt + old)
                event.previousHash = previous
                previous = ContentHash.hex(
                    JSON.array(
                        [.integer(event.seq)]
                            + [
                                event.at.description, event.actor, event.account, event.basis.rawValue,
                                event.kind, event.subject, event.requestID, event.payloadDigest,
                                event.previousHash,
                            ].map { $0.map(JSON.string) ?? .null }
                    ).canonical)
                try database.run("UPDATE event_payload SET payload = \(old) WHERE seq = \(event.seq)")
                try database.run(
                    """
                    UPDATE event SET payload_digest = \(event.payloadDigest),
                        previous_hash = \(event.previousHash), hash = \(previous)
                    WHERE seq = \(event.seq)
                    """)
            }
        }
    }

    @Test(arguments: TestBackend.available)
    func `rows that were written before a column was added verify clean`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.approvedClaim()
        try forgetLaterColumns(in: room.database)
        let outcome = try room.desk(as: nil).verifyLog()
        #expect(outcome.problem == nil)
        #expect(outcome.events == (try room.eventCount()))
        try room.move(claim, "reopen", as: "eve", comment: "Once more.")
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `a later column that was changed behind the desk's back is found all the same`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        _ = try room.approvedClaim()
        try forgetLaterColumns(in: room.database)
        try room.database.run("UPDATE claim SET kind = 'tip'")
        #expect(try room.desk(as: nil).verifyLog().problem?.hasPrefix("claim 1 is not what") == true)
    }
}

import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import Testing

/// What a ledger writes of rows that it knows.
struct LedgerTests {
    @Test(arguments: TestBackend.available)
    func `a value that goes there and back within one transaction is stored as it was`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        let id = try room.claim()
        try change(id, in: room) { claim, ledger in
            claim.priority = 5
            ledger.updateWithEvent(claim)
            try ledger.record("claim.prioritised", "c1")
            claim.priority = 3
            ledger.updateWithEvent(claim)
            claim.verdict = "true"
            ledger.updateWithEvent(claim)
            claim.verdict = nil
            ledger.updateWithEvent(claim)
            try ledger.record("claim.prioritised", "c1")
        }
        let stored = try #require(try room.database.find(Claim.self, id))
        #expect(stored.priority == 3)
        #expect(stored.verdict == nil)
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `a row that was written at once is written whole afterwards`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let id = try room.claim()
        try change(id, in: room) { claim, ledger in
            let before = claim
            claim.priority = 5
            try ledger.update(claim)
            ledger.updateWithEvent(before)
            try ledger.record("claim.prioritised", "c1")
        }
        #expect(try room.database.find(Claim.self, id)?.priority == 3)
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    private func change(
        _ id: ID<Claim>, in room: DeskRoom, _ body: (inout Claim, Ledger) throws -> Void
    ) throws {
        try room.database.transaction(.writing) {
            let ledger = Ledger(
                room.database, now: try room.database.now(),
                stamp: Ledger.Stamp(actor: "desk", account: "desk", basis: .account), sessionUser: nil
            ) { String(repeating: "0", count: 32) }
            let dossier = try #require(try ClaimDossier(of: id, in: room.database))
            ledger.know(dossier)
            var claim = dossier.claim
            try body(&claim, ledger)
            try ledger.close()
        }
    }
}

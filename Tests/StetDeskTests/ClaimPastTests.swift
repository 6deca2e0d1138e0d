import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import Testing

struct ClaimPastTests {
    private func comparable(_ shown: JSON) -> [JSON.Member] {
        (shown.object ?? []).filter {
            !["actions", "shownAt", "daysInState", "due", "overdue", "timers", "children"].contains($0.name)
        }
    }

    private var evidence: [EvidenceDraft] {
        ["Log", "Yearbook"].map { reference in
            var draft = EvidenceDraft(kind: .citation, reference: reference, stance: .supports)
            draft.isPrimary = true
            return draft
        }
    }

    private func start(_ desk: Desk) throws -> ID<Claim> {
        let added = try desk.addClaim(ClaimDraft(text: "The ferry ran in 2023."), options: ChangeOptions())
        return try deskID(added["id"]?.string ?? "", Claim.self)
    }

    @Test(arguments: TestBackend.available)
    func `a claim as it was at each of its events is what was shown then`(backend: TestBackend) throws {
        let room = try DeskRoom(backend, at: nil)
        var clock = 1_700_000_000_000
        func desk(_ handle: String?) -> Desk {
            clock += 1_000
            return Desk(
                room.database, caller: Caller(account: "desk", fullName: "D", claimedHandle: handle),
                fixedNow: Timestamp(milliseconds: clock), makeSalt: { String(repeating: "0", count: 32) })
        }
        let options = ChangeOptions()
        let claim = try start(desk(nil))
        var seen: [(time: Timestamp, shown: JSON)] = []
        func note() throws {
            seen.append((Timestamp(milliseconds: clock), try room.desk(as: nil).claim(claim)))
        }
        try note()
        func act(_ body: () throws -> Void) throws {
            try body()
            try note()
        }
        try act { _ = try desk("anna").moveClaim(claim, by: "take", comment: nil, options: options) }
        for draft in evidence {
            try act { _ = try desk("anna").addEvidence(to: claim, draft, options: options) }
        }
        try act {
            _ = try desk("anna").rateClaim(
                claim, "true", rationale: "The log says so itself.", confidence: nil, options: options)
        }
        try act { _ = try desk("anna").moveClaim(claim, by: "submit", comment: nil, options: options) }
        try act { _ = try desk("ben").tagClaim(claim, [.number], options: options) }
        try act { _ = try desk("ben").moveClaim(claim, by: "take-second", comment: nil, options: options) }
        try act {
            _ = try desk("ben").rateClaim(
                claim, "true", rationale: "I counted them as well.", confidence: nil, options: options)
        }
        try act { _ = try desk("ben").moveClaim(claim, by: "approve", comment: nil, options: options) }
        try act {
            _ = try desk("eve").moveClaim(claim, by: "reopen", comment: "New log.", options: options)
        }
        for (time, shown) in seen {
            // What was blind then may be seen now.
            let (now, then) = (comparable(try room.desk(as: nil).claim(claim, at: time)), comparable(shown))
            for (one, other) in zip(now, then) where one.name != "reviews" { #expect(one == other) }
            #expect(now.map(\.name) == then.map(\.name))
        }
        let error = #expect(throws: DeskError.self) {
            try room.desk(as: nil).claim(claim, at: Timestamp(milliseconds: 1_600_000_000_000))
        }
        #expect(error?.errorDescription == "c1 was not there yet at 2020-09-13T12:26:40.000Z.")
    }

    @Test(arguments: TestBackend.available)
    func `the past and the history tell no verdict that is blind now`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.submittedClaim("mostly-false")
        let time = try #require(Timestamp("2026-11-20T10:00:00.000Z"))
        let past = try room.desk(as: "ben").claim(claim, at: time)
        #expect(past["reviews"]?[0]?["hidden"] == true && past["reviews"]?[0]?["verdict"] == nil)
        let history = try room.desk(as: "ben").claimHistory(claim).items
        #expect(!history.contains { $0["about"]?.string?.contains("mostly-false") == true })
        #expect(history.contains { $0["about"]?.string?.contains("@anna checker: active") == true })
        let own = try room.desk(as: "anna").claimHistory(claim).items
        #expect(own.contains { $0["about"]?.string?.contains("mostly-false") == true })
    }
}

import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import Testing

/// What people are told is written with what it tells of, and delivered once.
struct NoticesTests {
    private func waiting(_ room: DeskRoom) throws -> [String] {
        try room.database.waitingNotices(limit: 1_000).map { notice in
            [notice.kind.rawValue, notice.recipient, notice.causedBy].compactMap(\.self).joined(
                separator: " ")
        }
    }

    @Test(arguments: TestBackend.available)
    func `an assignment, an offer and its answer are told to whom they concern`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claims = try [room.claim(), room.claim(), room.claim()]
        var wish = AssignmentWish()
        wish.handle = "anna"
        _ = try room.desk(as: "eve").assignClaims([claims[0]], wish, options: ChangeOptions())
        wish.isOffer = true
        _ = try room.desk(as: "eve").assignClaims([claims[1], claims[2]], wish, options: ChangeOptions())
        let anna = room.desk(as: "anna")
        _ = try anna.answerAssignment(of: claims[1], .accept, note: nil, options: ChangeOptions())
        _ = try anna.answerAssignment(of: claims[2], .decline, note: nil, options: ChangeOptions())
        _ = try anna.answerAssignment(of: claims[0], .release, note: nil, options: ChangeOptions())
        #expect(
            try waiting(room) == [
                "assigned anna eve", "offered anna eve", "offered anna eve", "accepted eve anna",
                "declined eve anna", "released eve anna",
            ])
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `who takes work for themselves is told nothing`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.claim()
        _ = try room.desk(as: "anna").assignClaims([claim], AssignmentWish(), options: ChangeOptions())
        #expect(try waiting(room) == [])
    }

    @Test(arguments: TestBackend.available)
    func `a refused assignment tells nobody`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claims = try [room.claim(), room.approvedClaim()]
        let before = try waiting(room)
        var wish = AssignmentWish()
        (wish.handle, wish.slot) = ("rita", "checker")
        #expect(throws: (any Error).self) {
            try room.desk(as: "eve").assignClaims(claims, wish, options: ChangeOptions())
        }
        #expect(try waiting(room) == before)
    }

    @Test(arguments: TestBackend.available)
    func `a claim that comes back is told to its checker without the verdict it differs by`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        let claim = try room.submittedClaim()
        try room.move(claim, "take-second", as: "ben")
        try room.rate(claim, "false", as: "ben")
        #expect(try waiting(room) == ["returned anna"])
        let told = try room.desk(as: nil).noticeList(after: nil, limit: nil).items
        #expect(told.map { $0["to"] } == ["anna"])
        #expect(told.allSatisfy { $0["by"] == nil && !$0.compact.contains("false") })
        #expect(told.allSatisfy { !$0.compact.contains("yearbook") })
    }

    @Test(arguments: TestBackend.available)
    func `a decision is told to who added the claim and who checked it`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        _ = try room.approvedClaim()
        #expect(try waiting(room) == ["decided desk ben", "decided anna ben"])
    }

    @Test(arguments: TestBackend.available)
    func `a comment tells those whom it names, once each, and never says what stands in it`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        let claim = try room.claim()
        let body = "@anna, ask @ben. (@anna too; @eve @nobody eve@ben.example) Secret: the port lied."
        _ = try room.desk(as: "eve").comment(on: claim, body, isBlocking: false, options: ChangeOptions())
        #expect(try waiting(room) == ["mentioned anna eve", "mentioned ben eve"])
        let told = try room.desk(as: nil).noticeList(after: nil, limit: nil).items
        #expect(told.allSatisfy { $0["comment"] == "m1" && !$0.compact.contains("lied") })
    }

    @Test(arguments: TestBackend.available)
    func `what fails is tried again later and later, and what is delivered is not`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        _ = try room.approvedClaim()
        var handed: [String] = []
        func deliver(at time: String, failing: Bool) throws -> JSON {
            let caller = Caller(account: "desk")
            let desk = Desk(room.database, caller: caller, fixedNow: Timestamp(time))
            return try desk.deliverNotices(
                limit: .max, batch: 1, leaseSeconds: 60, as: "me", options: ChangeOptions()
            ) { notices in
                handed += notices.compactMap { $0["id"]?.string }
                return notices.map { failing && $0["id"] == "u1" ? "It ended with status 3." : nil }
            }
        }
        let first = try deliver(at: "2026-11-20T10:00:00Z", failing: true)
        #expect(first == ["sent": 1, "failed": 1, "waiting": 1])
        #expect(try deliver(at: "2026-11-20T10:00:59Z", failing: true)["failed"] == 0)
        #expect(try deliver(at: "2026-11-20T10:01:00Z", failing: true)["failed"] == 1)
        let shown = try room.desk(as: nil).noticeList(after: nil, limit: nil).items.first
        #expect(shown?["attempts"] == 2)
        #expect(shown?["problem"] == "It ended with status 3.")
        #expect(shown?["nextTry"] == "2026-11-20T10:03:00.000Z")
        #expect(try deliver(at: "2026-11-20T10:03:00Z", failing: false)["sent"] == 1)
        #expect(try deliver(at: "2027-11-20T10:03:00Z", failing: false)["sent"] == 0)
        #expect(handed == ["u1", "u2", "u1", "u1"])
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `what one delivers no other does, until the lease has run out`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        _ = try room.approvedClaim()
        var others: [Int] = []
        func desk(_ time: String) throws -> Desk {
            Desk(try room.database.another(), caller: Caller(account: "desk"), fixedNow: Timestamp(time))
        }
        let answer = try desk("2026-11-20T10:00:00Z").deliverNotices(
            limit: .max, batch: 10, leaseSeconds: 60, as: "slow", options: ChangeOptions()
        ) { notices in
            for time in ["2026-11-20T10:00:59Z", "2026-11-20T10:01:00Z"] {
                let other = try desk(time).deliverNotices(
                    limit: .max, batch: 10, leaseSeconds: 60, as: "other", options: ChangeOptions()
                ) { $0.map { _ in nil } }
                others.append(other["sent"]?.integer ?? -1)
            }
            return notices.map { _ in nil }
        }
        #expect(others == [0, 2])
        #expect(answer["waiting"] == 0)
        let sent = try room.database.row("SELECT COUNT(*) FROM event WHERE kind = 'notice.sent'")
        #expect(try sent?.integer(0) == 2)
    }

    @Test(arguments: TestBackend.available)
    func `a delivery that breaks off frees what it had`(backend: TestBackend) throws {
        struct Full: Error {}
        let room = try DeskRoom(backend)
        _ = try room.approvedClaim()
        #expect(throws: Full.self) {
            try room.desk(as: nil).deliverNotices(
                limit: .max, batch: 10, leaseSeconds: 60, as: "me", options: ChangeOptions()
            ) { _ in throw Full() }
        }
        let again = try room.desk(as: nil).deliverNotices(
            limit: .max, batch: 10, leaseSeconds: 60, as: "you", options: ChangeOptions()
        ) { $0.map { _ in nil } }
        #expect(again["sent"] == 2)
    }

    @Test(arguments: TestBackend.available)
    func `notices are handed out by those who may let timers run`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        #expect(throws: DeskError.self) {
            try room.desk(as: "anna").noticeList(after: nil, limit: nil)
        }
        #expect(throws: DeskError.self) {
            try room.desk(as: "anna").deliverNotices(
                limit: 1, batch: 1, leaseSeconds: 60, as: "me", options: ChangeOptions()
            ) { _ in [] }
        }
    }
}

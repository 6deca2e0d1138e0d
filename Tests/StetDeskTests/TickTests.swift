import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import StetWorkflow
import Testing

/// Timers run once for what they count from, whenever and by however many they are run.
struct TickTests {
    @Test(arguments: TestBackend.available)
    func `a checker is reminded when the working hours are over, and once`(backend: TestBackend) throws {
        let timed = try TimedRoom(backend)
        // Friday, 20 November, 11:00 in Berlin: seven hours are left, one follows on Monday.
        _ = try timed.takenClaim()
        #expect(try timed.tick("2026-11-23T08:59:59.999Z") == [])
        #expect(try timed.tick("2026-11-23T09:00:00Z") == ["c1 nudge"])
        #expect(try timed.tick("2026-11-23T09:00:00Z") == [])
        #expect(try timed.tick("2026-11-24T09:00:00Z") == [])
        #expect(try timed.notices() == ["reminded anna"])
        #expect(try timed.room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `who is late is told on, and what nobody touches is taken back`(backend: TestBackend) throws {
        let timed = try TimedRoom(backend)
        let claim = try timed.takenClaim(due: "2026-11-20T12:00:00Z")
        #expect(try timed.tick("2026-11-20T13:00:00Z") == ["c1 alarm"])
        #expect(try timed.tick("2026-11-25T09:59:59Z") == ["c1 nudge"])
        #expect(try timed.tick("2026-11-25T10:00:00Z") == ["c1 give-up"])
        #expect(
            try timed.notices() == ["escalated desk", "escalated eve", "reminded anna", "unassigned anna"])
        let shown = try timed.room.desk(as: nil).claim(claim)
        #expect(shown["assignments"]?[0]?["state"] == "expired")
        #expect(try timed.room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `a timed step is taken by the clock, and what follows counts from when it was up`(
        backend: TestBackend
    ) throws {
        let timed = try TimedRoom(backend)
        let claim = try timed.claim()
        #expect(try timed.tick("2026-11-24T09:59:59Z") == [])
        // No tick for weeks: what was missed is caught up, in the order in which it came up.
        #expect(try timed.tick("2026-12-24T10:00:00Z") == ["c1 park", "c1 lapse"])
        #expect(try timed.state(of: claim) == "lapsed")
    }

    @Test(arguments: TestBackend.available)
    func `many ticks and one tick come to the same`(backend: TestBackend) throws {
        let hours = stride(from: 0, through: 40 * 24, by: 5)
        let start = try #require(Timestamp("2026-11-20T10:00:00Z")).milliseconds
        var outcomes: [[String]] = []
        for times in [Array(hours), [40 * 24]] {
            let timed = try TimedRoom(backend)
            _ = (try timed.takenClaim(due: "2026-11-24T12:00:00Z"), try timed.claim())
            for hour in times {
                try timed.tick(Timestamp(milliseconds: start + hour * 3_600_000).description)
            }
            let claims = ["c1", "c2"].compactMap { ID<Claim>($0) }
            outcomes.append(
                try claims.flatMap { claim in
                    try timed.room.database.timerRuns(on: claim).map {
                        "\($0.timer) \($0.countedFrom) \($0.dueAt) \($0.outcome)"
                    }
                } + claims.map { try timed.room.desk(as: nil).claim($0)["since"]?.string ?? "" })
        }
        #expect(outcomes[0] == outcomes[1])
        #expect(outcomes[0].count == 7)
    }

    @Test(arguments: TestBackend.available)
    func `a timed step that lacks something is held, and taken when it lacks nothing`(
        backend: TestBackend
    ) throws {
        let timed = try TimedRoom(backend)
        let claim = try timed.claim()
        let eve = timed.room.desk(as: "eve")
        let comment = try eve.comment(
            on: claim, "Wait for the port.", isBlocking: true, options: ChangeOptions())
        let time = try #require(Timestamp("2026-11-25T12:00:00Z"))
        let held = try eve.tick(at: time, options: ChangeOptions())
        #expect(held["held"] == 1)
        #expect(held["items"]?[0]?["missing"]?.array?.count == 1)
        let events = try timed.room.eventCount()
        #expect(try eve.tick(at: time, options: ChangeOptions())["held"] == 1)
        #expect(try timed.room.eventCount() == events)
        _ = try eve.resolveComment(deskID(comment["id"]?.string ?? ""), options: ChangeOptions())
        #expect(try timed.tick("2026-11-26T12:00:00Z") == ["c1 park"])
        // It was not parked while it was held.
        #expect(try timed.tick("2026-12-26T11:59:59Z") == [])
        #expect(try timed.tick("2026-12-26T12:00:00Z") == ["c1 lapse"])
        #expect(try timed.room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `a dry run says what would happen, and nothing does`(backend: TestBackend) throws {
        let timed = try TimedRoom(backend)
        let claim = try timed.claim()
        let events = try timed.room.eventCount()
        #expect(try timed.tick("2027-01-24T10:00:00Z", isDryRun: true) == ["c1 park", "c1 lapse"])
        #expect(try timed.room.eventCount() == events)
        #expect(try timed.state(of: claim) == "queued")
        #expect(try timed.tick("2027-01-24T10:00:00Z") == ["c1 park", "c1 lapse"])
    }

    @Test(arguments: TestBackend.available)
    func `a claim on hold is left alone until the hold is lifted`(backend: TestBackend) throws {
        let timed = try TimedRoom(backend)
        let claim = try timed.claim()
        let desk = timed.room.desk(as: nil)
        _ = try desk.holdClaim(claim, reason: "The port is closed.", options: ChangeOptions())
        #expect(try timed.tick("2027-01-24T10:00:00Z") == [])
        _ = try desk.holdClaim(claim, reason: nil, options: ChangeOptions())
        #expect(try timed.tick("2027-01-24T10:00:00Z") == ["c1 park", "c1 lapse"])
    }

    @Test(arguments: TestBackend.available)
    func `a due time that is put off is told of again when it has passed`(backend: TestBackend) throws {
        let timed = try TimedRoom(backend)
        let claim = try timed.takenClaim(due: "2026-11-20T12:00:00Z")
        #expect(try timed.tick("2026-11-20T13:00:00Z") == ["c1 alarm"])
        _ = try timed.room.desk(as: "anna").answerAssignment(
            of: claim, .release, note: nil, options: ChangeOptions())
        var wish = AssignmentWish()
        (wish.handle, wish.due) = ("ben", "2026-11-20T15:00:00Z")
        _ = try timed.room.desk(as: "eve").assignClaims([claim], wish, options: ChangeOptions())
        #expect(try timed.tick("2026-11-20T15:59:59Z") == [])
        #expect(try timed.tick("2026-11-20T16:00:00Z") == ["c1 alarm"])
    }

    @Test(arguments: TestBackend.available)
    func `timers are run by those who assign work, and by admins`(backend: TestBackend) throws {
        let timed = try TimedRoom(backend)
        #expect(throws: DeskError.self) { try timed.room.desk(as: "anna").tick(options: ChangeOptions()) }
        try timed.room.add("root", [.admin])
        #expect(try timed.room.desk(as: "root").tick(options: ChangeOptions())["ran"] == 0)
    }

    @Test(arguments: TestBackend.available)
    func `more claims than a page are all reached, those first that came up first`(
        backend: TestBackend
    ) throws {
        let timed = try TimedRoom(backend, at: nil)
        for _ in 0..<(TimerStream.pageSize + 3) { _ = try timed.claim() }
        let ran = try timed.tick("2099-01-01T00:00:00Z")
        #expect(ran.count == 2 * (TimerStream.pageSize + 3))
        #expect(Array(ran.prefix(4)) == ["c1 park", "c1 lapse", "c2 park", "c2 lapse"])
        #expect(try timed.tick("2099-01-01T00:00:00Z") == [])
    }

    @Test(arguments: TestBackend.available)
    func `due times and quiet are found for more claims than a page too`(backend: TestBackend) throws {
        let timed = try TimedRoom(backend)
        let count = TimerStream.pageSize + 2
        let claims = try (0..<count).map { number in
            try timed.takenClaim(due: "2026-11-20T\(number % 2 == 0 ? "12" : "11"):00:00Z")
        }
        let ran = try timed.tick("2026-11-20T13:00:00Z")
        #expect(ran.count == count && Set(ran).count == count)
        // Those come first that were due first.
        #expect(ran.prefix(2) == ["c2 alarm", "c4 alarm"])
        _ = try timed.tick("2026-11-25T09:59:59Z")
        // A comment is a change, so that claim is not quiet yet.
        let later = try #require(Timestamp("2026-11-25T09:59:59Z"))
        let desk = Desk(timed.room.database, caller: Caller(account: "desk"), fixedNow: later)
        _ = try desk.comment(on: claims[4], "I am at it.", isBlocking: false, options: ChangeOptions())
        let quiet = try timed.tick("2026-11-25T10:00:00Z")
        #expect(quiet.count == count - 1)
        #expect(!quiet.contains("c5 give-up"))
        #expect(try timed.tick("2026-11-30T09:59:59Z") == ["c5 give-up"])
    }

    @Test(arguments: TestBackend.available)
    func `a clock that was put back runs nothing twice, and nothing is lost`(backend: TestBackend) throws {
        let timed = try TimedRoom(backend)
        _ = try timed.claim()
        #expect(try timed.tick("2026-11-24T10:00:00Z") == ["c1 park"])
        #expect(try timed.tick("2026-11-20T10:00:00Z") == [])
        #expect(try timed.tick("2026-11-24T10:00:00Z") == [])
        #expect(try timed.tick("2026-12-24T10:00:00Z") == ["c1 lapse"])
    }

    @Test(arguments: TestBackend.available)
    func `an approval and a tick at the same moment: one comes first, and the other sees it`(
        backend: TestBackend
    ) throws {
        let timed = try TimedRoom(backend)
        let claim = try timed.takenClaim()
        let anna = timed.room.desk(as: "anna")
        let seen = try anna.claim(claim)["version"]?.integer
        #expect(try timed.tick("2026-11-25T10:00:00Z") == ["c1 nudge", "c1 give-up"])
        #expect(throws: StorageError.self) {
            try anna.moveClaim(claim, by: "approve", comment: nil, options: ChangeOptions(seen: seen))
        }
        #expect(throws: Refusal.self) {
            try anna.moveClaim(claim, by: "approve", comment: nil, options: ChangeOptions())
        }
    }

    @Test(arguments: TestBackend.available)
    func `a request id lets one tick happen once`(backend: TestBackend) throws {
        let timed = try TimedRoom(backend)
        _ = try timed.claim()
        let time = Timestamp("2026-11-25T10:00:00Z")
        let options = ChangeOptions(requestID: "nightly")
        let first = try timed.room.desk(as: "eve").tick(at: time, options: options)
        #expect(first["ran"] == 1)
        #expect(try timed.room.desk(as: "eve").tick(at: time, options: options) == first)
    }
}

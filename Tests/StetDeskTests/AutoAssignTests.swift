import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import StetWorkflow
import Testing

struct AutoAssignTests {
    private func auto(
        _ claims: [ID<Claim>], _ room: DeskRoom, seed: Int = 1, slot: String? = nil,
        options: ChangeOptions = ChangeOptions()
    ) throws -> [String] {
        var wish = AssignmentWish()
        wish.slot = slot
        let answer = try room.desk(as: nil).assignAutomatically(
            claims, wish, seed: seed, explains: true, options: options)
        return (answer["items"]?.array ?? []).compactMap { $0["reviewer"]?.string }
    }

    private func edit(_ handle: String, _ room: DeskRoom, _ body: (inout ReviewerDraft) -> Void) throws {
        var draft = ReviewerDraft()
        body(&draft)
        _ = try room.desk(as: nil).editReviewer(handle, draft, options: ChangeOptions())
    }

    @Test(arguments: TestBackend.available)
    func `work is shared out evenly, and a dry run tells the same`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        try room.add("cleo", [.checker])
        // Whoever made the desk checks too, and so does an editor.
        let claims = try (0..<10).map { _ in try room.claim(by: "ida") }
        let dry = try auto(claims, room, options: ChangeOptions(isDryRun: true))
        let real = try auto(claims, room)
        #expect(dry == real)
        let counts = Dictionary(grouping: real) { $0 }.mapValues(\.count)
        #expect(Set(counts.values) == [2] && counts.count == 5)
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `leave, capacity, skill and conflict decide who is chosen`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        for handle in ["desk", "eve"] { try edit(handle, room) { $0.capacity = 0 } }
        try edit("ben", room) { $0.skills = ["language:de"] }
        var draft = ClaimDraft(text: "Der Hafen hat elf Kräne.")
        (draft.language, draft.topic) = ("de", "Häfen")
        let added = try room.desk(as: "ida").addClaim(draft, options: ChangeOptions())
        let claim = try deskID(added["id"]?.string ?? "", Claim.self)
        #expect(try auto([claim], room, options: ChangeOptions(isDryRun: true)) == ["ben"])
        _ = try room.desk(as: "ben").addLeave(
            of: "ben", from: "2026-11-20", to: "2026-11-20", note: nil, options: ChangeOptions())
        #expect(try auto([claim], room, options: ChangeOptions(isDryRun: true)) == ["anna"])
        try edit("anna", room) { $0.conflicts = ["topic:häfen"] }
        let error = try #require(throws: DeskError.self) { try auto([claim], room) }
        let told = error.errorDescription ?? ""
        #expect(told.contains("@ben: They are away.") && told.contains("@desk: They hold 0 of 0."))
        #expect(told.contains("@anna: They have a conflict of interest."))
        #expect(throws: DeskError.self) {
            try room.desk(as: "anna").addLeave(
                of: "ben", from: "2026-12-01", to: "2026-12-02", note: nil, options: ChangeOptions())
        }
    }

    @Test(arguments: TestBackend.available)
    func `the second is never the checker, under whatever handle`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        try room.add("anna-2", [.checker], samePerson: "anna")
        try room.add("cleo", [.checker])
        let claim = try room.submittedClaim()
        for seed in 0..<10 {
            let chosen = try auto(
                [claim], room, seed: seed, slot: "second", options: ChangeOptions(isDryRun: true))
            #expect(chosen == ["ben"] || chosen == ["eve"] || chosen == ["cleo"])
        }
    }

    @Test(arguments: TestBackend.available)
    func `a slot is handed over with a note, and not to who must not hold it`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        try room.add("cleo", [.checker])
        let claim = try room.submittedClaim()
        try room.move(claim, "take-second", as: "ben")
        func hand(_ to: String, as handle: String?) throws -> JSON {
            try room.desk(as: handle).handOver(
                claim, slot: "second", to: to, note: "Two calls are open.", options: ChangeOptions())
        }
        #expect(throws: Refusal.self) { try hand("anna", as: "ben") }
        #expect(throws: Refusal.self) { try hand("cleo", as: "anna") }
        let items = try hand("cleo", as: "ben")["items"]
        #expect(items?[0]?["reviewer"] == "cleo" && items?[0]?["slot"] == "second")
        #expect(throws: Refusal.self) { try room.rate(claim, "true", as: "ben") }
        try room.rate(claim, "true", as: "cleo")
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `an offer that nobody answers in time frees its slot`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.claim()
        var wish = AssignmentWish()
        (wish.handle, wish.isOffer, wish.leaseHours) = ("anna", true, 8)
        _ = try room.desk(as: nil).assignClaims([claim], wish, options: ChangeOptions())
        let caller = Caller(account: "desk", fullName: "The Desk", claimedHandle: "ben")
        let early = Desk(
            room.database, caller: caller, fixedNow: Timestamp("2026-11-20T17:59:59.000Z"),
            makeSalt: { String(repeating: "1", count: 32) })
        #expect(throws: Refusal.self) {
            try early.moveClaim(claim, by: "take", comment: nil, options: ChangeOptions())
        }
        let time = Timestamp("2026-11-20T18:00:00.000Z")
        func desk(_ handle: String) -> Desk {
            Desk(
                room.database,
                caller: Caller(account: "desk", fullName: "The Desk", claimedHandle: handle),
                fixedNow: time, makeSalt: { String(repeating: "2", count: 32) })
        }
        #expect(throws: DeskError.self) {
            try desk("anna").answerAssignment(of: claim, .accept, note: nil, options: ChangeOptions())
        }
        let late = desk("ben")
        _ = try late.moveClaim(claim, by: "take", comment: nil, options: ChangeOptions())
        let states = try room.desk(as: nil).claim(claim)["assignments"]?.array?.map { $0["state"] }
        #expect(states == ["expired", "active"])
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `a tick ends what lapsed, once, and a dry run ends nothing`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claims = try (0..<3).map { _ in try room.claim() }
        var wish = AssignmentWish()
        (wish.handle, wish.isOffer, wish.leaseHours) = ("anna", true, 1)
        _ = try room.desk(as: nil).assignClaims(claims, wish, options: ChangeOptions())
        let late = Desk(
            room.database, caller: Caller(account: "desk", fullName: "The Desk"),
            fixedNow: Timestamp("2026-11-20T12:00:00.000Z"), makeSalt: { String(repeating: "3", count: 32) })
        let all = JSON.array(claims.map(JSON.init(describing:)))
        #expect(try late.tick(options: ChangeOptions(isDryRun: true))["lapsed"] == all)
        #expect(try late.tick(options: ChangeOptions())["lapsed"] == all)
        #expect(try late.tick(options: ChangeOptions())["lapsed"] == [])
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }
}

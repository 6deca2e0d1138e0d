import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import StetWorkflow
import Testing

/// Claims that go on under a newer version of their workflow.
struct MigrateClaimsTests {
    /// A workflow with one check, in whatever scale and with whatever names of states.
    private func workflow(
        _ version: Int, scale: String = "boolean", checking: String = "checking", distinct: String = "author",
        roles: String = "checker", promises: String = "[{ reach: done }]"
    ) -> String {
        """
        workflow: ours
        version: \(version)
        scale: \(scale)
        initial: queued
        states:
          queued: { category: new }
          \(checking): { category: active }
          done: { category: done }
        slots:
          checker: { roles: \(roles), distinct: [\(distinct)] }
        actions:
          take:
          approve:
        steps:
          - action: take
            from: queued
            to: \(checking)
            effects: [{ fill: checker }]
          - action: approve
            from: \(checking)
            to: done
            needs: [{ holds-slot: checker }, verdict-set]
            effects: [{ decide: checker }, { finish: checker }]
        on-edit:
          - in: done
            to: \(checking)
            effects: [{ void: checker }]
        promises: \(promises)
        """
    }

    private func install(_ text: String, _ room: DeskRoom) throws {
        _ = try room.desk(as: nil).addWorkflow(text, file: "ours.yaml", options: ChangeOptions())
    }

    private func claim(_ room: DeskRoom) throws -> ID<Claim> {
        var draft = ClaimDraft(text: "The ferry carried 310,000 passengers.")
        draft.workflow = "ours"
        let added = try room.desk(as: nil).addClaim(draft, options: ChangeOptions())
        return try deskID(added["id"]?.string ?? "", Claim.self)
    }

    private func migrated(
        _ room: DeskRoom, _ change: (inout MigrationWish) -> Void = { _ in }, isDryRun: Bool = false
    ) throws -> JSON {
        var wish = MigrationWish()
        change(&wish)
        return try room.desk(as: nil).migrateClaims(
            "ours", wish, options: ChangeOptions(requestID: nil, isDryRun: isDryRun, seen: nil))
    }

    @Test(arguments: TestBackend.available)
    func `open claims move to the newest version, closed ones stay, and the log holds`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        try install(workflow(1), room)
        let (open, done) = (try claim(room), try claim(room))
        for one in [open, done] { try room.move(one, "take", as: "anna") }
        try room.rate(done, "true", as: "anna")
        try room.move(done, "approve", as: "anna")
        try install(workflow(2, checking: "verifying"), room)

        let before = try room.eventCount()
        let refused = try migrated(room)
        #expect(refused["items"]?.array?.map { $0["moved"] } == [false])
        #expect(
            refused["items"]?.array?.first?["missing"] == [
                "There is no state ‘checking’ any more; say which takes its place."
            ])
        #expect(try room.eventCount() == before)

        let moved = try migrated(room) { $0.states = ["checking": "verifying"] }
        #expect(moved["items"]?.array?.map { $0["id"] } == [.string(open.description)])
        #expect(moved["items"]?.array?.first?["toVersion"] == 2)
        #expect(try room.desk(as: nil).claim(open)["state"] == "verifying")
        #expect(try room.desk(as: nil).claim(done)["state"] == "done")
        try room.rate(open, "false", as: "anna")
        try room.move(open, "approve", as: "anna")
        #expect(try room.desk(as: nil).claim(open)["verdict"] == "false")
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `nobody keeps a slot that the newest version would not give them`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        try install(workflow(1), room)
        let claim = try claim(room)
        try room.move(claim, "take", as: "anna")
        try install(workflow(2, roles: "editor"), room)
        let answer = try migrated(room)["items"]?.array?.first
        #expect(answer?["moved"] == false)
        #expect(answer?["missing"]?.array?.count == 1)
        #expect(try migrated(room) { $0.claims = [claim] }["items"]?.array?.first?["moved"] == false)
    }

    @Test(arguments: TestBackend.available)
    func `no claim moves to a version that promises less`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        try install(workflow(1, promises: "[edits-void-approvals]"), room)
        _ = try claim(room)
        try install(workflow(2), room)
        #expect(
            try migrated(room)["items"]?.array?.first?["missing"] == [
                "The newest version does not promise any more: edits void approvals."
            ])
    }

    @Test(arguments: TestBackend.available)
    func `on another scale verdicts are given again, and those of closed claims need a mapping`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        try install(workflow(1, scale: "truth-o-meter-6"), room)
        let (open, done) = (try claim(room), try claim(room))
        for one in [open, done] {
            try room.move(one, "take", as: "anna")
            try room.rate(one, "pants-on-fire", as: "anna")
        }
        try room.move(done, "approve", as: "anna")
        try install(workflow(2, scale: "check-5"), room)

        let preview = try migrated(room) { $0.includesClosed = true }
        #expect(preview["items"]?.array?.map { $0["moved"] } == [true, false])
        #expect(preview["items"]?.array?.first?["void"] == 1)
        #expect(throws: Refusal.self) { try room.move(open, "approve", as: "anna") }
        #expect(throws: DeskError.self) {
            try migrated(room) { ($0.includesClosed, $0.mapping) = (true, "truth-o-meter-6-to-check-5") }
        }
        let carried = try migrated(room) {
            ($0.includesClosed, $0.mapping) = (true, "truth-o-meter-6-to-check-5")
            $0.acceptsLoss = true
        }
        #expect(carried["items"]?.array?.map { $0["verdict"] } == ["false"])
        #expect(try room.desk(as: nil).claim(done)["verdict"] == "false")
    }

    @Test func `a dry run moves nothing, and checkers move nothing at all`() throws {
        let room = try DeskRoom(.sqlite)
        try install(workflow(1), room)
        let claim = try claim(room)
        try install(workflow(2, scale: "check-5"), room)
        let before = try room.eventCount()
        _ = try migrated(room, isDryRun: true)
        #expect(try room.eventCount() == before)
        #expect(throws: DeskError.self) {
            try room.desk(as: "anna").migrateClaims("ours", MigrationWish(), options: ChangeOptions())
        }
        #expect(try room.desk(as: nil).claim(claim)["version"] == 1)
    }
}

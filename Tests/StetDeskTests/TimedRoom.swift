import StetDesk
import StetModel
import StetStorage
import StetTestSupport

/// A desk with a workflow whose claims wait for no longer than its timers say.
final class TimedRoom {
    /// The workflow: a claim that is taken is reminded of, escalated, taken back; one in the queue lapses.
    static let workflow = """
        workflow: timed
        version: 1
        scale: boolean
        initial: queued
        states:
          queued:
            category: new
          checking:
            category: active
          parked:
            category: waiting
          done:
            category: done
          lapsed:
            category: dropped
        slots:
          checker:
            roles: checker
        actions:
          take:
          approve:
          park:
          lapse:
        steps:
          - action: take
            from: [queued, parked]
            to: checking
            effects:
              - fill: checker
          - action: approve
            from: checking
            to: done
            needs:
              - holds-slot: checker
              - verdict-set
            effects:
              - decide: checker
          - action: park
            from: queued
            to: parked
            timed: true
            needs:
              - no-blocking-comments
          - action: lapse
            from: parked
            to: lapsed
            timed: true
        on-edit:
          - in: done
            to: checking
        calendar:
          zone: Europe/Berlin
          hours: "09:00-18:00"
          holidays: [2026-12-25]
        timers:
          - name: nudge
            in: checking
            after: 8 working-hours
            do: remind
          - name: alarm
            in: checking
            after: 1 hour
            from: due
            do: escalate
            to: editor
          - name: give-up
            in: checking
            after: 5 days
            from: last-change
            do: unassign
            slot: checker
          - name: park
            in: queued
            after: 2 working-days
            do: take
            action: park
          - name: lapse
            in: parked
            after: 30 days
            do: take
            action: lapse
        """

    /// The desk.
    let room: DeskRoom
    private var count = 0

    /// A desk whose clock stands still.
    init(_ backend: TestBackend, at now: String? = "2026-11-20T10:00:00.000Z") throws {
        room = try DeskRoom(backend, at: now)
        _ = try room.desk(as: nil).addWorkflow(Self.workflow, file: "timed.yaml", options: ChangeOptions())
    }

    /// A new claim in the queue.
    func claim() throws -> ID<Claim> {
        count += 1
        var draft = ClaimDraft(text: "The ferry carried \(count) passengers.")
        draft.workflow = "timed"
        let answer = try room.desk(as: "eve").addClaim(draft, options: ChangeOptions())
        return try deskID(answer["id"]?.string ?? "", Claim.self)
    }

    /// A new claim that anna checks, with the time by which she should.
    func takenClaim(due: String? = nil) throws -> ID<Claim> {
        let claim = try claim()
        var wish = AssignmentWish()
        wish.due = due
        _ = try room.desk(as: "anna").assignClaims([claim], wish, options: ChangeOptions())
        return claim
    }

    /// Lets the timers run that are up at a time, and says which ran: `c1 nudge`.
    @discardableResult
    func tick(_ time: String, isDryRun: Bool = false) throws -> [String] {
        let answer = try room.desk(as: "eve").tick(
            at: Timestamp(time), options: ChangeOptions(isDryRun: isDryRun))
        return (answer["items"]?.array ?? []).filter { $0["outcome"] == "done" }.map {
            "\($0["claim"]?.string ?? "") \($0["timer"]?.string ?? "")"
        }
    }

    /// The state that a claim is in.
    func state(of claim: ID<Claim>) throws -> String? {
        try room.desk(as: nil).claim(claim)["state"]?.string
    }

    /// What is to be told, as `kind to`.
    func notices() throws -> [String] {
        try room.database.waitingNotices(limit: 1_000).map { "\($0.kind.rawValue) \($0.recipient)" }
    }
}

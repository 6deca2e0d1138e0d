import StetModel
import StetWorkflow
import Testing

/// Timers as workflow files declare them.
struct WorkflowTimersTests {
    private static let timed = """
        calendar:
          zone: Europe/Berlin
          hours: "08:30-17:00"
          days: [mon, tue]
          holidays: [2026-12-25]
        timers:
          - name: nudge
            in: checking
            after: 2 working-days
            do: remind
          - name: late
            in: [queued, checking]
            after: 1 hour
            from: due
            do: escalate
            to: editor
          - name: give-up
            in: checking
            after: 3 days
            from: last-change
            do: unassign
            slot: checker
          - name: lapse
            in: queued
            after: 30 days
            do: take
            action: lapse
        """

    private static var sound: String {
        WorkflowText.small(replacing: "  approve:\n", with: "  approve:\n  lapse:\n").replacing(
            "on-edit:",
            with: """
                  - action: lapse
                    from: queued
                    to: done
                    timed: true
                """.split(separator: "\n").map { String($0) }.joined(separator: "\n") + "\non-edit:")
            + "\n" + timed
    }

    @Test func `a calendar and timers are read`() throws {
        let workflow = try Workflow(yaml: Self.sound, file: "small.yaml")
        #expect(workflow.check().map(\.message) == [])
        #expect(workflow.workingCalendar.opens == 510)
        #expect(workflow.workingCalendar.days == [.mon, .tue])
        #expect(workflow.timers.map(\.name) == ["nudge", "late", "give-up", "lapse"])
        #expect(
            workflow.timers.map(\.act) == [
                .remind(.holders), .escalate(.role(.editor)), .unassign("checker"), .take("lapse"),
            ])
        #expect(workflow.timers.map(\.start) == [.entered, .due, .lastChange, .entered])
        #expect(workflow.timers.map(\.delay.description).last == "30 days")
    }

    @Test func `timers are told in prose`() throws {
        let workflow = try Workflow(yaml: Self.sound, file: "small.yaml")
        let scale = try Scale(
            yaml: "scale: boolean\nversion: 1\nvalues:\n  - name: \"true\"\n  - name: \"false\"\n",
            file: "scale.yaml")
        let section = workflow.prose(scale: scale).first { $0.name == "timers" }
        #expect(section?.heading == "What happens by the clock")
        #expect(
            section?.points == [
                "After 2 working days in “checking”, whoever works on it is reminded of it.",
                "1 hour after the time when it was due, in “queued” or “checking”, everybody with the role "
                    + "editor is told that it waits.",
                "After 3 days in “checking” in which nobody changed the claim, the checker is taken off it.",
                "After 30 days in “queued”, “lapse” is taken by itself, if nothing is missing.",
            ])
    }

    @Test func `a timed step is taken by the clock and by nobody else`() throws {
        let workflow = try Workflow(yaml: Self.sound, file: "small.yaml")
        let claim = ClaimSituation(state: "queued")
        let editor = TeamMember(handle: "eve", person: 1, roles: [.editor])
        #expect(throws: Refusal.self) { try workflow.step("lapse", on: claim, by: editor) }
        #expect(try workflow.timedStep("lapse", on: claim, by: editor).finalState == "done")
        #expect(throws: Refusal.self) {
            try workflow.timedStep("lapse", on: ClaimSituation(state: "checking"), by: editor)
        }
        #expect(!workflow.actions(from: "queued").contains { $0.name == "lapse" })
    }

    @Test(arguments: [
        ("zone: Europe/Berlin", "zone: Europe/Berlyn", "There is no time zone ‘Europe/Berlyn’."),
        (
            "\"08:30-17:00\"", "\"17:00-08:30\"",
            "‘hours’ must be two times of one day, the second at least an hour later."
        ),
        ("[mon, tue]", "[mon, blue]", "There is no day ‘blue’."),
        ("2026-12-25", "2026-13-25", "A holiday must be a day."),
        ("after: 2 working-days", "after: soon", "‘after’ must say how long, such as ‘2 working-days’."),
        ("do: remind", "do: shout", "There is no thing a timer does ‘shout’."),
        ("    to: editor\n", "", "A timer that does ‘escalate’ needs ‘to’."),
        ("to: editor", "to: editors", "There is no role or slot ‘editors’."),
        ("slot: checker", "action: lapse", "A timer that does ‘unassign’ has no ‘action’."),
        ("name: late", "name: nudge", "There is a timer ‘nudge’ already."),
        ("in: queued\n    after: 30", "in: done\n    after: 30", "claims are closed there"),
        ("    timed: true\n", "", "but no timed step by it starts from ‘queued’."),
        ("    do: take\n    action: lapse", "    do: remind", "No timer takes this step."),
        (
            "    timed: true\n", "    timed: true\n    needs:\n      - holds-slot: checker\n",
            "A timed step cannot ask about the person who takes it."
        ),
        (
            "    timed: true\n", "    timed: true\n    effects:\n      - fill: checker\n",
            "A timed step cannot fill or leave a slot: nobody takes it."
        ),
        (
            "    timed: true\n", "    timed: true\n    automatic: true\n",
            "A step is taken by a timer or happens by itself, not both."
        ),
    ])
    func `a faulty timer is found`(part: String, other: String, message: String) {
        #expect(Self.sound.contains(part))
        let faults = Workflow.faults(inYAML: Self.sound.replacing(part, with: other), file: "small.yaml")
        let found = faults.first { $0.message.contains(message) }
        #expect((found?.line ?? 0) > 1, "\(faults)")
    }

    @Test func `a faulty timer is told with its line and its column`() {
        let text = Self.sound.replacing("to: editor", with: "to: nobody")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let line = lines.firstIndex { $0.hasSuffix("to: nobody") } ?? 0
        let faults = Workflow.faults(inYAML: text, file: "small.yaml")
        #expect(faults.map(\.line) == [line + 1])
        #expect(faults.map(\.column) == [9])
    }

    @Test func `those timers come first that are up first, and each counts from its own instant`() throws {
        let workflow = try Workflow(yaml: Self.sound, file: "small.yaml")
        func time(_ text: String) throws -> Timestamp { try #require(Timestamp(text)) }
        let starts = TimerStarts(
            entered: try time("2026-11-23T10:00:00Z"), due: try time("2026-11-30T10:00:00Z"),
            lastChange: try time("2026-11-20T10:00:00Z"))
        let timers = workflow.timers(in: "checking", from: starts)
        #expect(
            timers.map { "\($0.rule.name) \($0.end)" } == [
                // The change was before the claim came here.
                "give-up 2026-11-26T10:00:00.000Z",
                // The desk works on two days of the week.
                "nudge 2026-11-30T10:00:00.000Z", "late 2026-11-30T11:00:00.000Z",
            ])
        var undated = starts
        undated.due = nil
        #expect(workflow.timers(in: "checking", from: undated).map(\.rule.name) == ["give-up", "nudge"])
        #expect(workflow.timers(in: "done", from: starts) == [])
    }
}

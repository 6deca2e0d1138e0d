import StetWorkflow
import Testing

struct WorkflowCheckTests {
    @Test(arguments: [
        (
            "  done:\n", "  lost:\n    category: waiting\n  done:\n",
            "10:3 The state ‘lost’ cannot be reached from ‘queued’."
        ),
        (
            "    to: done\n", "    to: stuck\n",
            "12:3 The state ‘stuck’ is a dead end: no step leads from it to a closed state."
        ),
        (
            "initial: queued", "initial: done",
            "4:10 A new claim cannot be closed: the initial state is done or dropped."
        ),
        (
            "category: done", "category: dropped",
            "4:10 No state has the category ‘done’: no claim is ever finished."
        ),
        (
            "roles: checker", "roles: [reader, auditor]",
            "13:3 Nobody could fill the slot ‘checker’: reader, auditor may not take steps."
        ),
        (
            "roles: checker", "roles: checker\n    distinct: checker",
            "13:3 Nobody could fill the slot ‘checker’: it is distinct from itself."
        ),
        (
            "actions:\n", "  spare:\n    roles: editor\nactions:\n",
            "15:3 The slot ‘spare’ is not used by any step."
        ),
        ("  approve:\n", "  approve:\n  revoke:\n", "18:3 No step is taken by the action ‘revoke’."),
        (
            "  - action: approve\n",
            "  - action: take\n    from: queued\n    to: done\n  - action: approve\n",
            "24:5 Two steps by ‘take’ from ‘queued’ can be allowed at once; the other is in line 19."
        ),
        (
            "      - verdict-set\n", "      - verdict-set\n      - distinct: checker\n",
            "30:9 Nobody can take this step: this need and the one in line 28 exclude each other."
        ),
        (
            "      - verdict-set\n", "",
            "30:9 The step decides by the verdict of ‘checker’ but does not need it."
        ),
        (
            "roles: checker", "roles: checker\n    filled-by: others",
            "24:9 The step fills the slot ‘checker’, into which nobody puts themselves."
        ),
        (
            "    to: done\n", "    to: done\n    automatic: true\n",
            "29:9 An automatic step cannot ask about the person who takes it."
        ),
        (
            "    effects:\n      - fill", "    automatic: true\n    effects:\n      - fill",
            "24:9 An automatic step cannot fill a slot: nobody takes it."
        ),
        (
            "    effects:\n      - fill", "    automatic: true\n    effects:\n      - fill",
            "19:5 An automatic step must need something, or no claim ever rests there."
        ),
        (
            "    to: checking\n    effects:\n", "    automatic: true\n    needs: not-on-hold\n    effects:\n",
            "19:5 An automatic step must leave the state ‘queued’."
        ),
        (
            "on-edit:\n  - in: done\n    to: checking", "",
            "10:3 ‘on-edit’ does not say where an edit in the state ‘done’ leads."
        ),
        (
            "  - in: done\n    to: checking", "  - in: done",
            "33:5 An edit in the state ‘done’ leaves the claim closed."
        ),
        (
            "  - in: done\n    to: checking", "  - in: done\n    to: checking\n  - in: done\n    to: queued",
            "35:5 Two rules of ‘on-edit’ are for the state ‘done’."
        ),
        (
            "  - in: done\n    to: checking",
            "  - in: done\n    to: checking\n    effects:\n      - fill: checker",
            "36:9 An edit cannot fill the slot ‘checker’."
        ),
        (
            "      - verdict-set\n", "      - verdict-set\n      - verdict-in: [treu]\n",
            "30:9 ‘treu’ is not on the scale ‘boolean’."
        ),
        (
            "      - verdict-set\n",
            "      - verdict-set\n      - if-tagged: { tag: legal, needs: [{ verdict-in: [maybe] }] }\n",
            "30:9 ‘maybe’ is not on the scale ‘boolean’."
        ),
        (
            "      - verdict-set\n",
            "      - verdict-set\n      - reason-code: [thinn]\n",
            "30:9 ‘thinn’ is not among the reasons of the file."
        ),
        ("scale: boolean", "scale: bolean", "3:8 There is no scale ‘bolean’."),
    ])
    func `a fault of the whole is told with its place`(part: String, other: String, fault: String) throws {
        var yaml = WorkflowText.small(replacing: part, with: other)
        if other.contains("reason-code") { yaml += "\nreasons: { thin: { en: Thin } }\n" }
        if other.contains("stuck") {
            yaml = yaml.replacing("slots:", with: "  stuck:\n    category: waiting\nslots:")
        }
        let faults = Workflow.faults(
            inYAML: yaml, file: "small.yaml", scales: ["boolean": ["true", "false"], "check-5": []])
        let found = faults.map { "\($0.line):\($0.column) \($0.message)" }
        #expect(found.contains(fault), "\(found)")
    }

    @Test func `automatic steps that lead in a circle are found`() {
        let yaml = WorkflowText.small(
            replacing: "on-edit:",
            with: """
                  - action: take
                    automatic: true
                    from: queued
                    to: checking
                    needs: not-on-hold
                  - action: approve
                    automatic: true
                    from: checking
                    to: queued
                    needs: no-blocking-comments
                on-edit:
                """)
        let faults = Workflow.faults(inYAML: yaml, file: "small.yaml")
        #expect(
            faults.map { "\($0.line) \($0.message)" } == [
                "32 Automatic steps lead in a circle by way of ‘queued’.",
                "37 Automatic steps lead in a circle by way of ‘checking’.",
            ])
    }

    @Test func `two steps by one action may stand side by side if their needs exclude each other`() {
        let yaml = WorkflowText.small(
            replacing: "on-edit:",
            with: """
                  - action: approve
                    from: checking
                    to: queued
                    needs:
                      - distinct: checker
                on-edit:
                """)
        #expect(Workflow.faults(inYAML: yaml, file: "small.yaml").isEmpty)
    }

    @Test func `the faults of reading come before the check of the whole`() {
        let yaml = WorkflowText.small(replacing: "from: queued", with: "from: nowhere")
        let faults = Workflow.faults(inYAML: yaml, file: "small.yaml")
        #expect(
            faults.map(\.description) == [
                "small.yaml:20:11: There is no state ‘nowhere’. One of: queued, checking, done."
            ])
    }
}

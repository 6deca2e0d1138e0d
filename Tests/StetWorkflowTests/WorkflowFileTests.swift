import StetModel
import StetWorkflow
import Testing

struct WorkflowFileTests {
    @Test func `a small file is read whole`() throws {
        let workflow = try Workflow(yaml: WorkflowText.small, file: "small.yaml")
        #expect(workflow.name == "small")
        #expect(workflow.initial == Placed("queued", at: Place(line: 4, column: 10)))
        #expect(workflow.states.map(\.name) == ["queued", "checking", "done"])
        #expect(workflow.slots.map(\.roles) == [[.checker]])
        #expect(workflow.steps.map(\.action) == ["take", "approve"])
        #expect(workflow.steps[1].needs.map(\.value) == [.holdsSlot(["checker"]), .verdictSet(slot: nil)])
        #expect(workflow.steps[1].effects == [Placed(.decide("checker"), at: Place(line: 31, column: 9))])
        #expect(workflow.onEdit.map(\.to) == ["checking"])
        #expect(workflow.check(scales: ["boolean": ["true", "false"]]).isEmpty)
    }

    @Test(arguments: [
        (
            "initial: queued", "initail: queued", "4:1 A workflow file has no key ‘initail’.",
            "Did you mean ‘initial’?"
        ),
        ("version: 1", "version: one", "2:10 ‘version’ must be a whole number from 1 to 1000000.", nil),
        (
            "scale: boolean", "scale: [a]",
            "3:8 A scale must have names of lower-case letters, digits and hyphens.", nil
        ),
        ("initial: queued", "initial: qeued", "4:10 There is no state ‘qeued’.", "Did you mean ‘queued’?"),
        (
            "category: active", "category: aktive", "9:15 There is no category ‘aktive’.",
            "Did you mean ‘active’?"
        ),
        (
            "  queued:\n", "  Queued Up:\n",
            "6:3 ‘states’ must have names of lower-case letters, digits and hyphens.", nil
        ),
        ("roles: checker", "roles: chequer", "14:12 There is no role ‘chequer’.", "Did you mean ‘checker’?"),
        ("roles: checker", "blind: true", "14:5 The slot ‘checker’ needs the key ‘roles’.", nil),
        ("roles: checker", "roles: []", "14:12 The list of roles is empty.", nil),
        (
            "roles: checker", "roles: checker\n    distinct: writer", "15:15 There is no slot ‘writer’.",
            "One of: author, checker."
        ),
        ("roles: checker", "roles: checker\n    blind: yes", "15:12 ‘blind’ must be true or false.", nil),
        (
            "roles: checker", "roles: checker\n    filled-by: nobody",
            "15:16 There is no way of filling ‘nobody’.",
            "One of: anyone, self, others."
        ),
        ("action: take", "action: tkae", "19:13 There is no action ‘tkae’.", "Did you mean ‘take’?"),
        (
            "to: checking\n    effects", "too: checking\n    effects", "21:5 A step has no key ‘too’.",
            "Did you mean ‘to’?"
        ),
        ("fill: checker", "fil: checker", "23:9 There is no effect ‘fil’.", "Did you mean ‘fill’?"),
        (
            "holds-slot: checker", "hold-slot: checker", "28:9 There is no guard ‘hold-slot’.",
            "Did you mean ‘holds-slot’?"
        ),
        ("holds-slot: checker", "holds-slot", "28:9 ‘holds-slot’ needs a value.", "Write ‘- holds-slot: …’."),
        (
            "- verdict-set", "- not-on-hold: true", "29:22 ‘not-on-hold’ takes no value.",
            "Write ‘- not-on-hold’."
        ),
        (
            "- verdict-set", "- rationale: many",
            "29:20 The length of a rationale must be a whole number from 1 to 10000.", nil
        ),
        (
            "- verdict-set", "- rationale: { slot: checker }",
            "29:20 The guard ‘rationale’ needs the key ‘at-least’.", nil
        ),
        (
            "- verdict-set", "- evidence: { atleast: 2 }", "29:21 The guard ‘evidence’ has no key ‘atleast’.",
            "Did you mean ‘at-least’?"
        ),
        (
            "- verdict-set", "- evidence: { stance: suports }", "29:29 There is no stance ‘suports’.",
            "Did you mean ‘supports’?"
        ),
        (
            "- verdict-set", "- verdicts-agree: checker",
            "29:25 ‘verdicts-agree’ needs at least two slots to compare.", nil
        ),
        (
            "- verdict-set", "- taken: { actions: take }",
            "29:16 The guard ‘taken’ needs ‘at-least’ or ‘at-most’.", nil
        ),
        (
            "- verdict-set", "- taken: { actions: take, at-least: 3, at-most: 2 }",
            "29:16 ‘at-least’ is more than ‘at-most’: nothing can meet this.", nil
        ),
        (
            "- verdict-set", "- role: editor\n        not-on-hold:", "29:9 Each guard is an item of its own.",
            "Begin every guard with ‘- ’ on a new line."
        ),
        ("in: done", "in: [done, done]", "33:16 ‘done’ is listed twice.", nil),
        (
            "  take:\n", "  edit:\n  take:\n",
            "16:3 ‘edit’ cannot be an action: it stands for what ‘on-edit’ does.", nil
        ),
        (
            "  checker:\n", "  author:\n    roles: checker\n  checker:\n",
            "13:3 ‘author’ cannot be a slot: it stands for the authors of a claim.", nil
        ),
        (
            "  take:\n", "  take: Take it\n", "16:9 The action ‘take’ must be a mapping of keys to values.",
            "Its keys are: label, description."
        ),
        (
            "  take:\n", "  take: { label: { english language: x } }\n",
            "16:20 A label has language tags for keys, such as ‘en’ or ‘pt-BR’.", nil
        ),
        (
            "  queued:\n    category: new\n", "  queued:\n    label: Queued\n",
            "7:5 The state ‘queued’ needs the key ‘category’.", nil
        ),
        ("version: 1\n", "version: 1\nversion: 2\n", "3:1 ‘version’ is given twice.", "Keep one of the two."),
        (
            "  done:\n    category: done\n", "  checking:\n    category: done\n",
            "10:3 ‘checking’ is given twice.", "Keep one of the two."
        ),
    ])
    func `a fault of reading is told with its place and what was meant`(
        part: String, other: String, fault: String, hint: String?
    ) throws {
        let yaml = WorkflowText.small(replacing: part, with: other)
        let error = #expect(throws: WorkflowFileError.self) { try Workflow(yaml: yaml, file: "small.yaml") }
        let first = try #require(
            error?.faults.first { "\($0.line):\($0.column) \($0.message)" == fault },
            "\(error?.faults.map(\.description) ?? [])")
        if let hint { #expect(first.hint == hint) }
    }

    @Test func `all faults are told at once, in the order of the file`() throws {
        let yaml = WorkflowText.small(replacing: "version: 1", with: "version: 0")
            .replacing("roles: checker", with: "roles: chequer").replacing("in: done", with: "in: dune")
        let error = #expect(throws: WorkflowFileError.self) { try Workflow(yaml: yaml, file: "small.yaml") }
        #expect(
            error?.errorDescription == """
                small.yaml:2:10: ‘version’ must be a whole number from 1 to 1000000.
                small.yaml:14:12: There is no role ‘chequer’.
                small.yaml:33:9: There is no state ‘dune’.
                """)
        #expect(error?.recoverySuggestion == "Did you mean ‘checker’?")
    }

    @Test(arguments: [
        ("workflow: [a, b", "2:1"), ("a: b: c", "1:5"), ("\tworkflow: x", "1:1"), ("a: 'x", "1:6"),
        ("workflow: x\n---\nworkflow: y\n", "2:1"), ("", "1:1"), ("just words", "1:1"), ("- a\n- b", "1:1"),
        ("a: \u{1}", "1:4"), ("*a", "1:1"),
    ])
    func `what is not a YAML mapping is refused with its place`(yaml: String, place: String) throws {
        let error = #expect(throws: WorkflowFileError.self) { try Workflow(yaml: yaml, file: "x") }
        #expect(error?.faults.first.map { "\($0.line):\($0.column)" } == place, "\(error?.faults ?? [])")
    }

    @Test func `an empty file says how a file begins`() throws {
        let error = #expect(throws: WorkflowFileError.self) { try Workflow(yaml: "", file: "x") }
        #expect(
            error?.recoverySuggestion
                == "A workflow file begins with ‘workflow: NAME’, a scale file with ‘scale: NAME’.")
    }

    @Test func `a fault takes one line, whatever the word in it`() {
        let yaml = WorkflowText.small(
            replacing: "      - verdict-set\n",
            with: "      - |-\n        verdict\n        a.yaml:1:1: All is well.\n")
        let faults = Workflow.faults(inYAML: yaml, file: "t.yaml", scales: ["check-5": ["true", "false"]])
        #expect(!faults.isEmpty)
        #expect(faults.allSatisfy { !$0.description.contains("\n") })
    }
}

import StetTestSupport
import StetWorkflow
import Testing

struct WorkflowProofTests {
    @Test(arguments: [
        (
            "self-approval",
            [
                "@a adds the claim.", "@a takes the step ‘take’.", "@a takes the slot ‘second’.",
                "@a gives a verdict as ‘checker’.", "@a takes the step ‘submit’.",
                "@a gives a verdict as ‘second’.", "@a takes the step ‘approve’.",
            ]
        ),
        (
            "silent-second",
            [
                "@a adds the claim.", "@a takes the step ‘take’.", "@a gives a verdict as ‘checker’.",
                "@a takes the step ‘submit’.", "@b takes the step ‘take-second’.",
                "@b takes the step ‘approve’.",
            ]
        ),
        (
            "lasting-approval",
            [
                "@a adds the claim.", "@a takes the step ‘take’.", "@a gives a verdict as ‘checker’.",
                "@a takes the step ‘submit’.", "@b takes the step ‘take-second’.",
                "@b gives a verdict as ‘second’.", "@b takes the step ‘approve’.",
                "@a changes the finding.", "@b takes the step ‘approve’.",
            ]
        ),
        (
            "dead-end",
            [
                "@a adds the claim.", "@a takes the step ‘take’.", "@a gives a verdict as ‘checker’.",
                "@a takes the step ‘submit’.", "@a takes the step ‘take-second’.",
                "@a takes the step ‘return’.",
            ]
        ),
        (
            "short-cut",
            ["@a adds the claim.", "@a takes the step ‘take’.", "@a takes the step ‘wave-through’."]
        ),
        (
            "deaf-to-comments",
            [
                "@a adds the claim.", "@a takes the step ‘take’.", "@a gives a verdict as ‘checker’.",
                "@a takes the step ‘submit’.", "@b takes the step ‘take-second’.",
                "@b gives a verdict as ‘second’.", "@a writes a comment that blocks.",
                "@b takes the step ‘approve’.",
            ]
        ),
        (
            "override-hole",
            [
                "@a adds the claim.", "@a takes the step ‘take’.", "@a gives a verdict as ‘checker’.",
                "@a takes the step ‘submit’.",
                "@a takes the step ‘approve’ by override, with a written reason.",
            ]
        ),
        (
            "author-judges",
            [
                "@a adds the claim.", "@a takes the step ‘take’.", "@a gives a verdict as ‘checker’.",
                "@a takes the step ‘submit’.", "@b takes the step ‘take-second’.",
                "@b gives a verdict as ‘second’.", "@b changes the finding.",
                "@b takes the step ‘approve’.",
            ]
        ),
        ("too-few-people", ["@a adds the claim.", "@b takes the step ‘take’."]),
        (
            "clock-approves",
            [
                "@a adds the claim.", "@a takes the step ‘take’.", "@a gives a verdict as ‘checker’.",
                "@a takes the step ‘submit’.", "A timer comes up and takes the step ‘lapse’.",
            ]
        ),
        (
            "any-role",
            [
                "@a adds the claim.", "@a takes the step ‘take’.", "@a gives a verdict as ‘checker’.",
                "@a takes the step ‘submit’.", "@b takes the step ‘take-second’.",
                "@b gives a verdict as ‘second’.", "@b takes the step ‘approve’.",
            ]
        ),
    ])
    func `a broken workflow is shown by the shortest way of breaking it`(
        name: String, acts: [String]
    ) throws {
        let proof = try broken(name).proof()
        #expect(proof.answers.compactMap(\.counterexample) == [acts])
        #expect(!proof.isProved)
    }

    @Test func `a panel that is counted too early is shown with its one ballot`() throws {
        let acts = [
            "@a adds the claim.", "@a takes the step ‘call’.", "@b takes the step ‘take-seat’.",
            "@b gives a verdict as ‘panel’.", "@b takes the step ‘count’.",
        ]
        #expect(try broken("two-of-three").proof().answers.map(\.counterexample) == [acts, acts])
    }

    @Test func `a broken workflow passes the check, which only reads`() throws {
        for path in try Repository.files(below: "Tests/Fixtures/workflows-broken", ending: ".yaml") {
            let faults = Workflow.faults(
                inYAML: try Repository.text(path), file: path, scales: ["boolean": ["true", "false"]])
            #expect(faults.isEmpty, "\(faults.map(\.description))")
        }
    }

    @Test func `an override breaks a promise about people and none that a reason can stand for`() throws {
        let answers = try broken("override-hole").proof().answers
        #expect(answers.map { $0.counterexample == nil } == [true, false])
    }

    @Test func `a sound workflow is proved`() throws {
        let workflow = try Workflow(yaml: try soundText, file: "sound.yaml")
        let proof = workflow.proof()
        #expect(proof.answers.map(\.outcome) == Array(repeating: .proved(people: 3), count: 4))
        #expect(proof.isProved)
    }

    @Test func `what is beyond the limit stays undecided`() throws {
        let proof = try Workflow(yaml: try soundText, file: "sound.yaml").proof(limit: 10)
        #expect(!proof.isProved)
        #expect(proof.answers.allSatisfy { if case .undecided = $0.outcome { true } else { false } })
    }

    @Test func `one person alone breaks nothing that takes two`() throws {
        let proof = try broken("silent-second").proof(people: 1)
        #expect(proof.answers.map(\.outcome) == [.proved(people: 1)])
    }

    @Test(arguments: [
        ("reach: closed", "There is no category to reach ‘closed’."),
        ("never: aproved, without: { people: 2 }", "There is no state ‘aproved’."),
        ("always: submitt, before: approved", "There is no action ‘submitt’."),
        ("never: approved", "The promise ‘never’ needs the key ‘without’."),
        (
            "never: approved, without: { people: 9 }",
            "The number of people must be a whole number from 1 to 7."
        ),
    ])
    func `a faulty promise is told with its place`(promise: String, message: String) throws {
        let text = try Repository.text(path("short-cut"))
            .replacing("{ always: submit, before: approved }", with: "{ \(promise) }")
        let faults = Workflow.faults(inYAML: text, file: "x.yaml")
        #expect(faults.map(\.message) == [message])
        #expect(faults.allSatisfy { $0.line == 87 })
    }

    private func path(_ name: String) -> String { "Tests/Fixtures/workflows-broken/\(name).yaml" }

    private func broken(_ name: String) throws -> Workflow {
        try Workflow(yaml: try Repository.text(path(name)), file: path(name))
    }

    /// The workflow that the broken ones are made of, with nothing broken.
    private var soundText: String {
        get throws {
            let text = try Repository.text(path("deaf-to-comments"))
            let rules = try #require(text.split(separator: "promises:").first)
            return rules.replacing(
                "      - verdicts-agree: [checker, second]\n",
                with: "      - verdicts-agree: [checker, second]\n      - no-blocking-comments\n")
                    + """
                    promises:
                      - no-one-decides-alone
                      - edits-void-approvals
                      - { never: approved, without: [no-blocking-comments] }
                      - { always: submit, before: approved }
                    """
        }
    }
}

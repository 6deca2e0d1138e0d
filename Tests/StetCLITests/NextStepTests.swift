import StetModel
import Testing

@testable import StetCLI

struct NextStepTests {
    private let take: JSON = ["action": "take", "allowed": false, "missing": ["It is taken."], "who": []]
    private let submit: JSON = [
        "action": "submit", "allowed": false, "missing": ["Your own verdict is missing."], "who": ["ann"],
    ]
    private let drop: JSON = [
        "action": "drop", "allowed": true, "missing": [], "commentLength": 1, "who": ["ann"],
    ]

    private func sentence(_ actions: [JSON], for handle: String) -> String? {
        NextStep(claim: "c3", actions: actions, handle: handle).sentence
    }

    @Test func `what one can do oneself comes first`() {
        let second: JSON = ["action": "second", "allowed": true, "missing": [], "who": ["bob"]]
        #expect(sentence([take, submit, second], for: "ann") == "Next: 'stet claim move c3 second'.")
    }

    @Test func `what one could do but for something missing is told with it`() {
        #expect(
            sentence([take, submit, drop], for: "ann")
                == "Before 'stet claim move c3 submit': Your own verdict is missing.")
    }

    @Test func `what others do is told with their handles`() {
        #expect(sentence([take, submit, drop], for: "bob") == "Next: @ann with 'stet claim move c3 submit'.")
    }

    @Test func `what nobody can do is said to be so`() {
        #expect(
            sentence([take], for: "bob")?.hasPrefix("Nobody on the desk can take it further now;") == true)
    }

    @Test func `where no way leads on nothing is said`() {
        #expect(sentence([drop], for: "ann") == nil)
    }
}

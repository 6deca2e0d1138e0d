import StetTestSupport
import StetWorkflow
import Testing

struct ShippedProofTests {
    @Test(arguments: [
        "four-eyes", "single-review", "triage", "correction", "cross-check", "magazine", "magazine-fact",
    ])
    func `every shipped workflow makes promises and keeps them`(name: String) throws {
        let proof = try shippedWorkflow(name).proof(people: 2)
        #expect(!proof.answers.isEmpty)
        let broken = proof.answers.filter { if case .proved = $0.outcome { false } else { true } }
        #expect(broken.isEmpty, "\(broken.map { "\($0.promise.sentence): \($0.outcome)" })")
    }

    @Test func `nothing breaks the promises of the panel as far as is looked`() throws {
        // It takes a team of five to finish, which has more situations than a test looks at.
        let proof = try shippedWorkflow("panel-vote").proof(people: 5, limit: 2_000)
        #expect(!proof.answers.isEmpty)
        #expect(proof.answers.compactMap(\.counterexample).isEmpty)
    }
}

import StetTestSupport
import StetWorkflow
import Testing

struct ShippedProofTests {
    @Test(arguments: [
        "four-eyes", "single-review", "triage", "correction", "cross-check", "magazine", "magazine-fact",
        "panel-vote",
    ])
    func `every shipped workflow makes promises and keeps them`(name: String) throws {
        let proof = try shippedWorkflow(name).proof(people: 2)
        #expect(!proof.answers.isEmpty)
        let broken = proof.answers.filter { if case .proved = $0.outcome { false } else { true } }
        #expect(broken.isEmpty, "\(broken.map { "\($0.promise.sentence): \($0.outcome)" })")
    }
}

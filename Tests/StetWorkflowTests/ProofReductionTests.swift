import StetTestSupport
import Testing

@testable import StetWorkflow

struct ProofReductionTests {
    private let promises: [Promise] = [
        .noOneDecidesAlone, .editsVoidApprovals, .neverWithoutPeople(state: "approved", people: 2),
        .neverWithoutNeeds(state: "approved", needs: [.noBlockingComments]),
        .neverWithoutNeeds(state: "approved", needs: [.distinct([.author])]),
        .alwaysBefore(action: "submit", state: "approved"), .reachDone,
    ]

    @Test(arguments: [
        "silent-second", "lasting-approval", "short-cut", "deaf-to-comments",
        "override-hole", "author-judges", "too-few-people", "clock-approves",
    ])
    func `situations that stand for others give the answers that all of them give`(name: String) throws {
        let path = "Tests/Fixtures/workflows-broken/\(name).yaml"
        let workflow = try Workflow(yaml: try Repository.text(path), file: path)
        #expect(compared(workflow, limit: 250, name) >= 1)
    }

    @Test func `so they do in workflows that chance makes up, and the fewest acts are the fewest`() throws {
        var count = 0
        for seed in 1...6 {
            var random = RandomWorkflow(seed: UInt64(seed))
            let workflow = try Workflow(yaml: random.text(), file: "random.yaml")
            count += compared(workflow, limit: 600, "seed \(seed)")
        }
        #expect(count >= 5)
    }

    /// Compares both searches; gives how many promises were decided by both.
    private func compared(_ workflow: Workflow, limit: Int, _ name: String) -> Int {
        promises.count { promise in
            var plain = PlainProof(workflow, promise, people: 2)
            let expected = plain.outcome(limit: limit)
            if expected == .beyondLimit { return false }
            let answer = workflow.answer(to: promise, people: 2)
            #expect(answer == expected, "\(name): \(promise.sentence)")
            return true
        }
    }
}

extension Workflow {
    /// What the prover answers, as the plain search does.
    fileprivate func answer(to promise: Promise, people: Int) -> PlainProof.Outcome {
        switch outcome(of: promise, people: people, limit: 400_000) {
        case .proved: .none
        // The sentences begin with the claim's being added, which is no act of the search.
        case .broken(let sentences): .acts(sentences.count - 1)
        case .undecided: .beyondLimit
        }
    }
}

import StetTestSupport
import Testing

@testable import StetWorkflow

struct SafetySearchTests {
    @Test(arguments: [
        "self-approval", "silent-second", "lasting-approval", "short-cut", "deaf-to-comments",
        "override-hole", "author-judges", "too-few-people",
    ])
    func `situations that stand for others give the answers that all of them give`(name: String) throws {
        let path = "Tests/Fixtures/workflows-broken/\(name).yaml"
        let workflow = try Workflow(yaml: try Repository.text(path), file: path)
        let promises: [Promise] = [
            .noOneDecidesAlone, .editsVoidApprovals, .neverWithoutPeople(state: "approved", people: 2),
            .neverWithoutNeeds(state: "approved", needs: [.noBlockingComments]),
            .alwaysBefore(action: "submit", state: "approved"),
        ]
        for promise in promises {
            let team = ProofTeam.strongest(of: 2, for: workflow, [promise]).settingApart(1)
            let scope = ProofScope(workflow, [promise], team)
            var short = SafetySearch(scope, isReplacing: false)
            var full = SafetySearch(scope, isReplacing: false, isFull: true)
            #expect(short.run(limit: 200_000) { _ in } && full.run(limit: 200_000) { _ in })
            #expect(short.broken[0]?.count == full.broken[0]?.count, "\(promise.sentence)")
            #expect(short.count <= full.count)
        }
    }
}

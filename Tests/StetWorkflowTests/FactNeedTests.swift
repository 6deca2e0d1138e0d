import StetModel
import StetWorkflow
import Testing

/// Guards about what stands beside a claim.
struct FactNeedTests {
    private let actor = TeamMember(handle: "bo", person: 2, roles: [.checker])

    private func workflow(asking need: String) throws -> Workflow {
        let yaml = WorkflowText.small(
            replacing: "    to: checking\n    effects:",
            with: "    to: checking\n    needs:\n      - \(need)\n    effects:")
        return try Workflow(yaml: yaml, file: "t")
    }

    /// Facts that meet none of the needs.
    private var lacking: ClaimFacts {
        var facts = ClaimFacts()
        facts.unarchived = ["e1"]
        facts.ungraded = ["e2"]
        facts.unaddressedContrary = ["e3"]
        facts.openProposals = ["b1"]
        facts.childCategories = [.done, .active]
        facts.unattributed = ["it has no claimant"]
        facts.unmatchedQuotes = ["“never”"]
        facts.uncoveredSentences = [2, 5]
        return facts
    }

    /// Facts that meet all of them.
    private var sufficient: ClaimFacts {
        var facts = ClaimFacts()
        facts.replyContacts = 1
        facts.clearances = [.anonymity, .legal]
        facts.childCategories = [.done, .dropped]
        return facts
    }

    @Test(arguments: FactNeed.allCases.map(\.rawValue) + ["children-in: [done, dropped]"])
    func `a step waits for what its workflow asks of the things beside the claim`(need: String) throws {
        let workflow = try workflow(asking: need)
        var claim = ClaimSituation(state: "queued")
        claim.facts = lacking
        #expect(throws: Refusal.self) { try workflow.step("take", on: claim, by: actor) }
        claim.facts = sufficient
        #expect(try workflow.step("take", on: claim, by: actor).to == "checking")
    }

    @Test func `a refusal names what lacks it`() throws {
        var claim = ClaimSituation(state: "queued")
        claim.facts = lacking
        let workflow = try workflow(asking: "evidence-graded")
        let refusal = try #require(throws: Refusal.self) { try workflow.step("take", on: claim, by: actor) }
        #expect(refusal.missing.map(\.sentence) == ["Evidence is not graded: e2."])
    }

    @Test func `a need takes no value`() {
        #expect(throws: WorkflowFileError.self) { try workflow(asking: "evidence-graded: 3") }
    }
}

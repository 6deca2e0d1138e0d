import StetModel
import StetWorkflow
import Testing

struct AssignmentChoiceTests {
    private let desk = TeamMember(handle: "desk", person: 1, roles: [.desk])
    private let claim = ClaimSituation(state: "queued", author: 2)

    private func workflow() throws -> Workflow {
        try Workflow(yaml: WorkflowText.small(replacing: "version: 1", with: "version: 1"), file: "t")
    }

    private func checkers(_ count: Int) -> [Candidate] {
        (0..<count).map { number in
            Candidate(
                member: TeamMember(handle: "p\(number)", person: 10 + number, roles: [.checker]),
                load: number % 3, capacity: 3)
        }
    }

    private func choose(_ candidates: [Candidate], draw: UInt64 = 0) throws -> AssignmentChoice {
        try workflow().choose("checker", among: candidates, on: claim, by: desk, draw: draw)
    }

    @Test func `the same seed draws the same person, whatever the order they are named in`() throws {
        for draw in UInt64(0)..<50 {
            let one = try choose(checkers(9), draw: draw)
            #expect(one == (try choose(checkers(9).reversed(), draw: draw)))
        }
        let drawn = Set(try (UInt64(0)..<50).map { try choose(checkers(9), draw: $0).chosen?.handle })
        #expect(drawn == ["p0", "p3", "p6"])
    }

    @Test func `language comes before topic, topic before load`() throws {
        var candidates = checkers(3)
        candidates[0].knowsLanguage = false
        candidates[1].knowsTopic = false
        #expect(try choose(candidates).lines.map(\.handle) == ["p2", "p1", "p0"])
    }

    @Test func `nobody is chosen who is away, full, conflicted or without the role, and each is told why`()
        throws
    {
        var candidates = checkers(4)
        candidates[0].isAway = true
        candidates[1].load = 3
        candidates[2].isConflicted = true
        candidates[3].member.roles = [.reader]
        let choice = try choose(candidates)
        #expect(choice.chosen == nil)
        #expect(
            choice.lines.map(\.obstacle) == [
                "They are away.", "They hold 3 of 3.", "They have a conflict of interest.",
                "The slot ‘checker’ takes the role ‘checker’, which @p3 does not have.",
            ])
    }
}

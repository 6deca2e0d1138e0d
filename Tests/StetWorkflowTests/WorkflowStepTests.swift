import StetModel
import StetWorkflow
import Testing

struct WorkflowStepTests {
    @Test func `two people who agree approve a claim`() throws {
        let play = try ClaimPlay.approved()
        #expect(play.claim.state == "approved")
        #expect(play.verdict == "half-true")
        #expect(play.claim.history.map(\.action) == ["take", "submit", "take-second", "approve"])
        #expect(
            play.claim.holders.map { "\($0.slot) \($0.handle) \($0.status)" } == [
                "checker bo done", "second cy done",
            ])
    }

    @Test func `a step says all there is to store`() throws {
        var play = try ClaimPlay.submitted()
        try play.move("take-second", by: "cy")
        try play.rate("half-true", by: "cy")
        let step = try play.workflow.step("approve", on: play.claim, by: try play.member("cy"))
        #expect([step.action, step.from, step.to] == ["approve", "second-check", "approved"])
        #expect(
            step.effects == [
                .decide(slot: "checker", verdict: "half-true"), .finish(slot: "checker", handle: "bo"),
                .finish(slot: "second", handle: "cy"),
            ])
    }

    @Test func `effects follow one another: a slot that is filled can be finished in the same step`() throws {
        let yaml = WorkflowText.small(
            replacing: "      - fill: checker", with: "      - fill: checker\n      - finish: checker")
        let workflow = try Workflow(yaml: yaml, file: "t")
        let claim = ClaimSituation(state: "queued")
        let actor = TeamMember(handle: "bo", person: 2, roles: [.checker])
        let step = try workflow.step("take", on: claim, by: actor)
        #expect(
            step.effects == [.fill(slot: "checker", handle: "bo"), .finish(slot: "checker", handle: "bo")])
        #expect(claim.applying(step, by: 2).holders.map(\.status) == [.done])
    }

    @Test func `a second verdict that differs sends the claim to revision by itself`() throws {
        var play = try ClaimPlay.submitted()
        try play.move("take-second", by: "cy")
        try play.rate("false", by: "cy")
        #expect(play.claim.state == "revision")
        #expect(play.claim.history.last == StepFact(action: "differ", person: 3, round: 1))
        #expect(play.claim.review(in: "second") == nil)
        #expect(play.claim.review(in: "checker")?.verdict == "half-true")
    }

    @Test func `after a revision the second must give a verdict again before approving`() throws {
        var play = try ClaimPlay.submitted()
        try play.move("take-second", by: "cy")
        try play.rate("false", by: "cy")
        try play.rate("false", by: "bo")
        try play.move("resubmit", by: "bo")
        #expect(play.claim.state == "second-check")
        #expect(missing(play, "approve", "cy") == [.verdict(slot: nil)])
        try play.rate("false", by: "cy")
        try play.move("approve", by: "cy")
        #expect(play.verdict == "false")
    }

    @Test func `after two returns a claim is not returned a third time, and an editor arbitrates`() throws {
        var play = try ClaimPlay.returnedTwice()
        #expect(play.claim.state == "revision")
        try play.rate("half-true", by: "bo")
        try play.move("resubmit", by: "bo")
        try play.rate("false", by: "cy")
        #expect(play.claim.state == "second-check")
        #expect(
            missing(play, "return", "cy", comment: "No.") == [
                .takenTooOften(["return", "differ"], times: 2, limit: 1)
            ])
        try play.assign("editor", to: "ed", by: "ed")
        try play.rate("mostly-false", by: "ed")
        try play.move("arbitrate", by: "ed", comment: "The register says otherwise.")
        #expect(play.claim.state == "approved")
        #expect(play.verdict == "mostly-false")
    }

    @Test func `an editor does not arbitrate before two returns, without a reason or without a verdict`()
        throws
    {
        var play = try ClaimPlay.submitted()
        try play.assign("editor", to: "ed", by: "ed")
        #expect(
            missing(play, "arbitrate", "ed", comment: "Because") == [
                .takenTooSeldom(["return", "differ"], times: 0, needed: 2), .verdict(slot: "editor"),
                .comment(needed: 10, given: 7),
            ])
    }

    @Test(arguments: [
        ([] as [EvidenceFact], false),
        ([EvidenceFact(stance: .supports, isPrimary: true, by: 9)], false),
        ([EvidenceFact(stance: .supports, by: 9), EvidenceFact(stance: .supports, by: 9)], false),
        (
            [
                EvidenceFact(stance: .supports, group: "a", by: 9),
                EvidenceFact(stance: .refutes, group: "a", by: 9),
            ],
            false
        ),
        (
            [
                EvidenceFact(stance: .supports, group: "a", by: 9),
                EvidenceFact(stance: .refutes, group: "b", by: 9),
            ],
            true
        ),
        (
            [EvidenceFact(stance: .supports, isPrimary: true, by: 9), EvidenceFact(stance: .context, by: 9)],
            true
        ),
    ])
    func `two pieces of evidence are asked for, one primary or two independent`(
        evidence: [EvidenceFact], isEnough: Bool
    ) throws {
        var play = try ClaimPlay.fourEyes()
        try play.move("take", by: "bo")
        try play.rate("true", by: "bo")
        play.claim.evidence = evidence
        #expect(missing(play, "submit", "bo").isEmpty == isEnough)
    }

    @Test func `all that is missing is said at once`() throws {
        var play = try ClaimPlay.fourEyes()
        try play.move("take", by: "bo")
        play.claim.hold = "The lawyers look at it."
        #expect(
            missing(play, "submit", "bo") == [
                .verdict(slot: nil),
                .evidence([
                    .pieces(found: 0, needed: 2, stances: []),
                    .oneOf([[.primary(found: 0, needed: 1)], [.independent(found: 0, needed: 2)]]),
                ]),
                .onHold(reason: "The lawyers look at it."),
            ])
    }

    @Test func `a rationale that is too short and a comment that blocks stop a step`() throws {
        var play = try ClaimPlay.fourEyes()
        try play.move("take", by: "bo")
        try play.edit(.evidence, by: "bo")
        try play.edit(.evidence, by: "bo")
        try play.rate("true", by: "bo", rationale: 3)
        #expect(missing(play, "submit", "bo") == [.rationale(slot: nil, characters: 3, needed: 10)])
        play = try ClaimPlay.submitted()
        try play.move("take-second", by: "cy")
        try play.rate("half-true", by: "cy")
        play.claim.blockingComments = ["m3"]
        #expect(missing(play, "approve", "cy") == [.blockingComments(["m3"])])
    }

    @Test func `a new round forgets verdicts, not authors`() throws {
        var play = try ClaimPlay.approved()
        try play.move("reopen", by: "ed", comment: "New figures.")
        #expect(play.claim.state == "queued")
        #expect(play.claim.round == 2)
        #expect(play.verdict == nil)
        #expect(play.claim.review(in: "checker") == nil)
        try play.move("take", by: "cy")
        #expect(missing(play, "submit", "cy") == [.verdict(slot: nil)])
        try play.rate("true", by: "cy")
        try play.move("submit", by: "cy")
        #expect(
            missing(play, "take-second", "bo") == [
                .notDistinct(.author, .edited(.evidence), handle: "bo")
            ])
    }

    @Test func `a claim whose checker left is taken where it is`() throws {
        var play = try ClaimPlay.fourEyes()
        try play.move("take", by: "bo")
        #expect(missing(play, "take", "cy") == [.slotTaken("checker", by: "bo")])
        play.release("checker")
        try play.move("take", by: "cy")
        #expect(play.claim.state == "checking")
        #expect(play.claim.holder(of: "checker")?.handle == "cy")
    }

    @Test func `one person approves under single-review`() throws {
        var play = try ClaimPlay(try shippedWorkflow("single-review"), team: .desk, author: "bo")
        try play.move("take", by: "bo")
        try play.edit(.evidence, by: "bo")
        try play.rate("opinion", by: "bo")
        try play.move("approve", by: "bo")
        #expect(play.verdict == "opinion")
        try play.edit(.text, by: "ed")
        #expect(play.claim.state == "checking")
        #expect(play.verdict == nil)
        #expect(missing(play, "approve", "bo") == [.verdict(slot: nil)])
    }

    /// What is missing for a step; empty when it is allowed.
    private func missing(
        _ play: ClaimPlay, _ action: String, _ handle: String, comment: String? = nil
    ) -> [Missing] {
        do {
            let actor = try play.member(handle)
            _ = try play.workflow.step(action, on: play.claim, by: actor, input: StepInput(comment: comment))
            return []
        } catch let refusal as Refusal {
            return refusal.missing
        } catch {
            Issue.record("\(error)")
            return []
        }
    }
}

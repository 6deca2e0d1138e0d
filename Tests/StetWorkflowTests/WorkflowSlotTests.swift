import StetModel
import StetWorkflow
import Testing

struct WorkflowSlotTests {
    @Test func `without a name the first free slot is given that the person may hold`() throws {
        var play = try ClaimPlay.fourEyes()
        for handle in ["bo", "cy", "ed"] { try play.assign(nil, to: handle, by: "ed") }
        #expect(
            play.claim.holders.map { "\($0.slot) \($0.handle)" } == ["checker bo", "second cy", "editor ed"])
        #expect(throws: Refusal.self) { try play.assign(nil, to: "bo-home", by: "ed") }
    }

    @Test func `a checker assigns nobody but themselves`() throws {
        var play = try ClaimPlay.fourEyes()
        let refusal = #expect(throws: Refusal.self) { try play.assign("checker", to: "cy", by: "bo") }
        #expect(refusal?.missing == [.noRoleForAssigning])
        try play.assign("checker", to: "bo", by: "bo")
    }

    @Test func `a slot on offer is kept for the one it is offered to`() throws {
        var play = try ClaimPlay.fourEyes()
        play.claim.holders = [
            SlotHolder(slot: "checker", person: 2, handle: "bo", status: .offered, round: 1)
        ]
        let refusal = #expect(throws: Refusal.self) { try play.move("take", by: "cy") }
        #expect(refusal?.missing == [.slotTaken("checker", by: "bo")])
        try play.move("take", by: "bo")
        #expect(play.claim.holders.map(\.status) == [.active])
    }

    @Test func `a slot that does not exist is refused with the nearest one`() throws {
        var play = try ClaimPlay.fourEyes()
        let refusal = #expect(throws: Refusal.self) { try play.assign("secnd", to: "bo", by: "ed") }
        #expect(refusal?.missing == [.noSuchSlot("secnd", nearest: "second")])
    }

    @Test func `a closed claim takes no people and no verdicts`() throws {
        var play = try ClaimPlay.approved()
        #expect(throws: Refusal.self) { try play.assign("second", to: "ed", by: "ed") }
        let refusal = #expect(throws: Refusal.self) { try play.rate("true", by: "bo") }
        #expect(refusal?.missing == [.slotNotHeld(["checker", "second", "editor"], by: [])])
    }

    @Test func `a checker gives no new verdict while the second checks`() throws {
        var play = try ClaimPlay.submitted()
        let refusal = #expect(throws: Refusal.self) { try play.rate("true", by: "bo") }
        #expect(
            refusal?.missing == [
                .notRatedNow(slot: "checker", state: "second-check", in: ["queued", "checking", "revision"])
            ])
    }

    @Test func `slots may be for oneself only, or for others only`() throws {
        let yaml = WorkflowText.small(
            replacing: "roles: checker", with: "roles: checker\n    filled-by: self")
        var play = try ClaimPlay(try Workflow(yaml: yaml, file: "t"), team: .desk, author: "ann")
        #expect(throws: Refusal.self) { try play.assign("checker", to: "bo", by: "ed") }
        try play.assign("checker", to: "bo", by: "bo")
    }

    @Test func `the second, and whoever may become the second, sees no verdict before giving one`() throws {
        var play = try ClaimPlay.submitted()
        #expect(try whoSees(play) == ["ann", "bo", "bo-home", "root"])
        try play.move("take-second", by: "cy")
        // The holder may leave, and then somebody else is the second.
        #expect(try whoSees(play) == ["ann", "bo", "bo-home", "root"])
        try play.rate("half-true", by: "cy")
        #expect(try whoSees(play) == ["ann", "bo", "bo-home", "cy", "root"])
    }

    /// The handles of those who see the checker's verdict.
    private func whoSees(_ play: ClaimPlay) throws -> [String] {
        let review = try #require(play.claim.review(in: "checker"))
        return play.team.filter { play.workflow.maySee(review, on: play.claim, by: $0) }.map(\.handle)
    }
}

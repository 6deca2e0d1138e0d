import StetModel
import StetWorkflow
import Testing

struct WorkflowEditTests {
    @Test(arguments: Contribution.Kind.allCases)
    func `an edit after approval voids it and sends the claim to a second check`(
        kind: Contribution.Kind
    ) throws {
        var play = try ClaimPlay.approved()
        try play.edit(kind, by: "ed")
        #expect(play.claim.state == "second-check")
        #expect(play.verdict == nil)
        #expect(play.claim.review(in: "second") == nil)
        #expect(play.claim.holder(of: "checker")?.handle == "bo")
        #expect(play.claim.history.last?.action == "edit")
    }

    @Test func `an edit during the second check voids the verdict of the second alone`() throws {
        var play = try ClaimPlay.submitted()
        try play.move("take-second", by: "cy")
        try play.rate("half-true", by: "cy")
        try play.edit(.text, by: "ed")
        #expect(play.claim.state == "second-check")
        #expect(play.claim.review(in: "second") == nil)
        #expect(play.claim.review(in: "checker")?.verdict == "half-true")
    }

    @Test func `an edit that changes nothing in the workflow makes no step`() throws {
        let play = try ClaimPlay.submitted()
        let editor = try play.member("ed")
        #expect(play.workflow.afterEdit(on: play.claim, by: editor) == nil)
        let queued = try ClaimPlay.fourEyes()
        #expect(queued.workflow.afterEdit(on: queued.claim, by: editor) == nil)
    }

    @Test func `who edited after approval does not approve again`() throws {
        var play = try ClaimPlay.approved()
        try play.edit(.text, by: "cy")
        #expect(throws: Refusal.self) { try play.move("take-second", by: "cy") }
        try play.move("take-second", by: "ed")
        try play.rate("half-true", by: "ed")
        try play.move("approve", by: "ed")
        #expect(play.verdict == "half-true")
    }
}

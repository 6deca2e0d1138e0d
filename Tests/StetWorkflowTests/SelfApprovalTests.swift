import StetModel
import StetTestSupport
import StetWorkflow
import Testing

struct SelfApprovalTests {
    @Test func `a checker does not second their own work`() throws {
        let play = try ClaimPlay.submitted()
        try expectRefusal(
            "take-second", by: "bo", of: play,
            [
                .notDistinct(.author, .edited(.evidence), handle: "bo"),
                .notDistinct(.slot("checker"), .rated("checker"), handle: "bo"),
            ])
    }

    @Test func `a second handle of the checker is the checker`() throws {
        let play = try ClaimPlay.submitted()
        try expectRefusal(
            "take-second", by: "bo-home", of: play,
            [
                .notDistinct(.author, .edited(.evidence), handle: "bo-home"),
                .notDistinct(.slot("checker"), .rated("checker"), handle: "bo-home"),
            ])
    }

    @Test func `the author of a claim does not second it`() throws {
        let play = try ClaimPlay.submitted()
        try expectRefusal(
            "take-second", by: "ann", of: play,
            [
                .notDistinct(.author, .addedClaim, handle: "ann")
            ])
    }

    @Test func `a checker who becomes an editor does not arbitrate their own case`() throws {
        var play = try ClaimPlay.returnedTwice()
        play.team[1].roles = [.editor, .desk]
        #expect(throws: Refusal.self) { try play.assign("editor", to: "bo", by: "ed") }
        #expect(throws: Refusal.self) { try play.assign("editor", to: "bo-home", by: "ed") }
    }

    @Test func `an assignment by somebody else is no way round`() throws {
        var play = try ClaimPlay.submitted()
        let refusal = #expect(throws: Refusal.self) { try play.assign("second", to: "bo-home", by: "ed") }
        #expect(refusal?.who == ["cy", "ed"])
    }

    @Test func `a checker who hands over is still the checker of the round`() throws {
        var play = try ClaimPlay.fourEyes()
        try play.move("take", by: "bo")
        play.release("checker")
        try play.move("take", by: "cy")
        try play.edit(.evidence, by: "cy")
        try play.edit(.evidence, by: "cy")
        try play.rate("true", by: "cy")
        try play.move("submit", by: "cy")
        try expectRefusal(
            "take-second", by: "bo", of: play,
            [
                .notDistinct(.slot("checker"), .held("checker"), handle: "bo")
            ])
    }

    @Test func `a second who adds evidence has become an author`() throws {
        var play = try ClaimPlay.submitted()
        try play.move("take-second", by: "cy")
        try play.rate("half-true", by: "cy")
        try play.edit(.evidence, by: "cy")
        try expectRefusal(
            "approve", by: "cy", of: play,
            [
                .notDistinct(.author, .edited(.evidence), handle: "cy"), .verdict(slot: nil),
            ])
        #expect(throws: Refusal.self) { try play.rate("half-true", by: "cy") }
    }

    @Test func `a second who reworded the claim before taking it is an author`() throws {
        var play = try ClaimPlay.submitted()
        try play.edit(.text, by: "cy")
        try expectRefusal(
            "take-second", by: "cy", of: play,
            [
                .notDistinct(.author, .edited(.text), handle: "cy")
            ])
    }

    @Test func `the verdict of an earlier second is not another second's own`() throws {
        var play = try ClaimPlay.submitted()
        try play.move("take-second", by: "cy")
        try play.rate("half-true", by: "cy")
        play.release("second")
        try play.move("take-second", by: "ed")
        try expectRefusal("approve", by: "ed", of: play, [.verdict(slot: nil)])
    }

    @Test func `a second does not become the checker as well`() throws {
        var play = try ClaimPlay.submitted()
        try play.move("take-second", by: "cy")
        play.release("checker")
        #expect(throws: Refusal.self) { try play.assign("checker", to: "cy", by: "ed") }
    }

    @Test func `who loses their role loses the step`() throws {
        var play = try ClaimPlay.submitted()
        try play.move("take-second", by: "cy")
        try play.rate("half-true", by: "cy")
        play.team[3].roles = [.reader, .admin]
        try expectRefusal(
            "approve", by: "cy", of: play,
            [
                .noRoleForSteps, .roleForSlot("second", [.checker], handle: "cy"),
            ])
    }

    @Test func `an admin takes no step and holds no slot`() throws {
        var play = try ClaimPlay.fourEyes()
        try expectRefusal(
            "take", by: "root", of: play,
            [
                .noRoleForSteps, .roleForSlot("checker", [.checker], handle: "root"),
            ])
        #expect(throws: Refusal.self) { try play.assign("checker", to: "root", by: "ed") }
    }

    @Test func `in no run of a small team does anybody approve their own work`() throws {
        let workflow = try shippedWorkflow("four-eyes")
        var approvals: [String] = []
        for seed in 1...250 {
            var play = try RandomPlay(seed: UInt64(seed), workflow: workflow)
            play.run(acts: 60)
            #expect(play.faults.isEmpty, "seed \(seed)")
            approvals += play.approvals
        }
        #expect(approvals.count { $0 == "approve" } >= 50)
        #expect(approvals.count { $0 == "arbitrate" } >= 5)
    }

    @Test func `a workflow that forgets to keep people apart is caught by the same runs`() throws {
        let path = "workflows/four-eyes.yaml"
        let text = try Repository.text(path)
        let careless = text.replacing("      - distinct: [author, checker]\n", with: "")
            .replacing("    distinct: [author, checker]\n", with: "")
        let workflow = try Workflow(yaml: careless, file: path)
        var faults: Set<String> = []
        for seed in 1...100 {
            var play = try RandomPlay(seed: UInt64(seed), workflow: workflow)
            play.run(acts: 60)
            faults.formUnion(play.faults)
        }
        #expect(faults.contains("the approver wrote the claim or its evidence"))
    }

    private func expectRefusal(
        _ action: String, by handle: String, of play: ClaimPlay, _ missing: [Missing],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let actor = try play.member(handle)
        let refusal = #expect(throws: Refusal.self, sourceLocation: sourceLocation) {
            try play.workflow.step(
                action, on: play.claim, by: actor, input: StepInput(comment: "A reason that is long enough."))
        }
        #expect(refusal?.missing == missing, sourceLocation: sourceLocation)
    }
}

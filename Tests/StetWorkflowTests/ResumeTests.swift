import StetModel
import StetWorkflow
import Testing

/// Those who were done in a slot hold it again.
struct ResumeTests {
    @Test func `every seat goes back to the one who was done in it, and a seat given up stays free`() throws {
        let yaml = WorkflowText.small(replacing: "roles: checker", with: "roles: checker\n    seats: 3")
            .replacing("- fill: checker", with: "- resume: checker")
        let workflow = try Workflow(yaml: yaml, file: "t")
        var claim = ClaimSituation(state: "queued")
        claim.holders = [
            SlotHolder(slot: "checker", person: 2, handle: "bo", status: .done, round: 1, seat: 1),
            SlotHolder(slot: "checker", person: 3, handle: "cy", status: .released, round: 1, seat: 2),
            SlotHolder(slot: "checker", person: 4, handle: "ed", status: .done, round: 1, seat: 3),
        ]
        let actor = TeamMember(handle: "ann", person: 1, roles: [.checker])
        let step = try workflow.step("take", on: claim, by: actor, input: StepInput())
        #expect(
            step.effects == [
                .resume(slot: "checker", handle: "bo"), .resume(slot: "checker", handle: "ed"),
            ])
    }
}

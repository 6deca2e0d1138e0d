import StetDesk
import StetModel
import StetTestSupport
import Testing

/// What a claim starts under.
struct AddClaimTests {
    @Test(arguments: TestBackend.available)
    func `a claim is not put under a workflow for tips, and the fitting ones are named`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        var draft = ClaimDraft(text: "The ferry carried 310,000 passengers.")
        draft.workflow = "triage"
        let error = #expect(throws: DeskError.self) {
            try room.desk(as: nil).addClaim(draft, options: ChangeOptions())
        }
        #expect(error?.recoverySuggestion?.contains("four-eyes") == true)
    }
}

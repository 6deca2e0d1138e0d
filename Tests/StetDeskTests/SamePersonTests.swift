import StetDesk
import StetModel
import StetTestSupport
import StetWorkflow
import Testing

/// That two handles are one person stays said, whatever is said of a third.
struct SamePersonTests {
    @Test(arguments: TestBackend.available)
    func `naming a third handle does not take two apart that are one person`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        var second = ReviewerDraft()
        (second.name, second.roles, second.samePerson) = ("Anna Kern", [.checker], "anna")
        _ = try room.desk(as: nil).addReviewer("anna2", second, options: ChangeOptions())
        let claim = try room.submittedClaim()
        var third = ReviewerDraft()
        third.samePerson = "ida"
        _ = try room.desk(as: nil).editReviewer("anna", third, options: ChangeOptions())
        #expect(throws: Refusal.self) { try room.move(claim, "take-second", as: "anna2") }
    }
}

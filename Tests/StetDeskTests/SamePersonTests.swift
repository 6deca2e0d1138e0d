import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import StetWorkflow
import Testing

/// That two handles are one person stays said, whatever is said of a third.
struct SamePersonTests {
    @Test(arguments: TestBackend.available)
    func `what was approved by two handles of one person is put to its people again when that is said`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        let (both, apart) = (try room.approvedClaim(), try room.approvedClaim())
        var draft = ReviewerDraft()
        draft.samePerson = "eve"
        let other = try room.desk(as: nil).editReviewer("ida", draft, options: ChangeOptions())
        #expect(other["recheck"] == nil)
        draft.samePerson = "anna"
        let answer = try room.desk(as: nil).editReviewer("ben", draft, options: ChangeOptions())
        #expect(answer["recheck"] == [.string(both.description), .string(apart.description)])
        let shown = try room.desk(as: nil).claim(both)
        #expect(shown["state"] == "second-check" && shown["verdict"] == nil)
        #expect(shown["comments"]?[0]?["blocking"] == true)
        #expect(throws: Refusal.self) { try room.move(both, "take-second", as: "ben") }
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

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

import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import StetWorkflow
import Testing

/// Claims go their way under four eyes, on stored data alone, on both databases.
struct MoveClaimTests {
    @Test(arguments: TestBackend.available)
    func `two people bring a claim to approved, and it bears their verdict`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.approvedClaim()
        let shown = try room.desk(as: nil).claim(claim)
        #expect(shown["state"] == "approved")
        #expect(shown["category"] == "done")
        #expect(shown["verdict"] == "true")
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `the checker cannot be the second`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.submittedClaim()
        let before = try room.eventCount()
        let refusal = #expect(throws: Refusal.self) { try room.move(claim, "take-second", as: "anna") }
        #expect(refusal?.who.contains("ben") == true)
        #expect(try room.eventCount() == before)
    }

    @Test(arguments: TestBackend.available)
    func `a second handle of the same person is the same person`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        var draft = ReviewerDraft()
        (draft.name, draft.roles, draft.samePerson) = ("Anna Kern", [.checker], "anna")
        _ = try room.desk(as: nil).addReviewer("anna2", draft, options: ChangeOptions())
        let claim = try room.submittedClaim()
        #expect(throws: Refusal.self) { try room.move(claim, "take-second", as: "anna2") }
    }

    @Test(arguments: TestBackend.available)
    func `verdicts that differ send the claim to revision by themselves`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.submittedClaim()
        try room.move(claim, "take-second", as: "ben")
        let answer = try room.rate(claim, "false", as: "ben")
        #expect(answer["state"] == "revision")
    }

    @Test(arguments: TestBackend.available)
    func `the second does not see the first verdict before giving their own`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.submittedClaim()
        try room.move(claim, "take-second", as: "ben")
        let hidden = try room.desk(as: "ben").claim(claim)["reviews"]?[0]
        #expect(hidden?["verdict"] == nil)
        #expect(hidden?["rationale"] == nil)
        try room.rate(claim, "true", as: "ben")
        #expect(try room.desk(as: "ben").claim(claim)["reviews"]?[0]?["verdict"] == "true")
    }

    @Test(arguments: TestBackend.available)
    func `evidence added after approval sends the claim back to the second check`(backend: TestBackend) throws
    {
        let room = try DeskRoom(backend)
        let claim = try room.approvedClaim()
        let draft = EvidenceDraft(kind: .url, reference: "https://other.example", stance: .refutes)
        let answer = try room.desk(as: "anna").addEvidence(to: claim, draft, options: ChangeOptions())
        #expect(answer["state"] == "second-check")
    }

    @Test(arguments: TestBackend.available)
    func `a new text after approval voids it, and its editor cannot be the second`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        let claim = try room.approvedClaim()
        var change = ClaimChange()
        change.text = "The ferry carried 130,000 passengers."
        let answer = try room.desk(as: "eve").editClaim(claim, change, options: ChangeOptions())
        #expect(answer["state"] == "second-check")
        #expect(throws: Refusal.self) { try room.move(claim, "approve", as: "ben") }
        #expect(throws: Refusal.self) { try room.move(claim, "take-second", as: "eve") }
    }

    @Test(arguments: TestBackend.available)
    func `a step on a version that moved is refused and changes nothing`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.claim()
        try room.move(claim, "take", as: "anna")
        let before = try room.eventCount()
        #expect(throws: StorageError.changedMeanwhile(what: claim.description, seen: 1, now: 2)) {
            try room.desk(as: "anna").moveClaim(
                claim, by: "submit", comment: nil, options: ChangeOptions(seen: 1))
        }
        #expect(try room.eventCount() == before)
    }

    @Test(arguments: TestBackend.available)
    func `a reader holds no role that moves claims`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.claim()
        let error = #expect(throws: DeskError.self) { try room.move(claim, "take", as: "rita") }
        guard case .notPermitted(handle: "rita", command: "claim move", roles: _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test(arguments: TestBackend.available)
    func `a verdict that is not on the scale is refused and names the nearest`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.claim()
        try room.move(claim, "take", as: "anna")
        let error = #expect(throws: UnknownVerdict.self) { try room.rate(claim, "mostly-tru", as: "anna") }
        #expect(error?.nearest == "mostly-true")
    }

    @Test(arguments: TestBackend.available)
    func `the version of a claim grows by one with every event on it`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.approvedClaim()
        let events = try room.desk(as: nil).auditLog(subject: claim.description).items.count
        #expect(try room.desk(as: nil).claim(claim)["version"]?.integer == events)
    }

    @Test(arguments: TestBackend.available)
    func `explain says what is missing and who could`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.claim()
        try room.move(claim, "take", as: "anna")
        let explained = try room.desk(as: "anna").explainClaim(claim, action: "submit").items[0]
        #expect(explained["allowed"] == false)
        #expect((explained["missing"]?.array?.count ?? 0) >= 2)
    }

    @Test(arguments: TestBackend.available)
    func `who gave evidence that was withdrawn is still an author`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.claim()
        try room.move(claim, "take", as: "anna")
        let draft = EvidenceDraft(kind: .url, reference: "https://other.example", stance: .context)
        _ = try room.desk(as: "ben").addEvidence(to: claim, draft, options: ChangeOptions())
        _ = try room.desk(as: "anna").withdrawEvidence(
            deskID("e1"), reason: "not relevant", options: ChangeOptions())
        try room.addEvidence(to: claim, as: "anna")
        try room.rate(claim, "true", as: "anna")
        try room.move(claim, "submit", as: "anna")
        #expect(throws: Refusal.self) { try room.move(claim, "take-second", as: "ben") }
    }

    @Test(arguments: TestBackend.available)
    func `a dropped claim stays dropped when the request comes again`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.claim()
        let options = ChangeOptions(requestID: "drop-1")
        let first = try room.desk(as: "eve").dropClaim(claim, reason: "a duplicate of c0", options: options)
        #expect(first["to"] == "dropped")
        #expect(
            try room.desk(as: "eve").dropClaim(claim, reason: "a duplicate of c0", options: options) == first)
    }

    @Test(arguments: TestBackend.available)
    func `taking a claim takes the step that its workflow has for that`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.claim()
        let answer = try room.desk(as: "anna").assignClaims(
            [claim], AssignmentWish(), options: ChangeOptions())
        #expect(answer["items"]?[0]?["slot"] == "checker")
        #expect(answer["items"]?[0]?["reviewer"] == "anna")
        #expect(try room.desk(as: "anna").claim(claim)["state"] == "checking")
    }

    @Test(arguments: TestBackend.available)
    func `a checker cannot choose weaker rules than the desk's own`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        var draft = ClaimDraft(text: "Alone.")
        draft.workflow = "single-review"
        #expect(throws: DeskError.self) {
            try room.desk(as: "anna").addClaim(draft, options: ChangeOptions())
        }
        #expect(try room.desk(as: "eve").addClaim(draft, options: ChangeOptions())["id"] == "c1")
    }

    @Test(arguments: TestBackend.available)
    func `who could still become the second does not see the first verdict either`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        var draft = ReviewerDraft()
        (draft.name, draft.roles) = ("Cy Dale", [.checker])
        _ = try room.desk(as: nil).addReviewer("cy", draft, options: ChangeOptions())
        let claim = try room.submittedClaim()
        try room.move(claim, "take-second", as: "ben")
        #expect(try room.desk(as: "cy").claim(claim)["reviews"]?[0]?["verdict"] == nil)
    }
}

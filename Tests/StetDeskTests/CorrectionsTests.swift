import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import StetWorkflow
import Testing

/// What was wrong with a claim that was done.
struct CorrectionsTests {
    private struct Asked {
        var id: ID<Correction>
        var item: ID<Claim>
    }

    private func request(_ room: DeskRoom, _ claim: ID<Claim>, by handle: String = "ida") throws -> Asked {
        let answer = try room.desk(as: handle).requestCorrection(
            of: claim, "It carried 301,000.", kind: nil, options: ChangeOptions())
        return Asked(
            id: try deskID(answer["id"]?.string ?? ""), item: try deskID(answer["item"]?.string ?? ""))
    }

    private func decide(
        _ room: DeskRoom, _ id: ID<Correction>, _ kind: CorrectionKind, action: String? = nil,
        as handle: String
    ) throws -> JSON {
        var decision = CorrectionDecision()
        (decision.kind, decision.wording) = (kind, "An earlier version gave a wrong number.")
        (decision.action, decision.comment) = (action, "The yearbook was misread.")
        return try room.desk(as: handle).decideCorrection(id, decision, options: ChangeOptions())
    }

    @Test(arguments: TestBackend.available)
    func `a correction is published by who had no hand in the claim, whose words stay readable`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        let claim = try room.approvedClaim()
        let asked = try request(room, claim)
        try room.move(asked.item, "take", as: "eve")
        _ = try decide(room, asked.id, .correction, action: "publish", as: "eve")
        let shown = try room.desk(as: "rita").correction(asked.id)
        #expect(shown["publishedAt"] != nil)
        #expect(shown["beforeText"] == "The ferry carried 310,000 passengers.")
        #expect(shown["beforeVerdict"] == "true")
        #expect(try room.desk(as: nil).claim(claim)["publication"] == "corrected")
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `neither author nor approver nor who asked assesses it`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        for handle in ["anna2", "ben2", "ida2"] {
            try room.add(handle, [.editor], samePerson: String(handle.dropLast()))
        }
        let asked = try request(room, try room.approvedClaim())
        for handle in ["anna2", "ben2", "ida2", "desk"] {
            #expect(throws: Refusal.self) { try room.move(asked.item, "take", as: handle) }
        }
        #expect(throws: DeskError.self) { try decide(room, asked.id, .typo, as: "ben2") }
    }

    @Test(arguments: TestBackend.available)
    func `that no action is needed takes a second person`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        try room.add("fay", [.editor])
        let asked = try request(room, try room.approvedClaim())
        try room.move(asked.item, "take", as: "eve")
        let dismissed = try decide(room, asked.id, .noAction, action: "dismiss", as: "eve")
        #expect(dismissed["state"] == "second-look")
        #expect(throws: Refusal.self) { try room.move(asked.item, "take-second", as: "eve") }
        try room.move(asked.item, "take-second", as: "fay")
        #expect(try room.move(asked.item, "confirm", as: "fay")["to"] == "no-action")
    }

    @Test(arguments: TestBackend.available)
    func `no action is nothing to publish`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let asked = try request(room, try room.approvedClaim())
        try room.move(asked.item, "take", as: "eve")
        let before = try room.eventCount()
        #expect(throws: DeskError.self) {
            try decide(room, asked.id, .noAction, action: "publish", as: "eve")
        }
        #expect(try room.eventCount() == before)
    }

    @Test(arguments: TestBackend.available)
    func `every claim that leans on the same evidence is looked at again`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let (claim, leaning) = (try room.approvedClaim(), try room.approvedClaim())
        let other = try room.claim("The quay is closed.")
        let asked = try request(room, claim)
        try room.move(asked.item, "take", as: "eve")
        let answer = try decide(room, asked.id, .retraction, action: "publish", as: "eve")
        #expect(answer["recheck"] == [.string(leaning.description)])
        let again = try room.desk(as: nil).claim(leaning)
        #expect(again["state"] == "second-check")
        #expect(again["comments"]?[0]?["blocking"] == true)
        #expect(try room.desk(as: nil).claim(claim)["publication"] == "retracted")
        #expect(try room.desk(as: nil).claim(other)["comments"] == [])
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `only what is done is corrected`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.claim()
        #expect(throws: DeskError.self) { try request(room, claim) }
    }

    @Test(arguments: TestBackend.available)
    func `a tip becomes a claim, is merged into one, or is declined`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        func tip(_ text: String) throws -> ID<Claim> {
            var draft = ClaimDraft(text: text)
            draft.kind = .tip
            let added = try room.desk(as: "ida").addClaim(draft, options: ChangeOptions())
            return try deskID(added["id"]?.string ?? "")
        }
        let created = try room.move(try tip("The quay is closed."), "create", as: "anna")
        let claim = try deskID(created["created"]?.string ?? "", Claim.self)
        #expect(try room.desk(as: nil).claim(claim)["text"] == "The quay is closed.")
        #expect(try room.desk(as: nil).claim(claim)["workflow"] == "four-eyes")
        let merged = try room.desk(as: "eve").mergeClaim(
            try tip("The quay was shut."), into: claim, comment: nil, options: ChangeOptions())
        #expect(merged["mergedState"] == "merged")
        let declined = try room.move(
            try tip("Quays are ugly."), "decline", as: "anna", comment: "An opinion.")
        #expect(declined["to"] == "declined")
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }
}

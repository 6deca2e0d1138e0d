import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import StetWorkflow
import Testing

/// Several people hold one slot and vote in secret.
struct PanelTests {
    @Test(arguments: TestBackend.available)
    func `a panel of three passes with three ballots of which two carry, never with two`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        let claim = try PanelDesk.votingClaim(room)
        for editor in ["eve", "fay", "gus"] { try room.move(claim, "sit", as: editor) }
        #expect(try room.rate(claim, "true", as: "eve")["state"] == "voting")
        #expect(try room.rate(claim, "true", as: "fay")["state"] == "voting")
        #expect(try room.rate(claim, "false", as: "gus")["state"] == "approved")
        let shown = try room.desk(as: nil).claim(claim)
        #expect(shown["verdict"] == "true")
        let seats = (shown["assignments"]?.array ?? []).filter { $0["slot"] == "panel" }.map { $0["seat"] }
        #expect(seats == [1, 2, 3])
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `two ballots and an empty seat are no quorum`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try PanelDesk.votingClaim(room)
        for editor in ["eve", "fay"] {
            try room.move(claim, "sit", as: editor)
            #expect(try room.rate(claim, "true", as: editor)["state"] == "voting")
        }
    }

    @Test(arguments: TestBackend.available)
    func `nobody sees a secret ballot before the claim is done, and everybody after`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        let claim = try PanelDesk.votingClaim(room)
        for editor in ["eve", "fay", "gus"] { try room.move(claim, "sit", as: editor) }
        try room.rate(claim, "true", as: "eve")
        func ballot(as handle: String?) throws -> JSON? {
            try room.desk(as: handle).claim(claim)["reviews"]?.array?.first { $0["slot"] == "panel" }
        }
        for handle in ["fay", "anna", "desk", "rita"] {
            #expect(try ballot(as: handle)?["verdict"] == nil)
            #expect(try ballot(as: handle)?["hidden"] == true)
        }
        #expect(try ballot(as: "eve")?["verdict"] == "true")
        try room.rate(claim, "true", as: "fay")
        try room.rate(claim, "true", as: "gus")
        #expect(try ballot(as: "rita")?["verdict"] == "true")
    }

    @Test(arguments: TestBackend.available)
    func `who recuses themselves is replaced, and does not come back`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try PanelDesk.votingClaim(room)
        for editor in ["eve", "fay", "gus"] {
            try room.move(claim, "sit", as: editor)
        }
        #expect(throws: Refusal.self) { try room.move(claim, "sit", as: "hal") }
        for editor in ["eve", "fay"] { try room.rate(claim, "true", as: editor) }
        try room.move(claim, "recuse", as: "eve", comment: "I know the captain.")
        #expect(try room.rate(claim, "true", as: "gus")["state"] == "voting")
        #expect(throws: Refusal.self) { try room.move(claim, "sit", as: "eve") }
        try room.move(claim, "sit", as: "hal")
        #expect(try room.rate(claim, "true", as: "hal")["state"] == "approved")
    }

    @Test(arguments: TestBackend.available)
    func `an edit voids the ballots`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try PanelDesk.votingClaim(room)
        for editor in ["eve", "fay", "gus"] { try room.move(claim, "sit", as: editor) }
        for editor in ["eve", "fay"] { try room.rate(claim, "true", as: editor) }
        let draft = EvidenceDraft(kind: .url, reference: "https://other.example", stance: .refutes)
        _ = try room.desk(as: "anna").addEvidence(to: claim, draft, options: ChangeOptions())
        #expect(try room.rate(claim, "true", as: "gus")["state"] == "voting")
    }

    @Test(arguments: TestBackend.available)
    func `a conflict of interest keeps a person from the panel`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try PanelDesk.votingClaim(room)
        var draft = ReviewerDraft()
        draft.conflicts = ["topic:ferries"]
        _ = try room.desk(as: nil).editReviewer("eve", draft, options: ChangeOptions())
        let refusal = #expect(throws: Refusal.self) { try room.move(claim, "sit", as: "eve") }
        #expect(refusal?.missing.contains(.conflictOfInterest(handle: "eve")) == true)
        try room.move(claim, "sit", as: "fay")
    }

    @Test(arguments: TestBackend.available)
    func `a step is overridden with a reason of twenty characters, by who may, and is marked`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        try room.add("dora", [.desk])
        let claim = try PanelDesk.openClaim(room)
        func override(_ reason: String, as handle: String) throws -> JSON {
            try room.desk(as: handle).overrideClaim(
                claim, by: "propose", because: reason, options: ChangeOptions())
        }
        #expect(throws: Refusal.self) { try override("Too short.", as: "dora") }
        #expect(throws: DeskError.self) { try override("The archive is closed until Monday.", as: "eve") }
        #expect(throws: DeskError.self) { try override("The archive is closed until Monday.", as: "anna") }
        let answer = try override("The archive is closed until Monday.", as: "dora")
        #expect(answer["override"] == true)
        #expect(answer["to"] == "voting")
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `a reason is one of those the workflow lists`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try PanelDesk.votingClaim(room)
        func drop(_ reason: String?) throws -> JSON {
            try room.desk(as: "eve").moveClaim(
                claim, by: "drop", comment: nil, reason: reason, options: ChangeOptions())
        }
        #expect(throws: Refusal.self) { try drop(nil) }
        #expect(throws: (any Error).self) { try drop("thick") }
        #expect(try drop("thin")["to"] == "dropped")
    }
}

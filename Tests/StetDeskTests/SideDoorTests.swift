import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import StetWorkflow
import Testing

/// Ways in which somebody could come to approve their own work, each of them shut.
struct SideDoorTests {
    /// Three give a verdict, a fourth settles it.
    private static let raters = """
        workflow: raters
        version: 1
        scale: check-5
        initial: open
        states: { open: { category: new }, done: { category: done } }
        slots:
          one: { roles: checker }
          two: { roles: checker }
          three: { roles: checker }
          gold: { roles: editor }
        actions: { close: }
        steps:
          - action: close
            from: open
            to: done
            needs:
              - holds-slot: gold
              - verdict-set: gold
              - slot-filled: one
              - slot-filled: two
              - slot-filled: three
            effects: [{ decide: gold }]
        on-edit: [{ in: done, to: open }]
        """

    private func block(
        _ room: DeskRoom, _ claim: ID<Claim>, as handle: String
    ) throws -> ID<StetModel.Comment> {
        let answer = try room.desk(as: handle).comment(
            on: claim, "The yearbook was revised since.", isBlocking: true, options: ChangeOptions())
        return try deskID(answer["id"]?.string ?? "")
    }

    private func resolve(_ room: DeskRoom, _ comment: ID<StetModel.Comment>, as handle: String) throws -> JSON
    {
        try room.desk(as: handle).resolveComment(comment, options: ChangeOptions())
    }

    @Test(arguments: TestBackend.available)
    func `a blocking comment is resolved by its author or an editor without a part in the claim`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        let claim = try room.submittedClaim()
        try room.move(claim, "take-second", as: "ben")
        try room.rate(claim, "true", as: "ben")
        let comments = try [block(room, claim, as: "ida"), block(room, claim, as: "ida")]
        for handle in ["anna", "ben", "desk"] {
            #expect(throws: DeskError.self) { try resolve(room, comments[0], as: handle) }
        }
        #expect(try resolve(room, comments[0], as: "ida")["claim"]?.string == claim.description)
        #expect(try resolve(room, comments[1], as: "eve")["claim"]?.string == claim.description)
        #expect(try room.move(claim, "approve", as: "ben")["to"] == "approved")
    }

    @Test(arguments: TestBackend.available)
    func `an editor who is blocked by a comment does not resolve it under another handle`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        try room.add("max", [.editor])
        try room.add("max2", [.editor], samePerson: "max")
        let claim = try room.submittedClaim()
        try room.move(claim, "take-second", as: "max")
        let comment = try block(room, claim, as: "ida")
        #expect(throws: DeskError.self) { try resolve(room, comment, as: "max2") }
    }

    @Test(arguments: TestBackend.available)
    func `a comment that does not block is anybody's to resolve`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.claim()
        let answer = try room.desk(as: "ida").comment(
            on: claim, "Which year?", isBlocking: false, options: ChangeOptions())
        let comment: ID<StetModel.Comment> = try deskID(answer["id"]?.string ?? "")
        #expect(try resolve(room, comment, as: "anna")["claim"]?.string == claim.description)
    }

    @Test(arguments: TestBackend.available)
    func `two handles that turn out to be one person have one ballot`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try PanelDesk.votingClaim(room)
        for editor in ["eve", "fay"] {
            try room.move(claim, "sit", as: editor)
            try room.rate(claim, "true", as: editor)
        }
        var draft = ReviewerDraft()
        draft.samePerson = "eve"
        _ = try room.desk(as: nil).editReviewer("fay", draft, options: ChangeOptions())
        try room.move(claim, "sit", as: "gus")
        #expect(try room.rate(claim, "false", as: "gus")["state"] == "voting")
        // One of the two seats is given back, and somebody else sits down.
        _ = try room.desk(as: "fay").answerAssignment(
            of: claim, .release, note: nil, options: ChangeOptions())
        try room.move(claim, "sit", as: "hal")
        #expect(try room.rate(claim, "true", as: "hal")["state"] == "approved")
    }

    @Test(arguments: TestBackend.available)
    func `who sent a tip in is an author of the claim that is made of it`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        var draft = ClaimDraft(text: "The ferry carried 310,000 passengers.")
        draft.kind = .tip
        let added = try room.desk(as: "ben").addClaim(draft, options: ChangeOptions())
        let created = try room.move(try deskID(added["id"]?.string ?? ""), "create", as: "anna")
        let claim: ID<Claim> = try deskID(created["created"]?.string ?? "")
        try room.move(claim, "take", as: "anna")
        try room.addEvidence(to: claim, as: "anna")
        try room.rate(claim, "true", as: "anna")
        try room.move(claim, "submit", as: "anna")
        let refusal = #expect(throws: Refusal.self) { try room.move(claim, "take-second", as: "ben") }
        #expect(
            refusal?.missing.contains { if case .notDistinct(.author, _, _) = $0 { true } else { false } }
                == true)
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `who checks a claim does not clear it, nor takes it after having cleared it`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        let (held, cleared) = (try room.claim(), try room.claim("The quay was closed."))
        for claim in [held, cleared] {
            var draft = EvidenceDraft(kind: .citation, reference: "A pilot's log", stance: .supports)
            draft.bytes = Array("Fog.".utf8)
            _ = try room.desk(as: "anna").addEvidence(to: claim, draft, options: ChangeOptions())
        }
        try room.move(held, "take", as: "eve")
        try room.rate(held, "true", as: "eve")
        #expect(throws: DeskError.self) {
            try room.desk(as: "eve").clear(held, .anonymity, note: "Fine.", options: ChangeOptions())
        }
        _ = try room.desk(as: "eve").clear(cleared, .anonymity, note: "Fine.", options: ChangeOptions())
        #expect(try room.desk(as: nil).claim(cleared)["clearances"]?[0]?["counts"] == nil)
        try room.move(cleared, "take", as: "eve")
        try room.rate(cleared, "true", as: "eve")
        let file = try room.desk(as: nil).claim(cleared)
        #expect(file["clearances"]?[0]?["counts"] == false)
    }

    @Test(arguments: TestBackend.available)
    func `an offer of a slot that others fill can be accepted`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let yaml = """
            workflow: given
            version: 1
            scale: check-5
            initial: open
            states: { open: { category: new }, done: { category: done } }
            slots:
              reporter: { roles: checker, filled-by: others }
            actions: { close: }
            steps:
              - { action: close, from: open, to: done, needs: [{ holds-slot: reporter }] }
            on-edit: [{ in: done, to: open }]
            """
        _ = try room.desk(as: nil).addWorkflow(yaml, file: "given.yaml", options: ChangeOptions())
        var draft = ClaimDraft(text: "The ferry carried 310,000 passengers.")
        draft.workflow = "given"
        let added = try room.desk(as: nil).addClaim(draft, options: ChangeOptions())
        let claim: ID<Claim> = try deskID(added["id"]?.string ?? "")
        var wish = AssignmentWish()
        (wish.handle, wish.slot, wish.isOffer) = ("anna", "reporter", true)
        _ = try room.desk(as: "eve").assignClaims([claim], wish, options: ChangeOptions())
        let accepted = try room.desk(as: "anna").answerAssignment(
            of: claim, .accept, note: nil, options: ChangeOptions())
        #expect(accepted["items"]?[0]?["state"] == "active")
    }

    @Test(arguments: TestBackend.available)
    func `who reads a piece a second time takes no fact away from it`(backend: TestBackend) async throws {
        let room = try DeskRoom(backend)
        let article = try await room.article("The quay was closed in May.", outlet: "Harbour Post")
        var piece = ClaimDraft(text: "The quay")
        piece.kind = .piece
        let added = try room.desk(as: "ida").addClaim(piece, in: article, options: ChangeOptions())
        let claim: ID<Claim> = try deskID(added["id"]?.string ?? "")
        let fact = try room.claim("The quay was closed in May.")
        _ = try room.desk(as: "eve").linkClaim(fact, to: claim, options: ChangeOptions())
        var wish = AssignmentWish()
        (wish.handle, wish.slot) = ("max", "reader")
        try room.add("max", [.editor])
        _ = try room.desk(as: "eve").assignClaims([claim], wish, options: ChangeOptions())
        #expect(throws: DeskError.self) {
            try room.desk(as: "max").linkClaim(fact, to: nil, options: ChangeOptions())
        }
        // Who takes one away is an author of the piece from then on.
        _ = try room.desk(as: "eve").linkClaim(fact, to: nil, options: ChangeOptions())
        let refusal = #expect(throws: Refusal.self) { try room.move(claim, "take", as: "eve") }
        #expect(
            refusal?.missing.contains { if case .notDistinct(.author, _, _) = $0 { true } else { false } }
                == true)
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `the writer of a piece does not confirm its facts`(backend: TestBackend) async throws {
        let room = try DeskRoom(backend)
        let article = try await room.article("The quay was closed in May.", outlet: "Harbour Post")
        var piece = ClaimDraft(text: "The quay")
        piece.kind = .piece
        let added = try room.desk(as: "eve").addClaim(piece, in: article, options: ChangeOptions())
        var draft = ClaimDraft(text: "The quay was closed in May.")
        draft.workflow = "magazine-fact"
        draft.parent = try deskID(added["id"]?.string ?? "")
        let fact = try room.desk(as: nil).addClaim(draft, options: ChangeOptions())
        let claim: ID<Claim> = try deskID(fact["id"]?.string ?? "")
        var wish = AssignmentWish()
        (wish.handle, wish.slot) = ("eve", "confirmer")
        #expect(throws: Refusal.self) {
            try room.desk(as: nil).assignClaims([claim], wish, options: ChangeOptions())
        }
        wish.handle = "ben"
        _ = try room.desk(as: nil).assignClaims([claim], wish, options: ChangeOptions())
    }

    @Test(arguments: TestBackend.available)
    func `who gave one of several verdicts does not settle them from another slot`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        _ = try room.desk(as: nil).addWorkflow(Self.raters, file: "raters.yaml", options: ChangeOptions())
        var draft = ClaimDraft(text: "The ferry carried 310,000 passengers.")
        draft.workflow = "raters"
        let added = try room.desk(as: nil).addClaim(draft, options: ChangeOptions())
        let claim: ID<Claim> = try deskID(added["id"]?.string ?? "")
        let verdicts = [("one", "anna", "true"), ("two", "ben", "false"), ("three", "eve", "true")]
        for (slot, handle, verdict) in verdicts {
            var wish = AssignmentWish()
            (wish.handle, wish.slot) = (handle, slot)
            _ = try room.desk(as: nil).assignClaims([claim], wish, options: ChangeOptions())
            try room.rate(claim, verdict, as: handle)
        }
        _ = try room.desk(as: "eve").handOver(
            claim, slot: "three", to: "anna", note: "I settle it.", options: ChangeOptions())
        var wish = AssignmentWish()
        (wish.handle, wish.slot) = ("eve", "gold")
        _ = try room.desk(as: nil).assignClaims([claim], wish, options: ChangeOptions())
        #expect(throws: DeskError.self) {
            try room.desk(as: "eve").adjudicateClaim(
                claim, "true", reason: "Two of three.", options: ChangeOptions())
        }
    }

    @Test(arguments: TestBackend.available)
    func `who comes back to a slot has the seat they had`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let yaml = PanelDesk.workflow
            .replacing("workflow: small-panel", with: "workflow: back")
            .replacing(
                "to: voting\n    effects: [{ void: panel }]",
                with: "to: voting\n    effects: [{ void: panel }, { resume: panel }]")
        let claim = try PanelDesk.approved(room, under: yaml)
        var draft = ReviewerDraft()
        draft.samePerson = "eve"
        _ = try room.desk(as: nil).editReviewer("fay", draft, options: ChangeOptions())
        try room.addEvidence(to: claim, as: "anna")
        let held = try room.desk(as: nil).claim(claim)["assignments"]?.array ?? []
        let seats = held.filter { $0["slot"] == "panel" && $0["state"] == "active" }.map {
            "\($0["reviewer"]?.string ?? "") \($0["seat"]?.integer ?? 0)"
        }
        #expect(seats == ["eve 1", "gus 3"])
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }
}

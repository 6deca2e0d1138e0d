import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import StetWorkflow
import Testing

/// The shipped workflows, walked through on a desk.
struct ShippedWorkflowTests {
    private func claim(_ room: DeskRoom, under workflow: String, tags: [FactTag] = []) throws -> ID<Claim> {
        var draft = ClaimDraft(text: "The harbour has “eleven cranes”.")
        (draft.workflow, draft.tags) = (workflow, tags)
        let added = try room.desk(as: nil).addClaim(draft, options: ChangeOptions())
        return try deskID(added["id"]?.string ?? "", Claim.self)
    }

    private func state(_ claim: ID<Claim>, _ room: DeskRoom) throws -> String? {
        try room.desk(as: nil).claim(claim)["state"]?.string
    }

    private func crossChecked(_ room: DeskRoom, _ verdicts: [String]) throws -> ID<Claim> {
        let claim = try claim(room, under: "cross-check")
        try room.move(claim, "take", as: "anna")
        try room.addEvidence(to: claim, as: "anna")
        try room.rate(claim, "trustworthy", as: "anna")
        for verdict in verdicts {
            try room.move(claim, "submit", as: "anna")
            if verdict == verdicts[0] { try room.move(claim, "take-cross-check", as: "ben") }
            try room.rate(claim, verdict, as: "ben")
            try room.move(claim, "compare", as: "ben")
        }
        return claim
    }

    @Test(arguments: TestBackend.available)
    func `a cross-check with the same verdict is published by an editor who is neither of the two`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        try room.add("cleo", [.checker, .editor])
        let claim = try crossChecked(room, ["trustworthy"])
        #expect(try state(claim, room) == "cross-checked")
        #expect(throws: DeskError.self) { try room.move(claim, "publish", as: "ida") }
        #expect(throws: Refusal.self) { try room.move(claim, "publish", as: "anna") }
        try room.move(claim, "publish", as: "eve")
        let shown = try room.desk(as: nil).claim(claim)
        #expect(shown["verdict"] == "trustworthy" && shown["publication"] == "published")
        try room.move(claim, "revise", as: "eve", comment: "New figures are out.")
        #expect(try state(claim, room) == "open")
    }

    @Test(arguments: TestBackend.available)
    func `a cross-check without a verdict is refused, and nothing is stuck`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try claim(room, under: "cross-check")
        try room.move(claim, "take", as: "anna")
        try room.addEvidence(to: claim, as: "anna")
        try room.rate(claim, "false", as: "anna")
        try room.move(claim, "submit", as: "anna")
        try room.move(claim, "take-cross-check", as: "ben")
        let refusal = try #require(throws: Refusal.self) { try room.move(claim, "compare", as: "ben") }
        #expect(refusal.missing == [.verdict(slot: "cross-checker")])
        #expect(throws: DeskError.self) { try room.addEvidence(to: claim, as: "ben") }
        try room.rate(claim, "false", as: "ben")
        try room.move(claim, "compare", as: "ben")
        #expect(try state(claim, room) == "cross-checked")
    }

    @Test(arguments: TestBackend.available)
    func `after three rounds without agreement an editor settles a cross-check`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        try room.add("fay", [.editor])
        let claim = try crossChecked(room, ["false", "arguable"])
        #expect(try state(claim, room) == "checking")
        // The checker sees what the other one found.
        let seen = try room.desk(as: "anna").claim(claim)["reviews"]?.array ?? []
        #expect(seen.contains { $0["verdict"] == "arguable" })
        try room.move(claim, "submit", as: "anna")
        try room.rate(claim, "misleading", as: "ben")
        try room.move(claim, "compare", as: "ben")
        #expect(try state(claim, room) == "disputed")
        _ = try room.desk(as: "eve").assignClaims([claim], AssignmentWish(), options: ChangeOptions())
        try room.rate(claim, "arguable", as: "eve")
        try room.move(claim, "settle", as: "eve", comment: "Both records leave room.")
        try room.move(claim, "publish", as: "fay")
        #expect(try room.desk(as: nil).claim(claim)["verdict"] == "arguable")
    }

    private func beforePanel(_ room: DeskRoom) throws -> ID<Claim> {
        for editor in ["fay", "gus", "hal", "ike"] { try room.add(editor, [.editor]) }
        try room.add("sol", [.standards])
        let claim = try claim(room, under: "panel-vote")
        try room.move(claim, "take", as: "anna")
        try room.addEvidence(to: claim, as: "anna")
        try room.rate(claim, "true", as: "anna")
        try room.move(claim, "propose", as: "anna")
        try room.move(claim, "take-editing", as: "eve")
        try room.rate(claim, "half-true", as: "eve")
        #expect(throws: Refusal.self) { try room.move(claim, "agree", as: "eve") }
        try room.rate(claim, "true", as: "eve")
        try room.move(claim, "agree", as: "eve")
        for editor in ["fay", "gus", "hal"] { try room.move(claim, "take-seat", as: editor) }
        return claim
    }

    private func vote(_ claim: ID<Claim>, _ room: DeskRoom, _ ballots: [String: String]) throws {
        for (editor, verdict) in ballots.sorted(by: { $0.key < $1.key }) {
            try room.rate(claim, verdict, as: editor)
        }
    }

    @Test(arguments: TestBackend.available)
    func `a recusal leaves a seat that somebody else takes before the votes are counted`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        let claim = try beforePanel(room)
        try vote(claim, room, ["fay": "true", "gus": "true"])
        try room.move(claim, "recuse", as: "hal", comment: "My brother works there.")
        #expect(throws: Refusal.self) { try room.move(claim, "count", as: "eve") }
        #expect(throws: Refusal.self) { try room.move(claim, "take-seat", as: "hal") }
        try room.move(claim, "take-seat", as: "ike")
        #expect(throws: Refusal.self) { try room.move(claim, "count", as: "eve") }
        try room.rate(claim, "false", as: "ike")
        try room.move(claim, "count", as: "eve")
        let shown = try room.desk(as: nil).claim(claim)
        #expect(shown["state"] == "rated" && shown["verdict"] == "true")
    }

    @Test(arguments: TestBackend.available)
    func `without a majority there is one more vote, then the standards editor decides among its ratings`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        let claim = try beforePanel(room)
        let split = ["fay": "true", "gus": "false", "hal": "half-true"]
        try vote(claim, room, split)
        try room.move(claim, "count", as: "gus")
        #expect(try state(claim, room) == "panel")
        #expect(throws: Refusal.self) { try room.move(claim, "count", as: "gus") }
        try vote(claim, room, split)
        try room.move(claim, "count", as: "gus")
        #expect(try state(claim, room) == "deadlocked")
        try room.move(claim, "take-standards", as: "sol")
        try room.rate(claim, "pants-on-fire", as: "sol")
        let refusal = try #require(throws: Refusal.self) {
            try room.move(claim, "rule", as: "sol", comment: "It goes too far.")
        }
        #expect(
            refusal.missing == [.verdictNotAmong(slot: "standards", ["false", "half-true", "true"])])
        try room.rate(claim, "half-true", as: "sol")
        try room.move(claim, "rule", as: "sol", comment: "It leaves out the quay.")
        #expect(try room.desk(as: nil).claim(claim)["verdict"] == "half-true")
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `each kind of fact needs its own kind of evidence`(backend: TestBackend) async throws {
        let room = try DeskRoom(backend)
        let article = try await room.article(
            "The mayor said the port had “eleven cranes”.", outlet: "Bay Post")
        let claim = try claim(room, under: "magazine-fact", tags: [.quote])
        try room.move(claim, "take", as: "anna")
        try room.rate(claim, "true", as: "anna")
        var table = EvidenceDraft(kind: .file, reference: "cranes.csv", stance: .supports)
        (table.form, table.bytes) = (.data, Array("11".utf8))
        _ = try room.desk(as: "anna").addEvidence(to: claim, table, options: ChangeOptions())
        let refusal = try #require(throws: Refusal.self) { try room.move(claim, "submit", as: "anna") }
        #expect(
            refusal.missing.map(\.sentence) == [
                "As the claim is tagged ‘quote’: Evidence is missing: "
                    + "1 more piece of evidence in the form of recording or transcript or notes "
                    + "or confirmation (0 of 1).",
                "As the claim is tagged ‘quote’: "
                    + "No text it appears in says so word by word: “eleven cranes”.",
            ])
        var notes = EvidenceDraft(kind: .file, reference: "notes.txt", stance: .supports)
        (notes.form, notes.bytes) = (.notes, Array("11 cranes".utf8))
        _ = try room.desk(as: "anna").addEvidence(to: claim, notes, options: ChangeOptions())
        _ = try room.desk(as: "ida").addAppearance(
            of: claim, in: article, at: .quote("eleven cranes"), options: ChangeOptions())
        try room.move(claim, "submit", as: "anna")
        try room.move(claim, "take-confirming", as: "ben")
        try room.move(claim, "confirm", as: "ben")
        // A tag asks for more: the fact is looked at again; taking it back is for editors.
        #expect(throws: DeskError.self) {
            try room.desk(as: "ben").tagClaim(claim, [.quote], options: ChangeOptions())
        }
        #expect(try state(claim, room) == "checked")
        let tagged = try room.desk(as: "ben").tagClaim(claim, [.legal], options: ChangeOptions())
        #expect(tagged["state"] == "checking" && tagged["tags"] == ["quote", "legal"])
        #expect(throws: DeskError.self) {
            try room.desk(as: "ben").untagClaim(claim, [.legal], options: ChangeOptions())
        }
        let untagged = try room.desk(as: "eve").untagClaim(claim, [.legal], options: ChangeOptions())
        #expect(untagged["tags"] == ["quote"])
    }

    @Test(arguments: TestBackend.available)
    func `a piece waits until every sentence is accounted for and every fact is done`(
        backend: TestBackend
    ) async throws {
        let room = try DeskRoom(backend)
        let article = try await room.article(
            "The port has eleven cranes. It is a fine sight. Nobody counts them.", outlet: "Bay Post")
        var draft = ClaimDraft(text: "A day at the port")
        draft.kind = .piece
        let added = try room.desk(as: nil).addClaim(draft, in: article, options: ChangeOptions())
        let piece = try deskID(added["id"]?.string ?? "", Claim.self)
        try room.move(piece, "take", as: "anna")
        var fact = ClaimDraft(text: "The port has eleven cranes.")
        (fact.parent, fact.workflow) = (piece, "magazine-fact")
        let place = PlaceWish.quote("The port has eleven cranes.")
        _ = try room.desk(as: nil).addClaim(fact, in: article, at: place, options: ChangeOptions())
        let refusal = try #require(throws: Refusal.self) { try room.move(piece, "submit", as: "anna") }
        #expect(
            refusal.missing == [
                .fact(.sentencesCovered, lacking: ["2", "3"]), .childrenElsewhere([.done, .dropped]),
            ])
        #expect(throws: DeskError.self) {
            try room.desk(as: "anna").markAsNoFact([1], of: piece, options: ChangeOptions())
        }
        _ = try room.desk(as: "anna").markAsNoFact([2, 3], of: piece, options: ChangeOptions())
        let covered = try room.desk(as: nil).pieceSentences(of: piece).items.map { $0["covered"] }
        #expect(covered == [true, true, true])
        try room.move(try deskID("c2"), "cut", as: "eve", comment: "Not in the piece any more.")
        try room.move(piece, "submit", as: "anna")
        try room.move(piece, "take-reading", as: "ben")
        try room.move(piece, "close", as: "ben")
        #expect(try state(piece, room) == "closed")
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }
}

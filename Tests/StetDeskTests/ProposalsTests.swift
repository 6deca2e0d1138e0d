import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import StetWorkflow
import Testing

/// One proposes, another decides.
struct ProposalsTests {
    private func propose(
        _ room: DeskRoom, _ claim: ID<Claim>, _ text: String, as handle: String, part: EditedPart = .text
    ) throws -> ID<Proposal> {
        let draft = ProposalDraft(part: part, after: text, reason: "The yearbook says so.")
        let answer = try room.desk(as: handle).propose(for: claim, draft, options: ChangeOptions())
        return try deskID(answer["id"]?.string ?? "")
    }

    private func decide(
        _ room: DeskRoom, _ id: ID<Proposal>, _ state: ProposalState, as handle: String
    ) throws {
        _ = try room.desk(as: handle).answerProposal(id, state, remark: nil, options: ChangeOptions())
    }

    @Test(arguments: TestBackend.available)
    func `who proposed an accepted text counts as an author, and so does who accepted it`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        let claim = try room.submittedClaim()
        let proposal = try propose(room, claim, "The ferry carried 301,000 passengers.", as: "ben")
        try decide(room, proposal, .accepted, as: "eve")
        #expect(
            try room.desk(as: nil).claim(claim)["text"] == "The ferry carried 301,000 passengers.")
        for handle in ["ben", "eve"] {
            let refusal = #expect(throws: Refusal.self) { try room.move(claim, "take-second", as: handle) }
            #expect(refusal?.missing.contains { if case .notDistinct = $0 { true } else { false } } == true)
        }
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `an accepted text voids the approval as any edit does`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.approvedClaim()
        let proposal = try propose(room, claim, "The ferry carried 301,000 passengers.", as: "ida")
        try decide(room, proposal, .accepted, as: "eve")
        #expect(try room.desk(as: nil).claim(claim)["state"] == "second-check")
    }

    @Test(arguments: TestBackend.available)
    func `nobody accepts their own proposal`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.claim()
        let proposal = try propose(room, claim, "The ferry carried 301,000 passengers.", as: "eve")
        #expect(throws: DeskError.self) { try decide(room, proposal, .accepted, as: "eve") }
        try decide(room, proposal, .withdrawn, as: "eve")
        #expect(throws: DeskError.self) { try decide(room, proposal, .declined, as: "desk") }
    }

    @Test(arguments: TestBackend.available)
    func `a checker who did not write the claim cannot accept`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.claim()
        let proposal = try propose(room, claim, "The ferry carried 301,000 passengers.", as: "anna")
        #expect(throws: DeskError.self) { try decide(room, proposal, .accepted, as: "ben") }
    }

    @Test(arguments: TestBackend.available)
    func `a proposal for words that were changed since is not accepted`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.claim()
        let first = try propose(room, claim, "The ferry carried 301,000 passengers.", as: "anna")
        let second = try propose(room, claim, "The ferries carried 310,000 passengers.", as: "ben")
        try decide(room, first, .accepted, as: "eve")
        #expect(throws: DeskError.self) { try decide(room, second, .accepted, as: "eve") }
    }

    @Test(arguments: TestBackend.available)
    func `a new rationale is accepted by who gave the verdict`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.claim()
        try room.move(claim, "take", as: "anna")
        try room.rate(claim, "true", as: "anna")
        let proposal = try propose(
            room, claim, "The yearbook of the port, page 12, says so.", as: "ida", part: .rationale)
        #expect(throws: DeskError.self) { try decide(room, proposal, .accepted, as: "eve") }
        try decide(room, proposal, .accepted, as: "anna")
        let reviews = try room.desk(as: "anna").claim(claim)["reviews"]?.array ?? []
        #expect(reviews.last?["rationale"] == "The yearbook of the port, page 12, says so.")
        #expect(reviews.map { $0["void"] } == [true, false])
    }
}

import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import StetWorkflow
import Testing

/// What a claim takes over from one that is merged into it.
struct MergeClaimsTests {
    @Test(arguments: TestBackend.available)
    func `who wrote a duplicate does not approve the claim it was merged into`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        let duplicate = try room.claim("Some 310,000 people took the ferry.", by: "eve")
        try room.addEvidence(to: duplicate, as: "ben")
        let claim = try room.submittedClaim()
        try merge(duplicate, into: claim, in: room)
        #expect(throws: Refusal.self) { try room.move(claim, "take-second", as: "ben") }
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `who had approved it approves no more once a duplicate of theirs is merged into it`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        let duplicate = try room.claim("Some 310,000 people took the ferry.", by: "eve")
        try room.move(duplicate, "take", as: "ben")
        try room.rate(duplicate, "true", as: "ben")
        let claim = try room.approvedClaim()
        try merge(duplicate, into: claim, in: room)
        #expect(try room.desk(as: nil).claim(claim)["state"] == "second-check")
        #expect(throws: Refusal.self) { try room.move(claim, "approve", as: "ben") }
    }

    @Test(arguments: TestBackend.available)
    func `the evidence about a duplicate is put to the claim, each source once`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        let (duplicate, claim) = (try room.claim("A duplicate."), try room.claim())
        try room.addEvidence(to: duplicate, as: "anna")
        let draft = EvidenceDraft(kind: .url, reference: "https://port.example/2023", stance: .supports)
        _ = try room.desk(as: "ben").addEvidence(to: claim, draft, options: ChangeOptions())
        try merge(duplicate, into: claim, in: room)
        let stored = try room.desk(as: nil).evidenceList(of: claim).items
        #expect(stored.map { $0["reference"] } == ["https://port.example/2023", "Port yearbook, p. 12"])
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `a duplicate of others without evidence leaves an approval as it is`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        let (duplicate, claim) = (try room.claim("A duplicate.", by: "eve"), try room.approvedClaim())
        try merge(duplicate, into: claim, in: room)
        #expect(try room.desk(as: nil).claim(claim)["state"] == "approved")
    }

    private func merge(_ one: ID<Claim>, into other: ID<Claim>, in room: DeskRoom) throws {
        _ = try room.desk(as: "eve").mergeClaim(one, into: other, comment: nil, options: ChangeOptions())
    }
}

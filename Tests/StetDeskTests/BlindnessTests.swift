import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import StetWorkflow
import Testing

/// What is blind or secret stays so, whichever way one looks.
struct BlindnessTests {
    /// What a person is told of the verdicts in a slot.
    private func told(
        _ room: DeskRoom, _ claim: ID<Claim>, _ slot: String, to handle: String
    ) throws -> [String?] {
        let reviews = try room.desk(as: handle).claim(claim)["reviews"]?.array ?? []
        return reviews.filter { $0["slot"]?.string == slot }.map { $0["verdict"]?.string }
    }

    @Test(arguments: TestBackend.available)
    func `a secret ballot is as secret as before when the claim is dropped or taken up again`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        let claim = try PanelDesk.votingClaim(room)
        try room.move(claim, "sit", as: "eve")
        try room.rate(claim, "true", as: "eve")
        _ = try room.desk(as: "hal").moveClaim(
            claim, by: "drop", comment: nil, reason: "thin", options: ChangeOptions())
        #expect(try told(room, claim, "panel", to: "hal") == [nil])
        #expect(try told(room, claim, "panel", to: "eve") == ["true"])
    }

    @Test(arguments: TestBackend.available)
    func `secret ballots of an earlier round are hidden while a claim is worked on again`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend, at: nil)
        let yaml = PanelDesk.workflow
            .replacing("workflow: small-panel", with: "workflow: again")
            .replacing(
                "on-edit:",
                with: "  - action: reopen\n    from: [approved]\n    to: open\n"
                    + "    needs: [{ role: editor }]\n    effects: [new-round]\non-edit:"
            )
            .replacing("  drop:\nreasons", with: "  drop:\n  reopen:\nreasons")
        let claim = try PanelDesk.approved(room, under: yaml)
        #expect(try told(room, claim, "panel", to: "hal") == ["true", "true", "true"])
        let done = try room.desk(as: nil).claim(claim)["since"]?.string ?? ""
        try room.move(claim, "reopen", as: "hal")
        #expect(try told(room, claim, "panel", to: "hal") == [nil, nil, nil])
        #expect(try told(room, claim, "panel", to: "eve") == ["true", nil, nil])
        let time = try #require(Timestamp(done))
        let past = try room.desk(as: "hal").claim(claim, at: time)
        let ballots = (past["reviews"]?.array ?? []).filter { $0["slot"] == "panel" }
        #expect(ballots.map { $0["verdict"] } == [nil, nil, nil])
        #expect(past["verdict"] == "true")
        #expect(past["verdictFrom"]?["by"] == nil)
        #expect(
            !(try room.desk(as: "hal").claimHistory(claim).items.contains { item in
                item["about"]?.string?.contains("panel: true") == true
            }))
    }

    @Test(arguments: TestBackend.available)
    func `who has seen the first verdict as an arbiter gives no blind one`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.submittedClaim()
        var wish = AssignmentWish()
        (wish.handle, wish.slot) = ("eve", "editor")
        _ = try room.desk(as: nil).assignClaims([claim], wish, options: ChangeOptions())
        #expect(try told(room, claim, "checker", to: "eve") == ["true"])
        _ = try room.desk(as: "eve").answerAssignment(
            of: claim, .release, note: nil, options: ChangeOptions())
        #expect(throws: Refusal.self) { try room.move(claim, "take-second", as: "eve") }
    }

    @Test(arguments: TestBackend.available)
    func `the log tells nobody a verdict that is blind to them, and an auditor all`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        try room.add("dora", [.desk])
        try room.add("otto", [.auditor])
        let claim = try room.submittedClaim("mostly-false")
        func export(as handle: String) throws -> [JSON] {
            var lines: [JSON] = []
            try room.desk(as: handle).exportLog { lines.append($0) }
            return lines
        }
        let (dora, otto) = (try export(as: "dora"), try export(as: "otto"))
        #expect(dora.count == otto.count)
        #expect(otto.contains { $0.compact.contains("The yearbook of the port") })
        #expect(!dora.contains { $0.compact.contains("The yearbook of the port") })
        #expect(dora.filter { $0["payload"] == nil }.count == 1)
        #expect(dora.filter { $0["payloadHidden"] == true }.count == 1)
        try room.move(claim, "take-second", as: "dora")
        try room.rate(claim, "mostly-false", as: "dora")
        #expect(try export(as: "dora").filter { $0["payload"] == nil }.isEmpty)
    }
}

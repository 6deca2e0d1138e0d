import StetDesk
import StetModel
import StetStorage
import StetTestSupport
import StetWorkflow
import Testing

/// Several people rate one claim independently, and somebody settles it.
struct AdjudicateClaimTests {
    private static let workflow = """
        workflow: two-raters
        version: 1
        scale: check-5
        initial: open
        states:
          open: { category: active }
          settled: { category: done }
        slots:
          rater: { roles: checker, distinct: author, seats: 2, blind: true }
          judge: { roles: standards, distinct: [author, rater] }
        actions:
          rate-it:
          judge-it:
          settle:
        steps:
          - action: rate-it
            from: open
            effects: [{ fill: rater }]
          - action: judge-it
            from: open
            effects: [{ fill: judge }]
          - action: settle
            from: open
            to: settled
            needs: [{ holds-slot: judge }, verdict-set, { verdict-set: judge }, { checklist-done: sift }]
            effects: [{ decide: judge }, { finish: [rater, judge] }]
        on-edit:
          - in: open
            effects: [{ void: [rater, judge] }]
          - in: settled
            to: open
            effects: [{ void: [rater, judge] }]
        """

    private func claim(_ room: DeskRoom) throws -> ID<Claim> {
        try room.add("sten", [.standards])
        _ = try room.desk(as: nil).addWorkflow(
            Self.workflow, file: "raters.yaml", options: ChangeOptions())
        var draft = ClaimDraft(text: "The ferry carried 310,000 passengers.")
        draft.workflow = "two-raters"
        let added = try room.desk(as: "eve").addClaim(draft, options: ChangeOptions())
        return try deskID(added["id"]?.string ?? "")
    }

    private func adjudicate(_ room: DeskRoom, _ claim: ID<Claim>, as handle: String) throws -> JSON {
        try room.desk(as: handle).adjudicateClaim(
            claim, "mostly-true", reason: "Both read the same table.", options: ChangeOptions())
    }

    @Test(arguments: TestBackend.available)
    func `raters are blind to each other until each has given a verdict`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try claim(room)
        for rater in ["anna", "ben"] { try room.move(claim, "rate-it", as: rater) }
        try room.rate(claim, "true", as: "anna")
        #expect(try room.desk(as: "ben").claim(claim)["reviews"]?[0]?["hidden"] == true)
        try room.rate(claim, "false", as: "ben")
        #expect(try room.desk(as: "ben").claim(claim)["reviews"]?[0]?["verdict"] == "true")
        #expect(try room.desk(as: "anna").claim(claim)["reviews"]?[1]?["verdict"] == "false")
    }

    @Test(arguments: TestBackend.available)
    func `the role standards settles it in its slot, and the verdict says where it came from`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        let claim = try claim(room)
        for rater in ["anna", "ben"] { try room.move(claim, "rate-it", as: rater) }
        try room.move(claim, "judge-it", as: "sten")
        try room.rate(claim, "true", as: "anna")
        #expect(throws: DeskError.self) { try adjudicate(room, claim, as: "sten") }
        try room.rate(claim, "false", as: "ben")
        #expect(throws: DeskError.self) { try adjudicate(room, claim, as: "anna") }
        let answer = try adjudicate(room, claim, as: "sten")
        #expect(answer["sides"]?.array?.map { $0["verdict"] } == ["true", "false"])
        #expect(throws: Refusal.self) { try room.move(claim, "settle", as: "sten") }
        for item in ["stop", "investigate", "find", "trace"] {
            _ = try room.desk(as: "anna").mark(
                claim, item, of: nil, isDone: true, note: nil, options: ChangeOptions())
        }
        #expect(try room.move(claim, "settle", as: "sten")["to"] == "settled")
        let shown = try room.desk(as: nil).claim(claim)
        #expect(shown["verdict"] == "mostly-true")
        #expect(shown["verdictFrom"]?["how"] == "adjudication")
        #expect(shown["verdictFrom"]?["by"] == ["sten"])
        #expect(try room.desk(as: nil).verifyLog().problem == nil)
    }

    @Test(arguments: TestBackend.available)
    func `a tick is taken back, and an item that is not on the list is refused`(
        backend: TestBackend
    ) throws {
        let room = try DeskRoom(backend)
        let claim = try claim(room)
        func mark(_ item: String, isDone: Bool) throws {
            _ = try room.desk(as: "anna").mark(
                claim, item, of: nil, isDone: isDone, note: nil, options: ChangeOptions())
        }
        try mark("stop", isDone: true)
        #expect(throws: DeskError.self) { try mark("stop", isDone: true) }
        #expect(throws: DeskError.self) { try mark("stopp", isDone: true) }
        try mark("stop", isDone: false)
        let items = try room.desk(as: "rita").checklist(of: claim, named: nil).items
        #expect(items.map { $0["done"] } == [false, false, false, false])
    }

    @Test(arguments: TestBackend.available)
    func `a reader has no steps at all`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try claim(room)
        #expect(throws: DeskError.self) { try room.move(claim, "judge-it", as: "rita") }
    }
}

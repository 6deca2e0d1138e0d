import StetDesk
import StetModel
import StetReport
import StetStorage
import StetTestSupport
import Testing

struct DeskReportingTests {
    private func json(_ report: some Report) throws -> JSON {
        try JSON.parse(Array(report.rendered(as: .json).utf8))
    }

    @Test(arguments: TestBackend.available)
    func `the workload tells what each person holds and what they finished`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        _ = try room.approvedClaim()
        _ = try room.submittedClaim()
        let report = try room.desk(as: nil).workloadReport(since: nil)
        let rows = try json(report)["reviewers"]?.array ?? []
        let anna = rows.first { $0["reviewer"] == "@anna" }
        #expect(anna?["held"] == 1 && anna?["done"] == 1)
        #expect(rows.first { $0["reviewer"] == "@ben" }?["done"] == 1)
        let held = try json(report)["slots"]?.array ?? []
        #expect(held.contains { $0["reviewer"] == "@anna" && $0["slot"] == "checker" && $0["count"] == 1 })
        let later = try room.desk(as: nil).workloadReport(since: Timestamp("2026-11-21T00:00:00Z"))
        #expect(try json(later)["reviewers"]?.array?.allSatisfy { $0["done"] == 0 } == true)
    }

    @Test(arguments: TestBackend.available)
    func `cycle times come from the log of steps`(backend: TestBackend) throws {
        let room = try DeskRoom(backend, at: nil)
        let claim = try room.submittedClaim()
        try room.move(claim, "take-second", as: "ben")
        try room.move(claim, "return", as: "ben", comment: "The year is missing.")
        try room.move(claim, "resubmit", as: "anna")
        try room.rate(claim, "true", as: "ben")
        try room.move(claim, "approve", as: "ben")
        let report = try json(
            try room.desk(as: nil).cycleTimeReport(since: nil, until: nil, workflow: "four-eyes"))
        let stays = (report["states"]?.array ?? []).map { [$0["state"], $0["stays"]] }
        #expect(
            stays == [["queued", 1], ["checking", 1], ["second-check", 2], ["revision", 1]])
        #expect(report["whole"]?[0]?["claims"] == 1 && report["whole"]?[0]?["returned"] == 1)
        let other = try json(
            try room.desk(as: nil).cycleTimeReport(since: nil, until: nil, workflow: "none"))
        #expect(other["states"] == [])
    }

    @Test(arguments: TestBackend.available)
    func `the balance counts no verdict before its claim is done`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        _ = try room.approvedClaim()
        _ = try room.submittedClaim("false")
        let report = try json(try room.desk(as: nil).balanceReport())
        let line = report["claimants"]?[0]
        #expect(line?["claims"] == 2 && line?["done"] == 1 && line?["verdicts"] == "true 1")
        #expect(line?["share"] == 1_000)
    }

    @Test(arguments: TestBackend.available)
    func `every override stands in the report with its reason`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try PanelDesk.openClaim(room)
        let reason = "The records office is shut until Monday."
        _ = try room.desk(as: nil).overrideClaim(
            claim, by: "propose", because: reason, options: ChangeOptions())
        let report = try json(try room.desk(as: nil).overridesReport())
        #expect(report["overrides"]?[0]?["reason"] == .string(reason))
        #expect(report["people"]?[0]?["count"] == 1)
    }

    @Test(arguments: TestBackend.available)
    func `the overrides of one person under two handles are counted together`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        try room.add("desk2", [.desk], samePerson: "desk")
        let claim = try PanelDesk.openClaim(room)
        let again = try PanelDesk.openClaim(room, isFirst: false)
        for (claim, handle) in [(claim, "desk"), (again, "desk2")] {
            _ = try room.desk(as: handle).overrideClaim(
                claim, by: "propose", because: "The records office is shut until Monday.",
                options: ChangeOptions())
        }
        let people = try json(try room.desk(as: nil).overridesReport())["people"]
        #expect(people == [["reviewer": "@desk, @desk2", "count": 2]])
    }

    @Test(arguments: TestBackend.available)
    func `what is late is told with how late it is`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let claim = try room.claim()
        var wish = AssignmentWish()
        (wish.handle, wish.due) = ("anna", "2026-11-19T10:00:00Z")
        _ = try room.desk(as: nil).assignClaims([claim], wish, options: ChangeOptions())
        let report = try json(try room.desk(as: nil).overdueReport())
        #expect(report["overdue"]?[0]?["claim"] == .string(claim.description))
        #expect(report["overdue"]?[0]?["late"] == 86_400)
        #expect(report["ages"]?[0]?["under1"] == 1)
    }

    @Test(arguments: TestBackend.available)
    func `the methodology is written from the workflow`(backend: TestBackend) throws {
        let room = try DeskRoom(backend)
        let report = try room.desk(as: nil).methodologyReport(workflow: "panel-vote", language: "de")
        let text = report.rendered(as: .markdown)
        #expect(text.contains("3 people with the role editor"))
        #expect(text.contains("their votes are secret"))
        #expect(text.contains("stateDiagram-v2"))
        #expect(report.title == "Abstimmung")
        for format in ReportFormat.allCases { #expect(report.rendered(as: format).utf8.last == 0x0A) }
    }
}

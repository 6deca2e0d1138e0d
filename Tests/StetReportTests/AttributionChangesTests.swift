import StetModel
import StetReport
import StetTestSupport
import StetText
import Testing

struct AttributionChangesTests {
    /// The sample as it was some days before.
    private var before: AttributionReport {
        var report = AttributionReport.sample
        report.head.logSequence = 150
        report.head.logHash = ""
        report.claims[0].state = ReportTerm("checking", label: "being checked")
        report.claims[0].verdict = nil
        report.claims[0].publication = "unpublished"
        report.claims[0].reviews = []
        report.claims[0].evidence.removeLast()
        report.claims[0].evidence.append(
            ReportEvidence(
                id: "e9", kind: "url", url: "https://rumour.example", stance: "supports", addedBy: "ada"))
        report.claims[0].appearances.removeLast()
        report.claims[1].appearances[0].hops = ["A clerk"]
        report.claims[1].appearances[0].relation = .cites
        report.sources[0].name = "I. Aldarra"
        report.sources.removeLast()
        report.flags[1].dismissed = nil
        report.flags[2].summary = "two unnamed sources"
        report.openQuestions.removeLast()
        report.openQuestions.append(OpenQuestion(text: "No evidence yet.", about: "c1"))
        report.articles[3].relation = .related
        report.articles.remove(at: 1)
        return report
    }

    private var changes: DeskReport {
        AttributionChanges(from: before, to: .sample).report(since: 150, .at("08:30"))
    }

    @Test(arguments: [
        (ReportFormat.table, "changes.txt"), (.markdown, "changes.md"), (.html, "changes.html"),
        (.csv, "changes.csv"), (.json, "changes.json"),
    ])
    func `what changed reads as the checked report says`(format: ReportFormat, file: String) throws {
        #expect(try Golden.difference(of: changes.rendered(as: format), from: "reports/\(file)") == nil)
    }

    @Test func `two reports that say the same have no change between them`() {
        let none = AttributionChanges(from: .sample, to: .sample).report(since: 214, nil)
        let rows = none.parts.flatMap(\.rows)
        #expect(rows.isEmpty)
        #expect(none.extent.last == "0 changes")
        #expect(none.notes == ["Nothing changed."])
    }

    @Test func `only what stands open and was not there counts as a new flag`() {
        #expect(AttributionChanges(from: before, to: .sample).raisedFlags == 1)
        #expect(AttributionChanges(from: .sample, to: .sample).raisedFlags == 0)
        #expect(AttributionChanges(from: .empty, to: .sample).raisedFlags == 2)
    }

    @Test func `a review that was seen then and is hidden now is not told`() throws {
        var now = AttributionReport.sample
        now.claims[0].reviews = []
        let text = AttributionChanges(from: .sample, to: now).report(since: 1, nil).rendered(as: .json)
        #expect(text.contains("four of five berths") == false)
    }
}

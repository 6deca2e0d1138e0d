import StetModel
import StetReport
import StetTestSupport
import Testing

struct CorrectionsReportTests {
    private var report: CorrectionsReport {
        get throws {
            CorrectionsReport(
                head: .sample,
                entries: [
                    .init(
                        id: "k1", claim: "c3", kind: "correction",
                        wording: "The year was wrong: 2023 & not 2022.",
                        before: "The ferry ran in 2022.", verdictBefore: "true",
                        now: "The ferry ran in 2023.",
                        published: try #require(Timestamp("2026-11-19T08:00:00Z")))
                ])
        }
    }

    @Test(arguments: [
        (ReportFormat.table, "corrections.txt"), (.markdown, "corrections.md"), (.csv, "corrections.csv"),
        (.json, "corrections.json"), (.html, "corrections.html"),
    ])
    func `the log of corrections reads as the checked report says`(format: ReportFormat, file: String) throws
    {
        let text = try report.rendered(as: format)
        #expect(try Golden.difference(of: text, from: "reports/\(file)") == nil)
    }

    @Test func `every report begins with the checked style sheet`() throws {
        let styles = Golden.styles(of: try report.rendered(as: .html))
        #expect(try Golden.difference(of: styles, from: "reports/report.css") == nil)
    }

    @Test func `the feed is Atom with ids that stay`() throws {
        let feed = try report.feed(at: "https://desk.example/corrections.xml")
        #expect(try Golden.difference(of: feed, from: "reports/corrections.xml") == nil)
        #expect(feed.contains("<id>https://desk.example/corrections.xml#k1</id>"))
        #expect(feed.contains("2023 &amp; not 2022"))
    }
}

import StetReport
import StetTestSupport
import Testing

struct StatusReportTests {
    @Test(arguments: [
        (ReportFormat.table, "status.txt"), (.markdown, "status.md"), (.html, "status.html"),
        (.csv, "status.csv"), (.json, "status.json"),
    ])
    func `the status of the sample desk reads as the checked report says`(
        format: ReportFormat, file: String
    ) throws {
        let text = StatusReport.sample.rendered(as: format)
        #expect(try Golden.difference(of: text, from: "reports/\(file)") == nil)
    }

    @Test(arguments: ReportFormat.allCases)
    func `a desk without claims still has a status`(format: ReportFormat) {
        let text = StatusReport(head: .sample).rendered(as: format)
        #expect(text.utf8.last == 0x0A)
        #expect(text.contains("claim"))
    }
}

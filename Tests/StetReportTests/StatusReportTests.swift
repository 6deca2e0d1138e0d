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
    func `overrides and timers are told where there are any`(format: ReportFormat) {
        var report = StatusReport(head: .sample, overrides: 3, timers: .init(ran: 0))
        let never = report.rendered(as: format, width: 120)
        report.timers = .init(ran: 2, last: .at("09:30"))
        let text = report.rendered(as: format, width: 120)
        switch format {
        case .json:
            #expect(text.contains("\"overrides\": 3"))
            #expect(text.contains("\"last\": \"2026-03-09T09:30:00.000Z\""))
        case .csv:
            #expect(text.contains("\r\noverrides,,,,3,"))
            #expect(text.contains("\r\ntimers,,,,2,,,,,,,,2026-03-09T09:30:00.000Z,\r\n"))
        case .table, .markdown, .html:
            #expect(never.contains("3 overrides · no timer has run"))
            #expect(text.contains("2 timers ran, the last 2026-03-09 09:30 UTC"))
        }
    }

    @Test(arguments: ReportFormat.allCases)
    func `a desk without claims still has a status`(format: ReportFormat) {
        let text = StatusReport(head: .sample).rendered(as: format)
        #expect(text.utf8.last == 0x0A)
        #expect(text.contains("claim"))
    }
}

import StetModel

/// The status report for a terminal.
enum StatusTable {
    /// The text of a report.
    static func text(of report: StatusReport, style: ReportStyle) -> String {
        var page = TerminalPage(style)
        let head = report.head
        page.paragraph("STATUS", report.extent.joined(separator: " · "), indent: 0)
        let made = ["desk \(head.desk)", ReportWords.minute(head.generatedAt), ReportWords.logHead(head)]
        page.paragraph("", made.joined(separator: " · "), indent: 0, painted: page.paint.dim)
        page.table(
            "STATES", ["state", "category", "claims"],
            report.states.map { [$0.term.label, $0.category ?? "", String($0.count)] },
            [.left, .left, .right])
        page.table(
            "VERDICTS", ["verdict", "claims"], report.verdictRows.map { [$0.label, String($0.count)] },
            [.left, .right])
        page.table(
            "REVIEWERS", ["reviewer", "name", "open", "done"],
            report.reviewers.map { ["@\($0.reviewer)", $0.name, String($0.open), String($0.done)] },
            [.left, .left, .right, .right])
        page.table(
            "OVERDUE", ["claim", "late", "state", "with", "text"],
            report.overdue.map {
                [
                    $0.claim, report.lateness(of: $0) ?? "", $0.state.label, $0.holder,
                    Escaping.oneLine($0.text),
                ]
            })
        page.table(
            "WAITING LONGEST", ["claim", "for", "state", "with", "text"],
            report.waiting.map {
                [$0.claim, report.age(of: $0), $0.state.label, $0.holder, Escaping.oneLine($0.text)]
            })
        return page.text
    }
}

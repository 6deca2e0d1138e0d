import StetModel

/// The status report in Markdown.
enum StatusMarkdown {
    /// The text of a report.
    static func text(of report: StatusReport) -> String {
        var page = MarkdownPage()
        let head = report.head
        page.block("# Status of the desk \(Escaping.markdown(head.desk))")
        page.block(Escaping.markdown(report.extent.joined(separator: " · ")))
        page.block(
            Escaping.markdown("\(ReportWords.minute(head.generatedAt)) · \(ReportWords.logHead(head))"))
        section(
            "States", ["State", "Category", "Claims"],
            report.states.map { [$0.term.label, $0.category ?? "", String($0.count)] }, &page)
        section(
            "Verdicts", ["Verdict", "Claims"], report.verdictRows.map { [$0.label, String($0.count)] }, &page)
        section(
            "Reviewers", ["Reviewer", "Name", "Open", "Done"],
            report.reviewers.map { ["@\($0.reviewer)", $0.name, String($0.open), String($0.done)] }, &page)
        section(
            "Overdue", ["Claim", "Late", "State", "With", "Text"],
            report.overdue.map {
                [$0.claim, report.lateness(of: $0) ?? "", $0.state.label, $0.holder, $0.text]
            }, &page)
        section(
            "Waiting longest", ["Claim", "For", "State", "With", "Text"],
            report.waiting.map { [$0.claim, report.age(of: $0), $0.state.label, $0.holder, $0.text] }, &page)
        return page.text
    }

    private static func section(
        _ heading: String, _ columns: [String], _ rows: [[String]], _ page: inout MarkdownPage
    ) {
        guard !rows.isEmpty else { return }
        page.block("## \(heading)")
        page.table(columns, rows.map { $0.map(Escaping.markdown) })
    }
}

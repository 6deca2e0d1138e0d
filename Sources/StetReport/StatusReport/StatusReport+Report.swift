import StetModel

extension StatusReport: Report {
    /// The report in this format, ending with a line break.
    public func rendered(as format: ReportFormat, style: ReportStyle) -> String {
        switch format {
        case .table: StatusTable.text(of: self, style: style)
        case .markdown: StatusMarkdown.text(of: self)
        case .html: StatusHTML.text(of: self)
        case .csv: StatusCSV.text(of: self)
        case .json: StatusJSON.text(of: self)
        }
    }

    /// "12 claims · 2 overdue · 1 override · timers last ran 2026-11-20 10:12 UTC".
    var extent: [String] {
        var parts = [
            counted(claimCount, "claim"), overdue.isEmpty ? "none overdue" : "\(overdue.count) overdue",
        ]
        if overrides > 0 { parts.append(counted(overrides, "override")) }
        if let timers {
            parts.append(
                timers.last.map { "\(counted(timers.ran, "timer")) ran, the last \(ReportWords.minute($0))" }
                    ?? "no timer has run")
        }
        return parts
    }

    /// How long a claim has waited by the time of the report.
    func age(of waiting: Waiting) -> String {
        ReportWords.duration(from: waiting.since, to: head.generatedAt)
    }

    /// How late a claim is by the time of the report; nil where it is not.
    func lateness(of waiting: Waiting) -> String? {
        guard let due = waiting.due, due < head.generatedAt else { return nil }
        return ReportWords.duration(from: due, to: head.generatedAt)
    }

    /// The verdicts, and the claims without one where there are any.
    var verdictRows: [(label: String, count: Int)] {
        verdicts.map { ($0.term.label, $0.count) }
            + (withoutVerdict > 0 ? [("no verdict", withoutVerdict)] : [])
    }
}

extension StatusReport.Waiting {
    /// Who has the claim: "@ada (checker)", or the slot alone, or nobody.
    var holder: String {
        let person = reviewer.map { "@\($0)" }
        guard let slot else { return person ?? "nobody" }
        return person.map { "\($0) (\(words(of: slot)))" } ?? "nobody (\(words(of: slot)))"
    }
}

import StetModel

/// The status report for a spreadsheet: every count and every waiting claim is a row of its own.
enum StatusCSV {
    /// The columns, in order.
    static let columns = [
        "part", "name", "label", "category", "count", "open", "done", "claim", "text", "state", "reviewer",
        "slot", "since", "due",
    ]

    /// The text of a report: a line of column names, then the rows; lines end in CR LF (RFC 4180).
    static func text(of report: StatusReport) -> String {
        var rows = report.states.map { count in
            ["state", count.term.name, count.term.label, count.category ?? "", String(count.count)]
        }
        rows += report.verdicts.map { ["verdict", $0.term.name, $0.term.label, "", String($0.count)] }
        rows.append(["verdict", "", "no verdict", "", String(report.withoutVerdict)])
        rows += report.reviewers.map { load in
            ["reviewer", load.reviewer, load.name, "", "", String(load.open), String(load.done)]
        }
        rows.append(["overrides", "", "", "", String(report.overrides)])
        if let timers = report.timers {
            let before = ["timers", "", "", "", String(timers.ran)] + [String](repeating: "", count: 7)
            rows.append(before + [timers.last?.description ?? ""])
        }
        rows += report.overdue.map { row($0, part: "overdue") }
        rows += report.waiting.map { row($0, part: "waiting") }
        return ([columns] + rows).map { row in
            CSVLine.text(row + [String](repeating: "", count: columns.count - row.count))
        }.joined()
    }

    private static func row(_ waiting: StatusReport.Waiting, part: String) -> [String] {
        [
            part, "", "", "", "", "", "", waiting.claim, waiting.text, waiting.state.name,
            waiting.reviewer ?? "", waiting.slot ?? "", waiting.since.description,
            waiting.due?.description ?? "",
        ]
    }
}

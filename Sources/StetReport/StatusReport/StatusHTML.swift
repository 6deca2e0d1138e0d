import StetModel

/// The status report as one HTML file.
enum StatusHTML {
    /// The text of a report.
    static func text(of report: StatusReport) -> String {
        HTMLPage.text(
            kind: "Status", title: "Where the work of \(report.head.desk) stands", facts: report.extent,
            head: report.head,
            sections: [
                ("states", "Claims per state", states(of: report)),
                ("verdicts", "Claims per verdict", verdicts(of: report)),
                ("reviewers", "Work per reviewer", reviewers(of: report)),
                (
                    "overdue", "Overdue",
                    waiting(report.overdue, in: report, column: "Late") {
                        report.lateness(of: $0).map { "<span class=\"late\">\($0)</span>" } ?? ""
                    }
                ),
                (
                    "waiting", "Waiting longest",
                    waiting(report.waiting, in: report, column: "For") {
                        "\(report.age(of: $0))"
                    }
                ),
            ])
    }

    private static func states(of report: StatusReport) -> Markup {
        let most = report.states.map(\.count).max() ?? 0
        return HTMLPage.table(
            ["State", "Category", "Claims"],
            report.states.map {
                ["\($0.term.label)", "\($0.category ?? "")", bar($0.count, of: most)] as [Markup]
            }, caption: "Claims in each state")
    }

    private static func verdicts(of report: StatusReport) -> Markup {
        let most = report.verdictRows.map(\.count).max() ?? 0
        return HTMLPage.table(
            ["Verdict", "Claims"],
            report.verdictRows.map { ["\($0.label)", bar($0.count, of: most)] as [Markup] },
            caption: "Claims with each verdict")
    }

    private static func reviewers(of report: StatusReport) -> Markup {
        let most = report.reviewers.map { max($0.open, $0.done) }.max() ?? 0
        return HTMLPage.table(
            ["Reviewer", "Name", "Open", "Done"],
            report.reviewers.map {
                ["@\($0.reviewer)", "\($0.name)", bar($0.open, of: most), bar($0.done, of: most)] as [Markup]
            }, caption: "What each reviewer holds and has done")
    }

    private static func waiting(
        _ claims: [StatusReport.Waiting], in report: StatusReport, column: String,
        time: (StatusReport.Waiting) -> Markup
    ) -> Markup {
        HTMLPage.table(
            ["Claim", column, "State", "With", "Due"],
            claims.map { claim in
                [
                    "<span class=\"id\">\(claim.claim)</span>\(claim.text)", time(claim),
                    "\(claim.state.label)", "\(claim.holder)", "\(claim.due.map(ReportWords.minute) ?? "–")",
                ] as [Markup]
            }, caption: "Claims by \(column.lowercased())")
    }

    /// A number with a bar as long as its share of the largest.
    private static func bar(_ count: Int, of most: Int) -> Markup {
        let tenths = most > 0 ? max(0, count) * 100 / most : 0
        return "<span class=\"bar\" style=\"width:\(tenths / 10).\(tenths % 10)em\"></span> \(count)"
    }
}

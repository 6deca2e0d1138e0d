import StetModel
import StetReport

extension StatusReport {
    /// An invented desk of three people with nine claims.
    static let sample = StatusReport(
        head: .sample,
        states: [
            Count(term: ReportTerm("new"), category: "new", count: 2),
            Count(term: ReportTerm("in-review"), category: "review", count: 3),
            Count(term: ReportTerm("approved"), category: "done", count: 4),
        ],
        verdicts: [
            Count(term: ReportTerm("true"), count: 1), Count(term: ReportTerm("mostly-true"), count: 3),
            Count(term: ReportTerm("false"), count: 0),
        ],
        withoutVerdict: 5,
        reviewers: [
            Load(reviewer: "ada", name: "Ada Winter", open: 3, done: 11),
            Load(reviewer: "bruno", name: "Bruno Ekström", open: 1, done: 8),
        ],
        overdue: [
            Waiting(
                claim: "c2", text: "Divers found that a third of the quay's piles are rotten.",
                state: ReportTerm("in-review"), since: .at("01:00"), due: .at("08:12"), slot: "second",
                reviewer: "bruno")
        ],
        waiting: [
            Waiting(
                claim: "c4", text: "The port was warned about the north quay in 2019 already.",
                state: ReportTerm("new"), since: Timestamp(milliseconds: 1_772_600_000_000)),
            Waiting(
                claim: "c2", text: "Divers found that a third of the quay's piles are rotten.",
                state: ReportTerm("in-review"), since: .at("01:00"), due: .at("08:12"), slot: "second",
                reviewer: "bruno"),
        ])
}

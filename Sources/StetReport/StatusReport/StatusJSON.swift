import StetModel

/// The status report as JSON; values that are absent are left out.
enum StatusJSON {
    /// The text of a report.
    static func text(of report: StatusReport) -> String {
        let json: JSON = .object(leavingOut: [
            "report": "status", "desk": .string(report.head.desk),
            "generatedAt": JSON(describing: report.head.generatedAt), "logHead": report.head.json,
            "claims": .integer(report.claimCount), "states": .array(report.states.map(json)),
            "verdicts": .array(report.verdicts.map(json)), "withoutVerdict": .integer(report.withoutVerdict),
            "reviewers": .array(report.reviewers.map(json)), "overdue": .array(report.overdue.map(json)),
            "waiting": .array(report.waiting.map(json)), "overrides": .integer(report.overrides),
            "timers": report.timers.map { timers in
                .object(leavingOut: [
                    "ran": .integer(timers.ran), "last": timers.last.map { JSON(describing: $0) },
                ])
            },
        ])
        return json.pretty + "\n"
    }

    private static func json(_ count: StatusReport.Count) -> JSON {
        .object(leavingOut: [
            "name": .string(count.term.name), "label": .string(count.term.label),
            "category": .text(count.category), "count": .integer(count.count),
        ])
    }

    private static func json(_ load: StatusReport.Load) -> JSON {
        [
            "reviewer": .string(load.reviewer), "name": .string(load.name), "open": .integer(load.open),
            "done": .integer(load.done),
        ]
    }

    private static func json(_ waiting: StatusReport.Waiting) -> JSON {
        .object(leavingOut: [
            "id": .string(waiting.claim), "text": .string(waiting.text), "state": .string(waiting.state.name),
            "since": JSON(describing: waiting.since), "due": waiting.due.map { JSON(describing: $0) },
            "slot": .text(waiting.slot), "reviewer": .text(waiting.reviewer),
        ])
    }
}

import StetModel
import StetWorkflow

extension Workflow {
    /// The calendar and the timers that the file declares, as JSON tells them.
    var timerMembers: [JSON.Member] {
        let rules = timers.map { timer -> JSON in
            .object(leavingOut: [
                "name": .string(timer.name), "in": .array(timer.states.map(JSON.string)),
                "after": .string(timer.delay.description), "from": .string(timer.start.rawValue),
                "do": .string(timer.act.name), timer.act.key: timer.act.object.map(JSON.string),
            ])
        }
        let members: KeyValuePairs<String, JSON?> = [
            "calendar": calendar?.answer, "timers": timers.isEmpty ? nil : .array(rules),
        ]
        return JSON.object(leavingOut: members).object ?? []
    }
}

extension BusinessCalendar {
    fileprivate var answer: JSON {
        let free = holidays.map(\.description).sorted()
        return .object(leavingOut: [
            "zone": .string(zone.name), "hours": .string("\(clock(opens))-\(clock(closes))"),
            "days": .array(Weekday.allCases.filter(days.contains).map { .string($0.rawValue) }),
            "holidays": free.isEmpty ? nil : .array(free.map(JSON.string)),
        ])
    }

    /// A time of the day as the file writes it.
    private func clock(_ minutes: Int) -> String {
        [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
}

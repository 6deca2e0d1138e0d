import StetModel
import Yams

/// Reads the calendar and the timers of a workflow file.
struct TimerReader {
    /// The names the timers may use.
    let names: DeclaredNames

    /// The hours that the desk works.
    func calendar(_ node: Node, _ reader: inout FileReader) -> BusinessCalendar? {
        let fields = reader.fields(
            of: node, in: "‘calendar’", allowed: ["zone", "hours", "days", "holidays"], required: ["zone"])
        let zone = fields["zone"].flatMap { self.zone($0, &reader) }
        let hours = fields["hours"].map { self.hours($0, &reader) } ?? (9 * 60, 18 * 60)
        let days = fields["days"].map { node in
            reader.references(node, to: "day", among: Weekday.allCases.map(\.rawValue)).compactMap(
                Weekday.init(rawValue:))
        }
        let holidays = fields["holidays"].map { node in
            reader.items(node, of: "The list of holidays").compactMap { item -> CivilDate? in
                let day = item.scalar.flatMap { CivilDate($0.string) }
                if day == nil {
                    reader.fault("A holiday must be a day.", at: item, hint: "Write it like 2026-12-25.")
                }
                return day
            }
        }
        guard let zone, let hours, days?.isEmpty != true else { return nil }
        let standard = BusinessCalendar.standard
        return BusinessCalendar(
            zone: zone, opens: hours.opens, closes: hours.closes, days: days.map(Set.init) ?? standard.days,
            holidays: Set(holidays ?? []))
    }

    /// The list of timers.
    func timers(_ node: Node, _ reader: inout FileReader) -> [TimerRule] {
        guard let sequence = node.sequence else {
            reader.fault("‘timers’ must be a list of timers.", at: node)
            return []
        }
        var known: Set<String> = []
        return sequence.compactMap { item in
            guard let timer = timer(item, &reader) else { return nil }
            if !known.insert(timer.name).inserted {
                reader.fault("There is a timer ‘\(timer.name)’ already.", at: item)
            }
            return timer
        }
    }

    private func timer(_ node: Node, _ reader: inout FileReader) -> TimerRule? {
        let fields = reader.fields(
            of: node, in: "A timer",
            allowed: ["name", "in", "after", "from", "do", "to", "slot", "action"],
            required: ["name", "in", "after", "do"])
        let name = fields["name"].flatMap { reader.name($0, of: "Timers") }
        let states = fields["in"].map { reader.references($0, to: "state", among: names.states) } ?? []
        let delay = fields["after"].flatMap { self.delay($0, &reader) }
        let start = fields["from"].flatMap { reader.choice($0, of: "start", TimerRule.Start.self) }
        let act = fields["do"].flatMap { self.act($0, fields, &reader) }
        guard let name, !states.isEmpty, let delay, let act else { return nil }
        return TimerRule(
            name: name, states: states, delay: delay, start: start ?? .entered, act: act,
            place: Place(node.mark))
    }

    private func act(_ node: Node, _ fields: [String: Node], _ reader: inout FileReader) -> TimerRule.Act? {
        let name = reader.reference(node, to: "thing a timer does", among: TimerRule.Act.names)
        guard let name else { return nil }
        let key = ["unassign": "slot", "take": "action"][name] ?? "to"
        for other in ["to", "slot", "action"] where other != key {
            if let extra = fields[other] {
                reader.fault("A timer that does ‘\(name)’ has no ‘\(other)’.", at: extra)
            }
        }
        switch (name, fields[key]) {
        case ("remind", nil): return .remind(.holders)
        case ("remind", let value?): return audience(value, &reader).map { .remind($0) }
        case ("escalate", let value?): return audience(value, &reader).map { .escalate($0) }
        case ("unassign", let value?):
            return reader.reference(value, to: "slot", among: names.slots).map { .unassign($0) }
        case ("take", let value?):
            return reader.reference(value, to: "action", among: names.actions).map { .take($0) }
        default:
            reader.fault("A timer that does ‘\(name)’ needs ‘\(key)’.", at: node)
            return nil
        }
    }

    private func audience(_ node: Node, _ reader: inout FileReader) -> TimerRule.Audience? {
        let roles = Role.allCases.map(\.rawValue)
        guard let word = reader.reference(node, to: "role or slot", among: names.slots + roles) else {
            return nil
        }
        return names.slots.contains(word) ? .slot(word) : Role(rawValue: word).map { .role($0) }
    }

    private func delay(_ node: Node, _ reader: inout FileReader) -> TimerDelay? {
        let delay = node.scalar.flatMap { TimerDelay($0.string) }
        if delay == nil {
            reader.fault(
                "‘after’ must say how long, such as ‘2 working-days’.", at: node,
                hint: "A number from 1 to \(TimerDelay.limit) and one of: "
                    + TimerDelay.Unit.allCases.map(\.rawValue).joined(separator: ", ") + ".")
        }
        return delay
    }

    private func zone(_ node: Node, _ reader: inout FileReader) -> ZoneRules? {
        let zone = node.scalar.flatMap { ZoneRules($0.string) }
        if zone == nil {
            reader.fault(
                "There is no time zone ‘\(node.scalar?.string ?? "…")’.", at: node,
                hint: "Write ‘UTC’, or a region and a place, such as ‘Europe/Berlin’.")
        }
        return zone
    }

    private func hours(_ node: Node, _ reader: inout FileReader) -> (opens: Int, closes: Int)? {
        let ends = (node.scalar?.string ?? "").split(separator: "-", omittingEmptySubsequences: false)
            .map { minutes($0) }
        guard ends.count == 2, let opens = ends[0], let closes = ends[1], closes - opens >= 60 else {
            reader.fault(
                "‘hours’ must be two times of one day, the second at least an hour later.", at: node,
                hint: "Write them like \"09:00-18:00\".")
            return nil
        }
        return (opens, closes)
    }

    /// The minutes after midnight that `09:30` names; nil for anything that is no time of the day.
    private func minutes(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), (0...24).contains(hour),
            (0...59).contains(minute), hour < 24 || minute == 0
        else { return nil }
        return hour * 60 + minute
    }
}

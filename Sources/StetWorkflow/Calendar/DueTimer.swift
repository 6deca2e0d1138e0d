public import StetModel

/// A timer as it runs on one claim: from when, and until when.
public struct DueTimer: Hashable, Sendable {
    /// The timer.
    public let rule: TimerRule
    /// The instant it counts from.
    public let start: Timestamp
    /// The instant at which it is up.
    public let end: Timestamp

    /// A timer that runs from `start` to `end`.
    public init(rule: TimerRule, start: Timestamp, end: Timestamp) {
        self.rule = rule
        self.start = start
        self.end = end
    }
}

extension Workflow {
    /// The timers that run in a state, those first that are up first; of several that are up at once, those
    /// first that stand first in the file.
    public func timers(in state: String, from starts: TimerStarts) -> [DueTimer] {
        let running = timers.filter { $0.states.contains(state) }.compactMap { rule -> DueTimer? in
            guard let start = starts.instant(of: rule.start) else { return nil }
            return DueTimer(rule: rule, start: start, end: workingCalendar.end(of: rule.delay, from: start))
        }
        return running.enumerated().sorted { ($0.element.end, $0.offset) < ($1.element.end, $1.offset) }
            .map(\.element)
    }
}

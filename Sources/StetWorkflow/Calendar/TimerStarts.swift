public import StetModel

/// The instants of a claim that its timers count from.
public struct TimerStarts: Hashable, Sendable {
    /// When it came into its state.
    public var entered: Timestamp
    /// When the work on it is due first; nil where nothing is.
    public var due: Timestamp?
    /// When somebody last changed it.
    public var lastChange: Timestamp

    /// Instants of these parts.
    public init(entered: Timestamp, due: Timestamp?, lastChange: Timestamp) {
        self.entered = entered
        self.due = due
        self.lastChange = lastChange
    }

    /// The instant that a timer counts from; nil where the claim has none. A change before the claim came
    /// into its state is no change in it.
    public func instant(of start: TimerRule.Start) -> Timestamp? {
        switch start {
        case .entered: entered
        case .due: due
        case .lastChange: max(entered, lastChange)
        }
    }
}

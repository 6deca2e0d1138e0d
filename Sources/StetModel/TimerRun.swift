/// That a timer of the workflow ran on a claim, and what it counted from.
public struct TimerRun: Hashable, Sendable {
    /// What came of a timer that was up.
    public enum Outcome: String, CaseIterable, Sendable {
        /// It did what it is for.
        case done
        /// Its step lacks something, and is tried again with every tick.
        case held
    }

    /// The number of the run.
    public var id: ID<TimerRun>
    /// The claim.
    public var claim: ID<Claim>
    /// The timer's name.
    public var timer: String
    /// The number of the step by which the claim came into its state; 0 where it started there.
    public var entry: Int
    /// The instant that the delay was counted from.
    public var countedFrom: Timestamp
    /// When the delay was over.
    public var dueAt: Timestamp
    /// When a tick found it so.
    public var ranAt: Timestamp
    /// What came of it.
    public var outcome: Outcome

    /// A run of these parts.
    public init(
        id: ID<TimerRun>, claim: ID<Claim>, timer: String, entry: Int, countedFrom: Timestamp,
        dueAt: Timestamp, ranAt: Timestamp, outcome: Outcome
    ) {
        self.id = id
        self.claim = claim
        self.timer = timer
        self.entry = entry
        self.countedFrom = countedFrom
        self.dueAt = dueAt
        self.ranAt = ranAt
        self.outcome = outcome
    }
}

extension TimerRun: Numbered {
    public static let letter: Character = "z"
    public static let noun = "timer run"
}

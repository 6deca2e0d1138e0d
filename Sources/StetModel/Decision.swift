/// What a person decided about a suggestion.
public struct Decision: Hashable, Sendable {
    /// The suggestion's number.
    public var id: ID<Suggestion>
    /// The reading that made it.
    public var reading: ID<StoredReading>
    /// Accepted or rejected.
    public var outcome: DecisionOutcome
    /// Why; always given for a rejection.
    public var reason: String?
    /// Who decided.
    public var decidedBy: String
    /// When.
    public var decidedAt: Timestamp

    /// A suggestion of these parts.
    public init(
        id: ID<Suggestion>, reading: ID<StoredReading>, outcome: DecisionOutcome,
        reason: String? = nil, decidedBy: String, decidedAt: Timestamp
    ) {
        self.id = id
        self.reading = reading
        self.outcome = outcome
        self.reason = reason
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
    }
}

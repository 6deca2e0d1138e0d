/// What a person decided about a claim and an earlier one that says much the same.
public struct Precedent: Hashable, Sendable {
    /// What was decided.
    public enum Outcome: String, CaseIterable, Sendable {
        /// The earlier claim is a precedent.
        case confirmed
        /// It is none, however like the words are.
        case refused
    }

    /// The number of the decision.
    public var id: ID<Precedent>
    /// The claim.
    public var claim: ID<Claim>
    /// The earlier claim.
    public var earlier: ID<Claim>
    /// What was decided.
    public var outcome: Outcome
    /// Why, where somebody said so.
    public var note: String?
    /// Who decided.
    public var decidedBy: String
    /// When.
    public var decidedAt: Timestamp
    /// When it was taken back.
    public var withdrawnAt: Timestamp?

    /// A decision of these parts.
    public init(
        id: ID<Precedent>, claim: ID<Claim>, earlier: ID<Claim>, outcome: Outcome, note: String? = nil,
        decidedBy: String, decidedAt: Timestamp, withdrawnAt: Timestamp? = nil
    ) {
        self.id = id
        self.claim = claim
        self.earlier = earlier
        self.outcome = outcome
        self.note = note
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
        self.withdrawnAt = withdrawnAt
    }
}

extension Precedent: Numbered {
    public static let letter: Character = "P"
    public static let noun = "precedent"
}

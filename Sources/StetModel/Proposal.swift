/// A change of a claim that one person proposes and another accepts or declines.
public struct Proposal: Hashable, Sendable {
    /// The proposal's number.
    public var id: ID<Proposal>
    /// The claim.
    public var claim: ID<Claim>
    /// What is to be changed: the text or the rationale.
    public var part: EditedPart
    /// What stood there when it was proposed.
    public var before: String
    /// What is to stand there.
    public var after: String
    /// Why.
    public var reason: String
    /// How it stands.
    public var state: ProposalState
    /// Who proposed it.
    public var proposedBy: String
    /// When.
    public var proposedAt: Timestamp
    /// Who accepted, declined or withdrew it.
    public var decidedBy: String?
    /// When.
    public var decidedAt: Timestamp?
    /// What they said about it.
    public var remark: String?

    /// A proposal of these parts.
    public init(
        id: ID<Proposal>, claim: ID<Claim>, part: EditedPart, before: String, after: String, reason: String,
        state: ProposalState, proposedBy: String, proposedAt: Timestamp, decidedBy: String? = nil,
        decidedAt: Timestamp? = nil, remark: String? = nil
    ) {
        self.id = id
        self.claim = claim
        self.part = part
        self.before = before
        self.after = after
        self.reason = reason
        self.state = state
        self.proposedBy = proposedBy
        self.proposedAt = proposedAt
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
        self.remark = remark
    }
}

extension Proposal: Numbered {
    public static let letter: Character = "b"
    public static let noun = "proposal"
}

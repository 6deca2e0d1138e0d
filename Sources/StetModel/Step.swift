/// One move of one claim.
public struct Step: Hashable, Sendable {
    /// The number of the entry.
    public var id: ID<Step>
    /// The claim.
    public var claim: ID<Claim>
    /// What was done.
    public var action: String
    /// The state it left.
    public var from: String
    /// The state it reached.
    public var to: String
    /// The round it was made in.
    public var round: Int
    /// Who did it.
    public var takenBy: String
    /// What they said about it.
    public var remark: String?
    /// When.
    public var takenAt: Timestamp
    /// The code of the reason that was given, of those the workflow lists.
    public var reason: String?
    /// Why it was taken although something was missing; nil for a step that lacked nothing.
    public var overrideReason: String?
    /// How many edits the claim had seen by then; nil for a step that is older than the count.
    public var edits: Int?

    /// A step of these parts.
    public init(
        id: ID<Step>, claim: ID<Claim>, action: String, from: String, to: String, round: Int,
        takenBy: String, remark: String? = nil, takenAt: Timestamp, reason: String? = nil,
        overrideReason: String? = nil, edits: Int? = nil
    ) {
        self.id = id
        self.claim = claim
        self.action = action
        self.from = from
        self.to = to
        self.round = round
        self.takenBy = takenBy
        self.remark = remark
        self.takenAt = takenAt
        self.reason = reason
        self.overrideReason = overrideReason
        self.edits = edits
    }
}

extension Step: Numbered {
    public static let letter: Character = "j"
    public static let noun = "step"
}

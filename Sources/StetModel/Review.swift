/// What one person concluded about a claim in one round.
public struct Review: Hashable, Sendable {
    /// The review's number.
    public var id: ID<Review>
    /// The claim.
    public var claim: ID<Claim>
    /// The round.
    public var round: Int
    /// The slot they held.
    public var slot: String
    /// Their handle.
    public var reviewer: String
    /// Their verdict on the claim's scale.
    public var verdict: String
    /// How sure they are.
    public var confidence: Score?
    /// Why.
    public var rationale: String
    /// The digest of text and evidence it was given on; a change of them voids it.
    public var boundTo: String
    /// Whether it counts no more.
    public var isVoid: Bool
    /// When.
    public var addedAt: Timestamp

    /// A review of these parts.
    public init(
        id: ID<Review>, claim: ID<Claim>, round: Int, slot: String, reviewer: String,
        verdict: String, confidence: Score? = nil, rationale: String, boundTo: String, isVoid: Bool,
        addedAt: Timestamp
    ) {
        self.id = id
        self.claim = claim
        self.round = round
        self.slot = slot
        self.reviewer = reviewer
        self.verdict = verdict
        self.confidence = confidence
        self.rationale = rationale
        self.boundTo = boundTo
        self.isVoid = isVoid
        self.addedAt = addedAt
    }
}

extension Review: Numbered {
    public static let letter: Character = "r"
    public static let noun = "review"
}

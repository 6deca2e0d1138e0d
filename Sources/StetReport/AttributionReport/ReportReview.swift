public import StetModel

/// What one person concluded about a claim in one round.
public struct ReportReview: Hashable, Sendable {
    /// Its id, such as `r2`.
    public var id: String
    /// The handle of the person, without the @.
    public var reviewer: String
    /// The slot the person filled.
    public var slot: String
    /// The round of the review, from 1 on.
    public var round: Int
    /// The verdict on the claim's scale.
    public var verdict: ReportTerm
    /// How sure the person was.
    public var confidence: Score?
    /// Why, in the words of the person.
    public var rationale: String
    /// Whether it was set aside and counts no more.
    public var isVoid: Bool

    /// The review with this id.
    public init(
        id: String, reviewer: String, slot: String, round: Int, verdict: ReportTerm,
        confidence: Score? = nil, rationale: String, isVoid: Bool = false
    ) {
        self.id = id
        self.reviewer = reviewer
        self.slot = slot
        self.round = round
        self.verdict = verdict
        self.confidence = confidence
        self.rationale = rationale
        self.isVoid = isVoid
    }
}

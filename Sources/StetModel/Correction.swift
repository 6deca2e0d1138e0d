/// What was wrong with a claim that was done; the claim `item` takes it through its workflow.
public struct Correction: Hashable, Sendable {
    /// The correction's number.
    public var id: ID<Correction>
    /// The claim that is corrected.
    public var claim: ID<Claim>
    /// The claim under which the correction is worked on.
    public var item: ID<Claim>
    /// What kind of correction it is; nil while that is open.
    public var kind: CorrectionKind?
    /// What readers are told.
    public var wording: String?
    /// What the claim said when the correction was asked for.
    public var beforeText: String
    /// The verdict it bore then.
    public var beforeVerdict: String?
    /// Who asked for it.
    public var requestedBy: String
    /// When.
    public var requestedAt: Timestamp
    /// When it was published.
    public var publishedAt: Timestamp?

    /// A correction of these parts.
    public init(
        id: ID<Correction>, claim: ID<Claim>, item: ID<Claim>, kind: CorrectionKind? = nil,
        wording: String? = nil, beforeText: String, beforeVerdict: String? = nil, requestedBy: String,
        requestedAt: Timestamp, publishedAt: Timestamp? = nil
    ) {
        self.id = id
        self.claim = claim
        self.item = item
        self.kind = kind
        self.wording = wording
        self.beforeText = beforeText
        self.beforeVerdict = beforeVerdict
        self.requestedBy = requestedBy
        self.requestedAt = requestedAt
        self.publishedAt = publishedAt
    }
}

extension Correction: Numbered {
    public static let letter: Character = "k"
    public static let noun = "correction"
}

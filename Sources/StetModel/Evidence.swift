/// Something that supports or refutes a claim, or puts it in context.
public struct Evidence: Hashable, Sendable {
    /// The number of the piece.
    public var id: ID<Evidence>
    /// The claim.
    public var claim: ID<Claim>
    /// How it is given.
    public var kind: EvidenceKind
    /// The address, file name or citation.
    public var reference: String
    /// What it does to the claim.
    public var stance: EvidenceStance
    /// The passage that matters.
    public var quote: String?
    /// Where in it: a page, a paragraph, a minute.
    public var locator: String?
    /// Whether it is a primary source.
    public var isPrimary: Bool
    /// Pieces of one group go back to one origin.
    public var independenceGroup: String?
    /// How reliable the source is, A to F.
    public var reliability: Reliability?
    /// How credible the information is, 1 to 6; never averaged with the other.
    public var credibility: Int?
    /// The SHA-256 of the bytes that were kept.
    public var snapshot: String?
    /// The round it came in.
    public var round: Int
    /// Who added it.
    public var addedBy: String
    /// When.
    public var addedAt: Timestamp
    /// When it was taken back.
    public var withdrawnAt: Timestamp?
    /// What it is, where somebody said so.
    public var form: EvidenceForm?

    /// An evidence of these parts.
    public init(
        id: ID<Evidence>, claim: ID<Claim>, kind: EvidenceKind, reference: String,
        stance: EvidenceStance, quote: String? = nil, locator: String? = nil, isPrimary: Bool,
        independenceGroup: String? = nil, reliability: Reliability? = nil, credibility: Int? = nil,
        snapshot: String? = nil, round: Int, addedBy: String, addedAt: Timestamp,
        withdrawnAt: Timestamp? = nil, form: EvidenceForm? = nil
    ) {
        self.id = id
        self.claim = claim
        self.kind = kind
        self.reference = reference
        self.stance = stance
        self.quote = quote
        self.locator = locator
        self.isPrimary = isPrimary
        self.independenceGroup = independenceGroup
        self.reliability = reliability
        self.credibility = credibility
        self.snapshot = snapshot
        self.round = round
        self.addedBy = addedBy
        self.addedAt = addedAt
        self.withdrawnAt = withdrawnAt
        self.form = form
    }
}

extension Evidence: Numbered {
    public static let letter: Character = "e"
    public static let noun = "evidence"
}

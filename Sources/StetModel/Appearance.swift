public import StetText

/// One place where a claim is made.
public struct Appearance: Hashable, Sendable {
    /// The number of the entry.
    public var id: ID<Appearance>
    /// The claim.
    public var claim: ID<Claim>
    /// The text it stands in.
    public var revision: ID<Revision>
    /// Where.
    public var span: TextSpan
    /// The words.
    public var quote: String
    /// The attribution it is the content of.
    public var attribution: ID<Attribution>?
    /// Whether the claim was found here.
    public var isFirst: Bool
    /// Who added it.
    public var addedBy: String
    /// When.
    public var addedAt: Timestamp

    /// An appearance of these parts.
    public init(
        id: ID<Appearance>, claim: ID<Claim>, revision: ID<Revision>, span: TextSpan, quote: String,
        attribution: ID<Attribution>? = nil, isFirst: Bool, addedBy: String, addedAt: Timestamp
    ) {
        self.id = id
        self.claim = claim
        self.revision = revision
        self.span = span
        self.quote = quote
        self.attribution = attribution
        self.isFirst = isFirst
        self.addedBy = addedBy
        self.addedAt = addedAt
    }
}

extension Appearance: Numbered {
    public static let letter: Character = "w"
    public static let noun = "appearance"
}

/// A claim was found to state a kind of fact.
public struct ClaimTag: Hashable, Sendable {
    /// Its number.
    public var id: ID<ClaimTag>
    /// The claim.
    public var claim: ID<Claim>
    /// The kind of fact.
    public var tag: FactTag
    /// Who said so.
    public var addedBy: String
    /// When.
    public var addedAt: Timestamp
    /// When it was taken back.
    public var removedAt: Timestamp?

    /// A tag of these parts.
    public init(
        id: ID<ClaimTag>, claim: ID<Claim>, tag: FactTag, addedBy: String, addedAt: Timestamp,
        removedAt: Timestamp? = nil
    ) {
        self.id = id
        self.claim = claim
        self.tag = tag
        self.addedBy = addedBy
        self.addedAt = addedAt
        self.removedAt = removedAt
    }
}

extension ClaimTag: Numbered {
    public static let letter: Character = "T"
    public static let noun = "tag"
}

/// What somebody wrote beside a claim.
public struct Comment: Hashable, Sendable {
    /// The comment's number.
    public var id: ID<Comment>
    /// The claim.
    public var claim: ID<Claim>
    /// The words.
    public var body: String
    /// Whether the claim must wait until it is resolved.
    public var isBlocking: Bool
    /// Who resolved it.
    public var resolvedBy: String?
    /// Who wrote it.
    public var addedBy: String
    /// When.
    public var addedAt: Timestamp
    /// The comment that it answers.
    public var answers: ID<Comment>?
    /// When it was deleted; its place and its answers stay.
    public var deletedAt: Timestamp?

    /// A comment of these parts.
    public init(
        id: ID<Comment>, claim: ID<Claim>, body: String, isBlocking: Bool,
        resolvedBy: String? = nil, addedBy: String, addedAt: Timestamp,
        answers: ID<Comment>? = nil, deletedAt: Timestamp? = nil
    ) {
        self.id = id
        self.claim = claim
        self.body = body
        self.isBlocking = isBlocking
        self.resolvedBy = resolvedBy
        self.addedBy = addedBy
        self.addedAt = addedAt
        self.answers = answers
        self.deletedAt = deletedAt
    }
}

extension Comment: Numbered {
    public static let letter: Character = "m"
    public static let noun = "comment"
}

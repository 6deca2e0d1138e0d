/// One exact text of an article, which spans point into.
public struct Revision: Hashable, Sendable {
    /// The number that spans refer to.
    public var id: ID<Revision>
    /// The article it is a text of.
    public var article: ID<Article>
    /// Counts the revisions of one article from 1.
    public var number: Int
    /// The SHA-256 of its bytes.
    public var sha256: String
    /// When it came in.
    public var addedAt: Timestamp

    /// A revision of these parts.
    public init(
        id: ID<Revision>, article: ID<Article>, number: Int, sha256: String, addedAt: Timestamp
    ) {
        self.id = id
        self.article = article
        self.number = number
        self.sha256 = sha256
        self.addedAt = addedAt
    }
}

extension Revision: Numbered {
    public static let letter: Character = "v"
    public static let noun = "revision"
}

/// An article as it came in: who published which text, when and where.
public struct Article: Hashable, Sendable {
    /// The article's number.
    public var id: ID<Article>
    /// Who published it; nil for a document, such as a transcript.
    public var outlet: String?
    /// The headline.
    public var title: String?
    /// The author line.
    public var byline: String?
    /// Where it was published.
    public var url: String?
    /// When it was published, with the precision it came with.
    public var published: String?
    /// When it was fetched, with the precision it came with.
    public var retrieved: String?
    /// The language, as a BCP 47 tag.
    public var language: String?
    /// What the sender calls it.
    public var externalID: String?
    /// The SHA-256 of the current revision's bytes.
    public var sha256: String
    /// The number of the current revision, from 1.
    public var revision: Int
    /// When it was first imported.
    public var importedAt: Timestamp

    /// An article of these parts.
    public init(
        id: ID<Article>, outlet: String? = nil, title: String? = nil, byline: String? = nil,
        url: String? = nil, published: String? = nil, retrieved: String? = nil,
        language: String? = nil, externalID: String? = nil, sha256: String, revision: Int,
        importedAt: Timestamp
    ) {
        self.id = id
        self.outlet = outlet
        self.title = title
        self.byline = byline
        self.url = url
        self.published = published
        self.retrieved = retrieved
        self.language = language
        self.externalID = externalID
        self.sha256 = sha256
        self.revision = revision
        self.importedAt = importedAt
    }
}

extension Article: Numbered {
    public static let letter: Character = "a"
    public static let noun = "article"
}

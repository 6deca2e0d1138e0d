/// One article that a report speaks of.
public struct ReportArticle: Hashable, Sendable {
    /// Whether an article tells the story or only stands beside it.
    public enum Relation: String, CaseIterable, Sendable {
        case member, related
    }

    /// Its id, such as `a4`.
    public var id: String
    /// Who published it; nil for a document.
    public var outlet: String?
    /// Its headline.
    public var title: String?
    /// Its address.
    public var url: String?
    /// When it was published, with the precision it came with: a date or an instant.
    public var published: String?
    /// Whether it tells the story or an earlier event of the same affair.
    public var relation: Relation
    /// The SHA-256 of its bytes in hexadecimal.
    public var sha256: String
    /// How many suggestions of the program nobody has decided about; they are counted and never shown.
    public var suggestionsWaiting: Int

    /// The article with this id.
    public init(
        id: String, outlet: String? = nil, title: String? = nil, url: String? = nil,
        published: String? = nil, relation: Relation = .member, sha256: String,
        suggestionsWaiting: Int = 0
    ) {
        self.id = id
        self.outlet = outlet
        self.title = title
        self.url = url
        self.published = published
        self.relation = relation
        self.sha256 = sha256
        self.suggestionsWaiting = suggestionsWaiting
    }

    /// How people refer to the article: its outlet, else its headline, else its id.
    public var name: String { outlet ?? title ?? id }
}

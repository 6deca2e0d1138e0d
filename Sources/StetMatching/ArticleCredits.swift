/// What an article says of itself that tells where its words come from.
public struct ArticleCredits: Hashable, Sendable {
    /// The article's number.
    public var article: Int
    /// Its outlet, or what else it is called.
    public var outlet: String
    /// When it was published, a date or an instant, where that is known.
    public var published: String?
    /// Whom it credits as a whole, in credit lines, dateline and byline.
    public var credited: [String]

    /// The credits of an article.
    public init(article: Int, outlet: String, published: String? = nil, credited: [String] = []) {
        self.article = article
        self.outlet = outlet
        self.published = published
        self.credited = credited
    }
}

/// That an article belongs to a story, and why.
public struct StoryArticle: Hashable, Sendable {
    /// The number of the entry.
    public var id: ID<StoryArticle>
    /// The story.
    public var story: ID<Story>
    /// The article.
    public var article: ID<Article>
    /// Whether it tells the story or an earlier one of the same affair.
    public var relation: StoryRelation
    /// Why, in words.
    public var reason: String

    /// A story article of these parts.
    public init(
        id: ID<StoryArticle>, story: ID<Story>, article: ID<Article>, relation: StoryRelation,
        reason: String
    ) {
        self.id = id
        self.story = story
        self.article = article
        self.relation = relation
        self.reason = reason
    }
}

extension StoryArticle: Numbered {
    public static let letter: Character = "S"
    public static let noun = "story article"
}

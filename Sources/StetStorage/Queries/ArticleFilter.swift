public import StetModel

/// Which articles a list is to hold.
public struct ArticleFilter: Hashable, Sendable {
    /// Only the articles of this story, the related ones included.
    public var story: ID<Story>?
    /// Only articles numbered after this one.
    public var after: ID<Article>?
    /// At most so many.
    public var limit: Int?

    /// A filter of these parts.
    public init(story: ID<Story>? = nil, after: ID<Article>? = nil, limit: Int? = nil) {
        self.story = story
        self.after = after
        self.limit = limit
    }
}

public import StetModel

/// An article that has a story already, as the grouping looks at it.
public struct StoryCandidate: Hashable, Sendable {
    /// The article's number.
    public let article: Int
    /// The number of the story it belongs to.
    public var story: Int
    /// When it was published, as far as known; a bare day counts as its first moment.
    public let published: Timestamp?
    /// What it tells.
    public let profile: StoryProfile
    /// How much of the shorter of it and the new article stands in the other, as far as known.
    public var containment = Score(thousandths: 0)

    /// A candidate of these parts.
    public init(article: Int, story: Int, published: Timestamp?, profile: StoryProfile) {
        self.article = article
        self.story = story
        self.published = published
        self.profile = profile
    }
}

public import StetModel

/// Where an article belongs, with the reason in words.
public enum StoryDecision: Hashable, Sendable {
    /// It tells the event of a story that is there, and `also` that of others: they are one story.
    case joins(story: Int, reason: String, also: [RelatedStory] = [])
    /// It tells an event of its own; the stories of the same affair come closest first.
    case starts(related: [RelatedStory])
}

/// A story about another event of the same affair.
public struct RelatedStory: Hashable, Sendable {
    /// The story's number.
    public let story: Int
    /// Why it is called related, in words.
    public let reason: String
    /// How alike the article and the closest one of that story are.
    public let score: Score

    /// A related story of these parts.
    public init(story: Int, reason: String, score: Score) {
        self.story = story
        self.reason = reason
        self.score = score
    }
}

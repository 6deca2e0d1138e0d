import StetModel

/// All that the flags of a story are raised by.
public struct StoryFacts: Sendable {
    /// Every appearance of a claim, and every attribution without one, as the articles were published.
    public var appearances: [AppearanceFacts]
    /// What was said once and given in several ways.
    public var utterances: [Utterance]
    /// Which article has its words from which.
    public var lineage: ArticleLineage
    /// The articles.
    public var texts: [StoryText]
    /// When each article was published, by its number.
    public var published: [Int: String]
    /// What the claims say, by their numbers.
    public var claims: [Int: String]

    /// Facts of these parts.
    public init(
        appearances: [AppearanceFacts], utterances: [Utterance] = [],
        lineage: ArticleLineage = ArticleLineage(), texts: [StoryText] = [], published: [Int: String] = [:],
        claims: [Int: String] = [:]
    ) {
        self.appearances = appearances
        self.utterances = utterances
        self.lineage = lineage
        self.texts = texts
        self.published = published
        self.claims = claims
    }
}

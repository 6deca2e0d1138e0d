public import StetText

/// One place where an article gives the words of a source that it does not name.
public struct UnnamedMention: Hashable, Sendable {
    /// The article's number.
    public let article: Int
    /// The attribution, as an index into the article's reading.
    public let attribution: Int
    /// Where the source is described.
    public let span: TextSpan
    /// The words that describe it.
    public let words: String
    /// What these tell.
    public let description: SourceTraits
    /// The words that say why the source is not named, where there are any.
    public let reason: TextSpan?
    /// Where the words stand that are attributed to it.
    public let content: [TextSpan]

    /// A mention of these parts.
    public init(
        article: Int, attribution: Int, span: TextSpan, words: String, reason: TextSpan?, content: [TextSpan]
    ) {
        self.article = article
        self.attribution = attribution
        self.span = span
        self.words = words
        description = SourceTraits(words)
        self.reason = reason
        self.content = content
    }
}

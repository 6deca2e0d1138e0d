public import StetText

/// Words of one article and where they stand: what every line of a report leads back to.
public struct QuotedSpan: Hashable, Sendable {
    /// The id of the article, such as `a4`.
    public var article: String
    /// Where the words stand in it, in code points.
    public var span: TextSpan
    /// The words as the article has them.
    public var text: String

    /// The words `text`, which stand at `span` of the article.
    public init(article: String, span: TextSpan, text: String) {
        self.article = article
        self.span = span
        self.text = text
    }

    /// The place as reports write it: `[a4 412–466]`.
    public var place: String { "[\(article) \(span.start)–\(span.end)]" }
}

public import StetModel
public import StetText

/// One pair of places in two texts that say the same: a line of `stet match compare`.
public struct TextMatch: Hashable, Sendable {
    /// What was found twice.
    public enum Kind: String, CaseIterable, Sendable {
        /// A passage, whoever wrote it.
        case copied
        /// What somebody is quoted with, or reported to have said.
        case quote
    }

    /// One of the two places.
    public struct Place: Hashable, Sendable {
        /// The article, or the file's place in the call.
        public let article: Int
        /// The stretch of its text.
        public let span: TextSpan

        /// A stretch of an article.
        public init(article: Int, span: TextSpan) {
            self.article = article
            self.span = span
        }
    }

    /// The place in the text that was given first.
    public let first: Place
    /// The place in the other text.
    public let second: Place
    /// What was found twice.
    public let kind: Kind
    /// How the two wordings differ.
    public let difference: QuoteDifference
    /// How much of the wording both have.
    public let score: Score
    /// The first wording held against the second word by word, where a quotation is rendered twice.
    public var words: [WordRun] = []
    /// The words of the first text that the second leaves out.
    public var cut: [TextSpan] = []
    /// Whether the second wording claims more or less than the first.
    public var strength: QuoteStrength?
    /// Which way a copied passage went; nil for a quotation.
    public let direction: CopyDirection?

    /// A match of these parts.
    public init(
        first: Place, second: Place, kind: Kind, difference: QuoteDifference, score: Score,
        direction: CopyDirection? = nil
    ) {
        self.first = first
        self.second = second
        self.kind = kind
        self.difference = difference
        self.score = score
        self.direction = direction
    }
}

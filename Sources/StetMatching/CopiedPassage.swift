public import StetModel
public import StetText

/// A passage that two articles have in common.
public struct CopiedPassage: Hashable, Sendable {
    /// Where it stands in the first article.
    public let first: TextSpan
    /// Where it stands in the second article.
    public let second: TextSpan
    /// How many words they share there.
    public let words: Int
    /// How the second wording differs from the first: none, punctuation or altered.
    public let difference: QuoteDifference
    /// The part of the longer passage's words that is shared.
    public let score: Score
    /// Which way the words went, as far as anything tells.
    public let direction: CopyDirection

    /// A passage of these parts.
    public init(
        first: TextSpan, second: TextSpan, words: Int, difference: QuoteDifference, score: Score,
        direction: CopyDirection = .unknown
    ) {
        self.first = first
        self.second = second
        self.words = words
        self.difference = difference
        self.score = score
        self.direction = direction
    }

    /// The same with the second article first.
    public var turned: CopiedPassage {
        CopiedPassage(
            first: second, second: first, words: words, difference: difference, score: score,
            direction: direction.turned)
    }

    /// The wording in the first text held against the one in the second, word by word.
    public func wording(in one: ExactText, _ two: ExactText) -> [WordRun] {
        func words(_ text: ExactText, _ span: TextSpan) -> [Words.Word] {
            Words(text.bytes, in: text.byteOffset(of: span.start)..<text.byteOffset(of: span.end)).list
        }
        return WordRuns.between(words(one, first), one, words(two, second), two)
    }
}

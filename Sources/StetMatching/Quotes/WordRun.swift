public import StetText

/// A stretch of one wording held against another: the same words, or what one has in place of the other.
public struct WordRun: Hashable, Sendable {
    /// What became of the words.
    public enum Kind: String, CaseIterable, Sendable {
        /// Both have them.
        case same
        /// The fuller wording alone has them.
        case cut
        /// The other wording alone has them.
        case added
        /// Each has other words in this place.
        case changed
    }

    /// What became of the words.
    public let kind: Kind
    /// Where they stand in the text of the fuller wording; nil for words that were added.
    public let first: TextSpan?
    /// Where they stand in the text of the other wording; nil for words that were cut.
    public let second: TextSpan?

    /// A stretch of this kind.
    public init(kind: Kind, first: TextSpan?, second: TextSpan?) {
        self.kind = kind
        self.first = first
        self.second = second
    }
}

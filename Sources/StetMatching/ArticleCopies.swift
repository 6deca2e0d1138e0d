/// The words that two articles of a story have in common.
public struct ArticleCopies: Sendable {
    /// The number of the article whose places stand first in the passages.
    public let first: Int
    /// The number of the other article.
    public let second: Int
    /// The passages, and which way most of the words went.
    public let text: SharedText
}

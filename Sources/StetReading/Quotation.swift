/// A stretch between quotation marks, in token numbers.
struct Quotation: Sendable {
    /// The opening mark, or the first token where the mark is missing.
    var open: Int
    /// The first token inside.
    var first: Int
    /// The token after the last one inside.
    var end: Int
    /// Whether a closing mark stands at `end`.
    var isClosed: Bool
    /// The quotation of the paragraph before that this one continues, or -1.
    var continues: Int
    /// The quotation that holds this one, or -1.
    var outer: Int
    /// Whether the marks are single ones.
    var isSingle: Bool

    /// The token after the closing mark.
    var after: Int { isClosed ? end + 1 : end }
}

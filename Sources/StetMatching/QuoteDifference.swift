/// How one wording differs from a fuller one.
public enum QuoteDifference: String, CaseIterable, Sendable {
    /// Byte for byte the same.
    case none
    /// The same words with other marks, capitals or spacing.
    case punctuation
    /// Words left out, and the gap shown.
    case ellipsis
    /// Words cut off at an end.
    case truncated
    /// Words changed.
    case altered
    /// Words from several places put together as if they had been said in one go.
    case merged
    /// Other words for the same utterance, spoken in another language or handed on by somebody else.
    case translated
    /// Told, not quoted.
    case paraphrased
}

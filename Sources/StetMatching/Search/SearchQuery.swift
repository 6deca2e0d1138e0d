/// What is looked for: a sentence or a short post, and what is known of it.
public struct SearchQuery: Sendable {
    /// What it says.
    public let text: String
    /// What stands before it, to its beginning; it counts for less, and the less the farther off it is.
    public let before: String
    /// What stands behind it; counts likewise.
    public let after: String
    /// What stands around it, where it is not told on which side; it counts for less.
    public let context: String
    /// Who said it, empty when nobody is known.
    public let speaker: String
    /// The day it was said, counted as the days of the documents are; nil when unknown.
    public let day: Int32?

    /// A question with these parts.
    public init(
        _ text: String, before: String = "", after: String = "", context: String = "", speaker: String = "",
        day: Int32? = nil
    ) {
        (self.text, self.before, self.after) = (text, before, after)
        (self.context, self.speaker, self.day) = (context, speaker, day)
    }
}

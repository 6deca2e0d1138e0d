/// What is looked for: a sentence or a short post, and what is known of it.
public struct SearchQuery: Sendable {
    /// What it says.
    public let text: String
    /// The sentences before and after it; they count for less.
    public let context: String
    /// Who said it, empty when nobody is known.
    public let speaker: String
    /// The day it was said, counted as the days of the documents are; nil when unknown.
    public let day: Int32?

    /// A question with these parts.
    public init(_ text: String, context: String = "", speaker: String = "", day: Int32? = nil) {
        self.text = text
        self.context = context
        self.speaker = speaker
        self.day = day
    }
}

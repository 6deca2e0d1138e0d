/// What is known of one claim when another is compared with it.
public struct SearchDocument: Sendable {
    /// The number it is told by; of two equally good matches the lower one stands first.
    public let number: Int
    /// What it says.
    public let text: String
    /// What was written about it: the verdict's rationale, a title; counts for less.
    public let background: String
    /// Who said it, empty when nobody is known.
    public let speaker: String
    /// The day it was said or checked, counted from any fixed day; nil when unknown.
    public let day: Int32?

    /// A claim with these parts.
    public init(
        number: Int, text: String, background: String = "", speaker: String = "", day: Int32? = nil
    ) {
        self.number = number
        self.text = text
        self.background = background
        self.speaker = speaker
        self.day = day
    }
}

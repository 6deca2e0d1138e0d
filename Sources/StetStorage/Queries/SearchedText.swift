/// What the database holds of one claim, article or piece of evidence for the search index.
public struct SearchedText: Sendable {
    /// Its number.
    public var number: Int
    /// What it says.
    public var text: String
    /// What it is headed with.
    public var title: String
    /// What was written about it.
    public var background: String
    /// Who said it, where the name may be known.
    public var speaker: String
    /// The day it speaks of or came in on; text that begins with the day.
    public var day: String

    /// What one holds that has these parts.
    public init(
        number: Int, text: String, title: String, background: String, speaker: String, day: String
    ) {
        (self.number, self.text, self.title) = (number, text, title)
        (self.background, self.speaker, self.day) = (background, speaker, day)
    }
}

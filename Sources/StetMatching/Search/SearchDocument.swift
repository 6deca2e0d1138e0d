/// What is known of one text when others are compared with it.
public struct SearchDocument: Sendable {
    /// The number it is told by; of two equally good matches the lower one stands first.
    public let number: Int
    /// What it says.
    public let text: String
    /// What it is headed with; counts nearly as much.
    public let title: String
    /// What was written about it, as the verdict's rationale; counts for less.
    public let background: String
    /// Who said it, empty when nobody is known.
    public let speaker: String
    /// The day it was said or checked, counted from any fixed day; nil when unknown.
    public let day: Int32?

    /// A text with these parts.
    public init(
        number: Int, text: String, title: String = "", background: String = "", speaker: String = "",
        day: Int32? = nil
    ) {
        self.number = number
        self.text = text
        self.title = title
        self.background = background
        self.speaker = speaker
        self.day = day
    }

    /// The words of a field.
    func content(of field: SearchProfile.Field) -> String {
        switch field {
        case .text: text
        case .title: title
        case .background: background
        case .speaker: speaker
        }
    }
}

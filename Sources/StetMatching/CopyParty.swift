public import StetModel

/// One of the articles among which words were copied: its text, who published it and when.
public struct CopyParty: Sendable {
    /// The text with its reading.
    public let text: StoryText
    /// Who published it, where that is known.
    public let outlet: String?
    /// When it was published, with the precision it came with.
    public let published: PublishedTime?

    /// An article of these parts.
    public init(_ text: StoryText, outlet: String? = nil, published: PublishedTime? = nil) {
        self.text = text
        self.outlet = outlet
        self.published = published
    }
}

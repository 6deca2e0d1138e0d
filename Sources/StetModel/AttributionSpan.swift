public import StetText

/// One piece of the words that make an attribution.
public struct AttributionSpan: Hashable, Sendable {
    /// The number of the entry.
    public var id: ID<AttributionSpan>
    /// The attribution.
    public var attribution: ID<Attribution>
    /// What the words are in it.
    public var part: AttributionPart
    /// Where they stand.
    public var span: TextSpan
    /// The words.
    public var quote: String

    /// A span of these parts.
    public init(
        id: ID<AttributionSpan>, attribution: ID<Attribution>, part: AttributionPart,
        span: TextSpan, quote: String
    ) {
        self.id = id
        self.attribution = attribution
        self.part = part
        self.span = span
        self.quote = quote
    }
}

extension AttributionSpan: Numbered {
    public static let letter: Character = "A"
    public static let noun = "span"
}

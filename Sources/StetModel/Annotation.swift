public import StetText

/// A mark that a person made on a text (W3C Web Annotation).
public struct Annotation: Hashable, Sendable {
    /// The annotation's number.
    public var id: ID<Annotation>
    /// The text it points into.
    public var revision: ID<Revision>
    /// Where.
    public var span: TextSpan
    /// The words there.
    public var quote: String
    /// Up to 32 code points before them.
    public var prefix: String
    /// Up to 32 code points after them.
    public var suffix: String
    /// What kind of mark it is, in the desk's words.
    public var label: String?
    /// What the person wants to say.
    public var note: String?
    /// The suggestion that a person accepted.
    public var suggestion: ID<Suggestion>?
    /// Who made it.
    public var addedBy: String
    /// When.
    public var addedAt: Timestamp

    /// An annotation of these parts.
    public init(
        id: ID<Annotation>, revision: ID<Revision>, span: TextSpan, quote: String, prefix: String,
        suffix: String, label: String? = nil, note: String? = nil,
        suggestion: ID<Suggestion>? = nil, addedBy: String, addedAt: Timestamp
    ) {
        self.id = id
        self.revision = revision
        self.span = span
        self.quote = quote
        self.prefix = prefix
        self.suffix = suffix
        self.label = label
        self.note = note
        self.suggestion = suggestion
        self.addedBy = addedBy
        self.addedAt = addedAt
    }
}

extension Annotation: Numbered {
    public static let letter: Character = "n"
    public static let noun = "annotation"
}

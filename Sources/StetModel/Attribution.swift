/// That a source is said to have said something: accepted or marked by a person.
public struct Attribution: Hashable, Sendable {
    /// The attribution's number.
    public var id: ID<Attribution>
    /// The text it stands in.
    public var revision: ID<Revision>
    /// Whether the words are quoted, told, or both.
    public var mode: AttributionMode
    /// How the source is named.
    public var sourcing: Sourcing
    /// What the source does with the content.
    public var stance: AttributionStance
    /// Who is quoted; nil when the text names nobody.
    public var source: ID<Source>?
    /// The attribution it is nested in.
    public var parent: ID<Attribution>?
    /// The suggestion that a person accepted.
    public var suggestion: ID<Suggestion>?
    /// Who accepted or marked it.
    public var addedBy: String
    /// When.
    public var addedAt: Timestamp

    /// An attribution of these parts.
    public init(
        id: ID<Attribution>, revision: ID<Revision>, mode: AttributionMode, sourcing: Sourcing,
        stance: AttributionStance, source: ID<Source>? = nil, parent: ID<Attribution>? = nil,
        suggestion: ID<Suggestion>? = nil, addedBy: String, addedAt: Timestamp
    ) {
        self.id = id
        self.revision = revision
        self.mode = mode
        self.sourcing = sourcing
        self.stance = stance
        self.source = source
        self.parent = parent
        self.suggestion = suggestion
        self.addedBy = addedBy
        self.addedAt = addedAt
    }
}

extension Attribution: Numbered {
    public static let letter: Character = "t"
    public static let noun = "attribution"
}

/// Somebody or something that is quoted.
public struct Source: Hashable, Sendable {
    /// The source's number.
    public var id: ID<Source>
    /// What it is.
    public var kind: SourceKind
    /// The name that reports print.
    public var name: String
    /// How reliable it has been, A to F (Admiralty code).
    public var reliability: Reliability?
    /// Whether the name is shown to nobody without the right to see it.
    public var isProtected: Bool
    /// The source this one turned out to be.
    public var mergedInto: ID<Source>?
    /// Who took it in.
    public var addedBy: String
    /// When.
    public var addedAt: Timestamp

    /// A source of these parts.
    public init(
        id: ID<Source>, kind: SourceKind, name: String, reliability: Reliability? = nil,
        isProtected: Bool, mergedInto: ID<Source>? = nil, addedBy: String, addedAt: Timestamp
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.reliability = reliability
        self.isProtected = isProtected
        self.mergedInto = mergedInto
        self.addedBy = addedBy
        self.addedAt = addedAt
    }
}

extension Source: Numbered {
    public static let letter: Character = "p"
    public static let noun = "source"
}

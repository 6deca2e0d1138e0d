/// One spelling under which a source appears.
public struct SourceName: Hashable, Sendable {
    /// The number of the entry.
    public var id: ID<SourceName>
    /// The source.
    public var source: ID<Source>
    /// The spelling.
    public var name: String

    /// A name of these parts.
    public init(
        id: ID<SourceName>, source: ID<Source>, name: String
    ) {
        self.id = id
        self.source = source
        self.name = name
    }
}

extension SourceName: Numbered {
    public static let letter: Character = "N"
    public static let noun = "name"
}

/// All that one version of a suggester found in one revision, packed.
public struct StoredReading: Hashable, Sendable {
    /// The reading's number.
    public var id: ID<StoredReading>
    /// The text that was read.
    public var revision: ID<Revision>
    /// The program that read it.
    public var suggester: String
    /// The version of that program.
    public var suggesterVersion: Int
    /// The number of the first suggestion; the others follow it.
    public var firstSuggestion: Int
    /// How many suggestions there are.
    public var suggestionCount: Int
    /// The reading, as `Reading.packed()` gives it.
    public var packed: [UInt8]

    /// A reading of these parts.
    public init(
        id: ID<StoredReading>, revision: ID<Revision>, suggester: String, suggesterVersion: Int,
        firstSuggestion: Int, suggestionCount: Int, packed: [UInt8]
    ) {
        self.id = id
        self.revision = revision
        self.suggester = suggester
        self.suggesterVersion = suggesterVersion
        self.firstSuggestion = firstSuggestion
        self.suggestionCount = suggestionCount
        self.packed = packed
    }
}

extension StoredReading: Numbered {
    public static let letter: Character = "d"
    public static let noun = "reading"
}

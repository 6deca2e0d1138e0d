/// One version of a workflow file, kept because claims were started under it.
public struct StoredWorkflow: Hashable, Sendable {
    /// The number that claims point to.
    public var id: ID<StoredWorkflow>
    /// The name of the workflow.
    public var name: String
    /// Counts the versions of one name from 1.
    public var version: Int
    /// The SHA-256 of definition and scale.
    public var sha256: String
    /// The workflow file, as YAML.
    public var definition: String
    /// The scale file it rates on, as YAML.
    public var scale: String
    /// When the version was first used.
    public var addedAt: Timestamp

    /// A workflow of these parts.
    public init(
        id: ID<StoredWorkflow>, name: String, version: Int, sha256: String, definition: String,
        scale: String, addedAt: Timestamp
    ) {
        self.id = id
        self.name = name
        self.version = version
        self.sha256 = sha256
        self.definition = definition
        self.scale = scale
        self.addedAt = addedAt
    }
}

extension StoredWorkflow: Numbered {
    public static let letter: Character = "W"
    public static let noun = "workflow"
}

/// The desk itself: its name and the workflow that claims start under.
public struct DeskSettings: Hashable, Sendable {
    /// Always 1: a database holds one desk.
    public var id: Int
    /// What reports call the desk.
    public var name: String
    /// The name of the workflow a claim starts under when none is named.
    public var defaultWorkflow: String
    /// When the desk was made.
    public var createdAt: Timestamp

    /// A desk of these parts.
    public init(
        id: Int, name: String, defaultWorkflow: String, createdAt: Timestamp
    ) {
        self.id = id
        self.name = name
        self.defaultWorkflow = defaultWorkflow
        self.createdAt = createdAt
    }
}

extension DeskSettings: Numbered {
    public static let letter: Character = "D"
    public static let noun = "desk"
}

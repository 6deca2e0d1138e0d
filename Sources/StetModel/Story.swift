/// Articles about one event.
public struct Story: Hashable, Sendable {
    /// The story's number.
    public var id: ID<Story>
    /// What the story is called.
    public var title: String
    /// When its first article was imported.
    public var startedAt: Timestamp
    /// The story it was merged into.
    public var mergedInto: ID<Story>?

    /// A story of these parts.
    public init(
        id: ID<Story>, title: String, startedAt: Timestamp, mergedInto: ID<Story>? = nil
    ) {
        self.mergedInto = mergedInto
        self.id = id
        self.title = title
        self.startedAt = startedAt
    }
}

extension Story: Numbered {
    public static let letter: Character = "s"
    public static let noun = "story"
}

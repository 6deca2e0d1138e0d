/// A source, outlet or topic that one reviewer must not judge.
public struct ReviewerConflict: Hashable, Sendable {
    /// The number of the entry.
    public var id: ID<ReviewerConflict>
    /// The reviewer's handle.
    public var reviewer: String
    /// The name of the source, outlet or topic.
    public var topic: String

    /// A conflict of these parts.
    public init(
        id: ID<ReviewerConflict>, reviewer: String, topic: String
    ) {
        self.id = id
        self.reviewer = reviewer
        self.topic = topic
    }
}

extension ReviewerConflict: Numbered {
    public static let letter: Character = "X"
    public static let noun = "conflict"
}

/// One article that a person moved from one story to another.
public struct StoryMove: Hashable, Sendable {
    /// The number of the entry.
    public var id: ID<StoryMove>
    /// The number of the act it belongs to: that of its first entry.
    public var act: Int
    /// What the act was.
    public var kind: StoryMoveKind
    /// The article.
    public var article: ID<Article>
    /// The story it was a member of.
    public var from: ID<Story>
    /// The story it is a member of since.
    public var to: ID<Story>
    /// Whether it was called related to that story before.
    public var wasRelated: Bool
    /// Why, in the words of the person.
    public var reason: String
    /// Who moved it.
    public var movedBy: String
    /// When.
    public var movedAt: Timestamp
    /// Who took it back.
    public var undoneBy: String?
    /// When it was taken back.
    public var undoneAt: Timestamp?

    /// A move of these parts.
    public init(
        id: ID<StoryMove>, act: Int, kind: StoryMoveKind, article: ID<Article>, from: ID<Story>,
        to: ID<Story>, wasRelated: Bool, reason: String, movedBy: String, movedAt: Timestamp,
        undoneBy: String? = nil, undoneAt: Timestamp? = nil
    ) {
        self.id = id
        self.act = act
        self.kind = kind
        self.article = article
        self.from = from
        self.to = to
        self.wasRelated = wasRelated
        self.reason = reason
        self.movedBy = movedBy
        self.movedAt = movedAt
        self.undoneBy = undoneBy
        self.undoneAt = undoneAt
    }
}

extension StoryMove: Numbered {
    public static let letter: Character = "V"
    public static let noun = "story move"
}

/// Days on which a reviewer is away.
public struct ReviewerLeave: Hashable, Sendable {
    /// The number of the entry.
    public var id: ID<ReviewerLeave>
    /// The reviewer's handle.
    public var reviewer: String
    /// The first day away, such as `2026-12-24`.
    public var firstDay: String
    /// The last day away.
    public var lastDay: String
    /// What others should know.
    public var note: String?
    /// Who said so.
    public var addedBy: String
    /// When.
    public var addedAt: Timestamp

    /// A leave of these parts.
    public init(
        id: ID<ReviewerLeave>, reviewer: String, firstDay: String, lastDay: String, note: String? = nil,
        addedBy: String, addedAt: Timestamp
    ) {
        self.id = id
        self.reviewer = reviewer
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.note = note
        self.addedBy = addedBy
        self.addedAt = addedAt
    }
}

extension ReviewerLeave: Numbered {
    public static let letter: Character = "L"
    public static let noun = "leave"
}

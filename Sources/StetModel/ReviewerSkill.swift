/// Something a reviewer knows well.
public struct ReviewerSkill: Hashable, Sendable {
    /// What it is.
    public enum Kind: String, CaseIterable, Sendable {
        /// What claims are about.
        case topic
        /// What their evidence is written in.
        case language
    }

    /// The number of the entry.
    public var id: ID<ReviewerSkill>
    /// The reviewer's handle.
    public var reviewer: String
    /// What it is.
    public var kind: Kind
    /// The topic, or the language, such as `de`.
    public var value: String

    /// A skill of these parts.
    public init(id: ID<ReviewerSkill>, reviewer: String, kind: Kind, value: String) {
        self.id = id
        self.reviewer = reviewer
        self.kind = kind
        self.value = value
    }
}

extension ReviewerSkill: Numbered {
    public static let letter: Character = "K"
    public static let noun = "skill"
}

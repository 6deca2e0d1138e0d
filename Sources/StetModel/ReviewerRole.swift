/// One role that one reviewer holds.
public struct ReviewerRole: Hashable, Sendable {
    /// The number of the grant.
    public var id: ID<ReviewerRole>
    /// The reviewer's handle.
    public var reviewer: String
    /// What they may do.
    public var role: Role

    /// A role of these parts.
    public init(
        id: ID<ReviewerRole>, reviewer: String, role: Role
    ) {
        self.id = id
        self.reviewer = reviewer
        self.role = role
    }
}

extension ReviewerRole: Numbered {
    public static let letter: Character = "R"
    public static let noun = "role"
}

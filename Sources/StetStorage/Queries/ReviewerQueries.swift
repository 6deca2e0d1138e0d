public import StetModel

extension Database {
    /// The reviewer for whom an operating system account speaks, or nil.
    public func reviewer(account: String) throws -> Reviewer? {
        try records(Reviewer.self, "WHERE account = \(account)").first
    }

    /// All reviewers, by handle.
    public func reviewers() throws -> [Reviewer] {
        try records(Reviewer.self, "ORDER BY handle COLLATE \"C\"")
    }

    /// The roles that a reviewer holds.
    public func roles(of handle: String) throws -> Set<Role> {
        Set(try roleGrants(of: handle).map(\.role))
    }

    /// The grants that give a reviewer their roles, in the order they were given.
    public func roleGrants(of handle: String) throws -> [ReviewerRole] {
        try records(ReviewerRole.self, "WHERE reviewer = \(handle) ORDER BY id")
    }

    /// The roles of every reviewer, by handle.
    public func rolesByHandle() throws -> [String: Set<Role>] {
        try records(ReviewerRole.self, "ORDER BY id").reduce(into: [:]) { roles, grant in
            roles[grant.reviewer, default: []].insert(grant.role)
        }
    }

    /// What a reviewer must not judge.
    public func conflicts(of handle: String) throws -> [ReviewerConflict] {
        try records(ReviewerConflict.self, "WHERE reviewer = \(handle) ORDER BY id")
    }

    /// The highest number given to a person; 0 where there is nobody.
    public func lastPerson() throws -> Int {
        try row("SELECT MAX(person) FROM reviewer")?.optionalInteger(0) ?? 0
    }
}

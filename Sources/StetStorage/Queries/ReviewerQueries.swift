public import StetModel

extension Database {
    /// The reviewer for whom an operating system account speaks, or nil.
    public func reviewer(account: String) throws -> Reviewer? {
        try records(Reviewer.self, "WHERE account = \(account)").first
    }

    /// The reviewer with this handle, with the roles they hold, or nil.
    public func member(handle: String) throws -> (reviewer: Reviewer, roles: Set<Role>)? {
        try member("WHERE reviewer.handle = \(handle)")
    }

    /// The reviewer for whom an operating system account speaks, with the roles they hold, or nil.
    public func member(account: String) throws -> (reviewer: Reviewer, roles: Set<Role>)? {
        try member("WHERE reviewer.account = \(account)")
    }

    private func member(_ condition: SQL) throws -> (reviewer: Reviewer, roles: Set<Role>)? {
        let columns = Reviewer.table.columns.map { "reviewer.\($0)" }.joined(separator: ", ")
        var sql: SQL = """
            SELECT \(raw: columns), reviewer_role.role
            FROM reviewer LEFT JOIN reviewer_role ON reviewer_role.reviewer = reviewer.handle
            """
        sql.append(" ")
        sql.append(condition)
        let rows = try rows(sql)
        guard let first = rows.first else { return nil }
        let roles = try rows.compactMap { row -> Role? in
            let value = row.values[Reviewer.table.columns.count]
            guard value != .null else { return nil }
            guard let role = Role.decoded(value) else {
                throw StorageError.unexpectedValue(column: Reviewer.table.columns.count, wanted: "a role")
            }
            return role
        }
        return (try Reviewer(first), Set(roles))
    }

    /// The claims that are done and in which two persons both have a part, by number.
    public func doneClaims(ofBoth person: Int, and other: Int) throws -> [ID<Claim>] {
        guard person != other else { return [] }
        var sql: SQL = "SELECT id FROM claim WHERE category = 'done'"
        for one in [person, other] {
            sql.append(
                """
                 AND id IN (SELECT part.claim FROM reviewer JOIN (
                SELECT id AS claim, added_by AS handle FROM claim
                UNION ALL SELECT claim, reviewer FROM assignment
                UNION ALL SELECT claim, reviewer FROM review
                UNION ALL SELECT claim, added_by FROM evidence
                UNION ALL SELECT claim, edited_by FROM claim_edit
                UNION ALL SELECT claim, taken_by FROM step
                ) AS part ON part.handle = reviewer.handle WHERE reviewer.person = \(one))
                """)
        }
        sql.append(" ORDER BY id")
        return try rows(sql).map { ID(try $0.integer(0)) }
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

public import StetModel

extension Database {
    /// The newest version of the workflow called `name` that claims were started under, or nil.
    public func newestWorkflow(_ name: String) throws -> StoredWorkflow? {
        try records(StoredWorkflow.self, "WHERE name = \(name) ORDER BY version DESC LIMIT 1").first
    }

    /// Every version of every workflow that claims were started under.
    public func storedWorkflows() throws -> [StoredWorkflow] {
        try records(StoredWorkflow.self, "ORDER BY name COLLATE \"C\", version")
    }
}

extension Database {
    /// The claims under an older version of a workflow, by number.
    public func claims(
        underOlderThan newest: StoredWorkflow, withClosed: Bool
    ) throws -> [ID<Claim>] {
        var sql: SQL = """
            SELECT claim.id FROM claim JOIN workflow ON workflow.id = claim.workflow
            WHERE workflow.name = \(newest.name) AND workflow.id <> \(newest.id)
            """
        if !withClosed { sql.append(" AND claim.category NOT IN ('done', 'dropped')") }
        sql.append(" ORDER BY claim.id")
        var claims: [ID<Claim>] = []
        try query(sql) { row throws(StorageError) in
            var cursor = RowCursor(row)
            claims.append(try cursor.next())
        }
        return claims
    }
}

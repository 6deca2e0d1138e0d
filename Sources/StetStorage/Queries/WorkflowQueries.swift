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

public import StetModel

extension Database {
    /// The flags that were first raised in a story, by number.
    public func flags(of story: ID<Story>) throws -> [KeptFlag] {
        try records(KeptFlag.self, "WHERE story = \(story) ORDER BY id")
    }

    /// The flag that is known by this identity.
    public func flag(knownBy identity: String) throws -> KeptFlag? {
        try records(KeptFlag.self, "WHERE identity = \(identity)").first
    }

    /// The highest number that a flag has.
    public func lastFlag() throws -> Int {
        try row(SQL(KeptFlag.table.lastNumberText))?.optionalInteger(0) ?? 0
    }
}

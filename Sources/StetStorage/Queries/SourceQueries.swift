public import StetModel

extension Database {
    /// All sources that were not merged into another, by number.
    public func sources() throws -> [Source] {
        try records(Source.self, "WHERE merged_into IS NULL ORDER BY id")
    }

    /// All sources, the merged ones too, by number.
    public func allSources() throws -> [Source] {
        try records(Source.self, "ORDER BY id")
    }

    /// The source with this spelling, as it stands after merging, or nil.
    public func source(named name: String) throws -> Source? {
        let condition: SQL = """
            WHERE merged_into IS NULL AND id IN (SELECT source FROM source_name WHERE name = \(name))
            ORDER BY id LIMIT 1
            """
        return try records(Source.self, condition).first
    }

    /// The spellings of a source, in the order they came up.
    public func names(of source: ID<Source>) throws -> [SourceName] {
        try records(SourceName.self, "WHERE source = \(source) ORDER BY id")
    }

    /// The spellings of all sources, in the order they came up.
    public func allSourceNames() throws -> [SourceName] { try records(SourceName.self, "ORDER BY id") }

    /// The hops that stand for a source, by number.
    public func hops(through source: ID<Source>) throws -> [Hop] {
        try records(Hop.self, "WHERE source = \(source) ORDER BY id")
    }

    /// The attributions to a source, by number.
    public func attributions(to source: ID<Source>) throws -> [Attribution] {
        try records(Attribution.self, "WHERE source = \(source) ORDER BY id")
    }

    /// The claims made by a source, by number.
    public func claims(by source: ID<Source>) throws -> [Claim] {
        try records(Claim.self, "WHERE claimant = \(source) ORDER BY id")
    }
}

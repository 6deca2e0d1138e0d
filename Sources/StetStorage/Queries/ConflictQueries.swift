public import StetModel

extension Database {
    /// The handles of those who declared a conflict of interest with what a claim is about: its topic, who
    /// made it, who is quoted where it appears, or the outlets it appears in.
    ///
    /// What was declared may begin with `topic:`, `source:` or `outlet:`; capitals do not matter.
    public func conflicted(with claim: Claim) throws -> [String] {
        let declared = try records(ReviewerConflict.self, "ORDER BY id")
        guard !declared.isEmpty else { return [] }
        let words = Set(try subjects(of: claim).map { $0.lowercased() })
        return declared.filter { words.contains($0.subject) }.map(\.reviewer)
    }

    /// The names of all that a claim is about.
    private func subjects(of claim: Claim) throws -> [String] {
        let rows = try rows(
            """
            SELECT topic FROM claim WHERE id = \(claim.id) AND topic IS NOT NULL
            UNION SELECT article.outlet FROM appearance
            JOIN revision ON revision.id = appearance.revision
            JOIN article ON article.id = revision.article
            WHERE appearance.claim = \(claim.id) AND article.outlet IS NOT NULL
            UNION SELECT source_name.name FROM source_name
            WHERE source_name.source = \(claim.claimant)
            UNION SELECT source_name.name FROM appearance
            JOIN attribution ON attribution.id = appearance.attribution
            JOIN source_name ON source_name.source = attribution.source
            WHERE appearance.claim = \(claim.id)
            """)
        return try rows.map { try $0.text(0) } + (claim.claimant.map { [$0.description] } ?? [])
    }
}

extension ReviewerConflict {
    /// What was declared, in small letters, without the word that says what it is.
    fileprivate var subject: String {
        let words = topic.lowercased()
        for prefix in ["topic:", "source:", "outlet:"] where words.hasPrefix(prefix) {
            return String(words.dropFirst(prefix.count).drop { $0 == " " })
        }
        return words
    }
}

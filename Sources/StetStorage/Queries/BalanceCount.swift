import StetModel

/// How many claims of one kind there are, and what became of them.
public struct BalanceCount: Hashable, Sendable {
    /// Whose, or about what.
    public let name: String
    /// Claims that were taken in.
    public let claims: Int
    /// Those that are done.
    public let done: Int
    /// Those that are done, by verdict.
    public var verdicts: [String: Int]
}

extension Database {
    /// Claims by who made them; those of protected sources, and those of nobody known, are each one line.
    public func claimsByClaimant() throws -> [BalanceCount] {
        try balance(
            """
            SELECT CASE WHEN source.is_protected THEN '(protected)'
                ELSE COALESCE(source.name, '(not known)') END AS name, claim.category, claim.verdict, COUNT(*)
            FROM claim LEFT JOIN source ON source.id = claim.claimant
            WHERE claim.kind = 'claim' GROUP BY 1, 2, 3
            """)
    }

    /// Claims by the outlets they appear in; a claim in two outlets counts for both.
    public func claimsByOutlet() throws -> [BalanceCount] {
        try balance(
            """
            SELECT COALESCE(article.outlet, '(document)') AS name, claim.category, claim.verdict,
                COUNT(DISTINCT claim.id)
            FROM claim JOIN appearance ON appearance.claim = claim.id
            JOIN revision ON revision.id = appearance.revision JOIN article ON article.id = revision.article
            WHERE claim.kind = 'claim' GROUP BY 1, 2, 3
            """)
    }

    /// Claims by topic.
    public func claimsByTopic() throws -> [BalanceCount] {
        try balance(
            """
            SELECT COALESCE(topic, '(none)') AS name, category, verdict, COUNT(*)
            FROM claim WHERE kind = 'claim' GROUP BY 1, 2, 3
            """)
    }

    /// Lines with the most claims first; of the verdicts only those of claims that are done are counted.
    private func balance(_ statement: SQL) throws -> [BalanceCount] {
        var counts: [String: (claims: Int, done: Int, verdicts: [String: Int])] = [:]
        try query(statement) { row in
            var cursor = RowCursor(row)
            let name: String = try cursor.next()
            let category: ClaimCategory = try cursor.next()
            let verdict: String? = try cursor.next()
            let number: Int = try cursor.next()
            var count = counts[name] ?? (0, 0, [:])
            count.claims += number
            if category == .done {
                count.done += number
                count.verdicts[verdict ?? "", default: 0] += number
            }
            counts[name] = count
        }
        return counts.map {
            BalanceCount(
                name: $0.key, claims: $0.value.claims, done: $0.value.done, verdicts: $0.value.verdicts)
        }.sorted { ($1.claims, $0.name) < ($0.claims, $1.name) }
    }
}

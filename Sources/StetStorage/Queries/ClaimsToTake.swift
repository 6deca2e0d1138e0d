public import StetModel

/// The claims that are not closed and that fewer than two people hold, the most urgent first, in pages.
public struct ClaimsToTake: Sendable {
    private let category: ClaimCategory?
    private var last: (priority: Int, claim: ID<Claim>)?
    private var isAtEnd = false

    /// All such claims, or those of one category.
    public init(category: ClaimCategory? = nil) {
        self.category = category
    }

    /// The next page; empty at the end.
    public mutating func nextPage(_ size: Int, in database: any Database) throws -> [ID<Claim>] {
        guard !isAtEnd else { return [] }
        var sql: SQL = "SELECT id, priority FROM claim WHERE"
        if let category {
            sql.append(" category = \(category)")
        } else {
            sql.append(" category NOT IN ('done', 'dropped')")
        }
        if let last { sql.append(" AND (priority, id) > (\(last.priority), \(last.claim))") }
        sql.append(
            """
             AND 2 > (SELECT COUNT(*) FROM assignment
            WHERE assignment.claim = claim.id AND assignment.state IN ('offered', 'active'))
            ORDER BY priority, id LIMIT \(size)
            """)
        var page: [ID<Claim>] = []
        try database.query(sql) { row in
            let claim = ID<Claim>(try row.integer(0))
            page.append(claim)
            last = (try row.integer(1), claim)
        }
        isAtEnd = page.count < size
        return page
    }
}

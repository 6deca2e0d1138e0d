public import StetModel

/// The claims that are not closed and that fewer than two people hold, the most urgent first, in pages.
public struct ClaimsToTake: Sendable {
    private let category: ClaimCategory?
    private var found: ArraySlice<ID<Claim>> = []
    private var last: (priority: Int, claim: ID<Claim>)?
    private var isAtEnd = false
    /// How many claims are looked at next. Who holds them is asked of these alone, and not of all there
    /// are; it doubles, since the claims of one category are sorted anew each time.
    private var window = 256

    /// All such claims, or those of one category.
    public init(category: ClaimCategory? = nil) {
        self.category = category
    }

    /// The next page; empty at the end.
    public mutating func nextPage(_ size: Int, in database: any Database) throws -> [ID<Claim>] {
        while found.isEmpty, !isAtEnd { found = try look(in: database)[...] }
        let page = found.prefix(size)
        found = found.dropFirst(size)
        return Array(page)
    }

    private mutating func look(in database: any Database) throws -> [ID<Claim>] {
        var sql: SQL = """
            SELECT id, priority, (SELECT COUNT(*) FROM assignment
                WHERE assignment.claim = page.id AND assignment.state IN ('offered', 'active'))
            FROM (SELECT id, priority FROM claim WHERE
            """
        if let category {
            sql.append(" category = \(category)")
        } else {
            sql.append(" category NOT IN ('done', 'dropped')")
        }
        if let last { sql.append(" AND (priority, id) > (\(last.priority), \(last.claim))") }
        sql.append(" ORDER BY priority, id LIMIT \(window)) AS page ORDER BY priority, id")
        var (count, page) = (0, [ID<Claim>]())
        try database.query(sql) { row in
            let claim = ID<Claim>(try row.integer(0))
            (last, count) = ((try row.integer(1), claim), count + 1)
            if try row.integer(2) < 2 { page.append(claim) }
        }
        (isAtEnd, window) = (count < window, window * 2)
        return page
    }
}

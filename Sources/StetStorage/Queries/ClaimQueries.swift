public import StetModel
public import StetText

extension Database {
    /// The claims that `filter` asks for, by number.
    public func claims(_ filter: ClaimFilter) throws -> [Claim] {
        var sql: SQL = "WHERE claim.id > \(filter.after?.number ?? 0)"
        if let state = filter.state { sql.append(" AND claim.state = \(state)") }
        if let category = filter.category { sql.append(" AND claim.category = \(category)") }
        if let verdict = filter.verdict { sql.append(" AND claim.verdict = \(verdict)") }
        if let handle = filter.assigned {
            sql.append(
                """
                 AND claim.id IN (SELECT claim FROM assignment
                WHERE reviewer = \(handle) AND state IN ('offered', 'active'))
                """)
        }
        if let story = filter.story {
            sql.append(
                """
                 AND (claim.story = \(story) OR claim.id IN (SELECT appearance.claim
                FROM appearance
                JOIN revision ON revision.id = appearance.revision
                JOIN story_article ON story_article.article = revision.article
                WHERE story_article.story = \(story) AND story_article.relation = 'member'))
                """)
        }
        if let time = filter.dueBefore {
            sql.append(
                """
                 AND claim.id IN (SELECT claim FROM assignment
                WHERE due < \(time) AND state IN ('offered', 'active'))
                """)
        }
        if filter.needsSecond {
            sql.append(
                """
                 AND claim.category = 'review' AND 2 > (SELECT COUNT(*) FROM assignment
                WHERE assignment.claim = claim.id AND assignment.state IN ('offered', 'active'))
                """)
        }
        if filter.isOpen { sql.append(" AND claim.category NOT IN ('done', 'dropped')") }
        sql.append(" ORDER BY claim.id")
        if let limit = filter.limit { sql.append(" LIMIT \(limit)") }
        return try records(Claim.self, sql)
    }

    /// The claim that was made of a suggestion, or nil.
    public func claim(from suggestion: ID<Suggestion>) throws -> Claim? {
        try records(Claim.self, "WHERE suggestion = \(suggestion)").first
    }

    /// Where a claim appears, the first appearance first, then as they were added.
    public func appearances(of claim: ID<Claim>) throws -> [Appearance] {
        try records(Appearance.self, "WHERE claim = \(claim) ORDER BY is_first DESC, id")
    }

    /// Whether a claim appears at a place, or, without one, anywhere.
    public func appears(
        _ claim: ID<Claim>, in revision: ID<Revision>? = nil, at span: TextSpan? = nil
    ) throws -> Bool {
        var sql: SQL = "SELECT 1 FROM appearance WHERE claim = \(claim)"
        if let revision, let span {
            sql.append(
                " AND revision = \(revision) AND start_at = \(span.start) AND end_at = \(span.end)")
        }
        sql.append(" LIMIT 1")
        return try row(sql) != nil
    }

    /// The appearances of claims in a revision, by number.
    public func appearances(in revision: ID<Revision>) throws -> [Appearance] {
        try records(Appearance.self, "WHERE revision = \(revision) ORDER BY id")
    }

    /// The appearances of claims that are the content of an attribution, by number.
    public func appearances(of attribution: ID<Attribution>) throws -> [Appearance] {
        try records(Appearance.self, "WHERE attribution = \(attribution) ORDER BY id")
    }

    /// All evidence about a claim, what was taken back included, by number.
    public func allEvidence(about claim: ID<Claim>) throws -> [Evidence] {
        try records(Evidence.self, "WHERE claim = \(claim) ORDER BY id")
    }

    /// All assignments of a claim, by number.
    public func assignments(of claim: ID<Claim>) throws -> [Assignment] {
        try records(Assignment.self, "WHERE claim = \(claim) ORDER BY id")
    }

    /// The assignments of these claims that are offered or active, by claim and number.
    public func openAssignments(of claims: [ID<Claim>]) throws -> [ID<Claim>: [Assignment]] {
        var found: [ID<Claim>: [Assignment]] = [:]
        for batch in stride(from: 0, to: claims.count, by: 256) {
            let part = Array(claims[batch..<min(batch + 256, claims.count)])
            let condition: SQL = """
                WHERE claim IN (\(list: part)) AND state IN ('offered', 'active') ORDER BY id
                """
            for assignment in try records(Assignment.self, condition) {
                found[assignment.claim, default: []].append(assignment)
            }
        }
        return found
    }

    /// The assignments that are offered to a reviewer or active, soonest due first.
    public func openAssignments(of handle: String, limit: Int = .max) throws -> [Assignment] {
        let condition: SQL = """
            WHERE reviewer = \(handle) AND state IN ('offered', 'active')
            ORDER BY CASE WHEN due IS NULL THEN 1 ELSE 0 END, due, id LIMIT \(limit)
            """
        return try records(Assignment.self, condition)
    }

    /// What people concluded about a claim, by number.
    public func reviews(of claim: ID<Claim>) throws -> [Review] {
        try records(Review.self, "WHERE claim = \(claim) ORDER BY id")
    }

    /// What people wrote beside a claim, by number.
    public func comments(on claim: ID<Claim>) throws -> [Comment] {
        try records(Comment.self, "WHERE claim = \(claim) ORDER BY id")
    }

    /// The moves of a claim, in order.
    public func steps(of claim: ID<Claim>) throws -> [Step] {
        try records(Step.self, "WHERE claim = \(claim) ORDER BY id")
    }

    /// Who changed what a claim says or rests on, in order.
    public func edits(of claim: ID<Claim>) throws -> [ClaimEdit] {
        try records(ClaimEdit.self, "WHERE claim = \(claim) ORDER BY id")
    }
}

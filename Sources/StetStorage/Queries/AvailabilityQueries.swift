public import StetModel

extension Database {
    /// What a reviewer knows well, or what everybody does, in the order it was said.
    public func skills(of handle: String? = nil) throws -> [ReviewerSkill] {
        guard let handle else { return try records(ReviewerSkill.self, "ORDER BY id") }
        return try records(ReviewerSkill.self, "WHERE reviewer = \(handle) ORDER BY id")
    }

    /// When a reviewer is away, by day; what is over on `day` is left out.
    public func leaves(of handle: String, from day: String) throws -> [ReviewerLeave] {
        let condition: SQL = "WHERE reviewer = \(handle) AND last_day >= \(day) ORDER BY first_day, id"
        return try records(ReviewerLeave.self, condition)
    }

    /// Who is away on a day.
    public func away(on day: String) throws -> Set<String> {
        let statement: SQL = """
            SELECT DISTINCT reviewer FROM reviewer_leave WHERE first_day <= \(day) AND last_day >= \(day)
            """
        return Set(try rows(statement).map { try $0.text(0) })
    }

    /// The claims with an offer or a hold that lapsed before a time, a page of them.
    public func claimsWithLapsedLeases(at time: Timestamp, limit: Int) throws -> [ID<Claim>] {
        let statement: SQL = """
            SELECT DISTINCT claim FROM assignment
            WHERE lease_until <= \(time) AND state IN ('offered', 'active') ORDER BY claim LIMIT \(limit)
            """
        return try rows(statement).map { ID(try $0.integer(0)) }
    }
}

public import StetModel

extension Database {
    /// Counts of claims by workflow, state and verdict.
    public func claimCounts() throws -> [ClaimCount] {
        var counts: [ClaimCount] = []
        try query(
            """
            SELECT workflow, state, category, verdict, COUNT(*) FROM claim
            GROUP BY workflow, state, category, verdict
            ORDER BY workflow, state COLLATE "C", category COLLATE "C", verdict COLLATE "C"
            """
        ) { row in
            var cursor = RowCursor(row)
            counts.append(
                try ClaimCount(
                    workflow: cursor.next(), state: cursor.next(), category: cursor.next(),
                    verdict: cursor.next(), count: cursor.next()))
        }
        return counts
    }

    /// How many assignments each reviewer has, by state.
    public func assignmentCounts() throws -> [String: [AssignmentState: Int]] {
        var counts: [String: [AssignmentState: Int]] = [:]
        try query("SELECT reviewer, state, COUNT(*) FROM assignment GROUP BY reviewer, state") { row in
            var cursor = RowCursor(row)
            let handle: String = try cursor.next()
            let state: AssignmentState = try cursor.next()
            counts[handle, default: [:]][state] = try cursor.next()
        }
        return counts
    }

    /// How many steps were taken although something was missing.
    public func overrideCount() throws -> Int {
        try row("SELECT COUNT(*) FROM step WHERE override_reason IS NOT NULL")?.integer(0) ?? 0
    }

    /// How many times a timer did what it is for, and when one last did.
    public func timersDone() throws -> (count: Int, last: Timestamp?) {
        guard let row = try row("SELECT COUNT(*), MAX(ran_at) FROM timer_run WHERE outcome = 'done'") else {
            return (0, nil)
        }
        var cursor = RowCursor(row)
        return (try cursor.next(), try cursor.next())
    }

    /// The open claims that have not moved for longest.
    public func longestWaiting(limit: Int) throws -> [Claim] {
        let condition: SQL = """
            WHERE category NOT IN ('done', 'dropped') ORDER BY moved_at, id LIMIT \(limit)
            """
        return try records(Claim.self, condition)
    }

    /// The open assignments that were due before a time, longest overdue first.
    public func overdueAssignments(at time: Timestamp) throws -> [Assignment] {
        let condition: SQL = """
            WHERE due < \(time) AND state IN ('offered', 'active') ORDER BY due, id
            """
        return try records(Assignment.self, condition)
    }
}

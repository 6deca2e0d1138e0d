public import StetModel

/// The claims in one state of one workflow on which one timer may be up, in pages.
///
/// Only a page is held at a time, and each claim of it is looked at again before anything is done.
public struct TimerStream: Sendable {
    /// Where the instants are found that the timer counts from.
    public enum Source: Sendable {
        /// When the claim came into its state.
        case entered
        /// The first due time of its open assignments.
        case due
        /// When somebody last changed it.
        case lastChange
    }

    /// A claim, and the instant that the timer counts from there.
    public struct Candidate: Hashable, Sendable {
        /// The claim.
        public let claim: ID<Claim>
        /// The instant.
        public let start: Timestamp
        /// What the claims are ordered by.
        fileprivate let order: Timestamp
    }

    /// The kind of event that a timer's run is; it is no change that somebody made.
    public static let eventKind = "timer.ran"
    /// How many claims a page holds.
    public static let pageSize = 128

    private let workflow: ID<StoredWorkflow>
    private let state: String
    private let timer: String
    private let source: Source
    private let horizon: Timestamp
    private var last: Candidate?
    private var isAtEnd = false

    /// The claims on which a timer may be up that counts from an instant at `horizon` or before.
    public init(
        workflow: ID<StoredWorkflow>, state: String, timer: String, source: Source, horizon: Timestamp
    ) {
        self.workflow = workflow
        self.state = state
        self.timer = timer
        self.source = source
        self.horizon = horizon
    }

    /// The next page, in the order of what is counted from; empty at the end.
    public mutating func nextPage(in database: any Database) throws -> [Candidate] {
        guard !isAtEnd else { return [] }
        var page: [Candidate] = []
        try database.query(statement) { row in
            var cursor = RowCursor(row)
            page.append(
                Candidate(claim: try cursor.next(), start: try cursor.next(), order: try cursor.next()))
        }
        isAtEnd = page.count < TimerStream.pageSize
        last = page.last ?? last
        return page
    }

    private var statement: SQL {
        switch source {
        case .entered: stays(from: "claim.moved_at")
        case .due: dueTimes
        case .lastChange: quiet
        }
    }

    /// - Parameter isBounded: whether what is counted from is where the stay began, not after `horizon`.
    private func stays(from start: String, isBounded: Bool = true) -> SQL {
        var sql: SQL = """
            SELECT claim.id, \(raw: start), claim.moved_at
            FROM claim
            WHERE claim.workflow = \(workflow) AND claim.state = \(state) AND claim.hold IS NULL
            AND claim.moved_at <= \(horizon)
            """
        if !isBounded { sql.append(" AND \(raw: start) <= \(horizon)") }
        sql.append(" AND ")
        sql.append(notRun(from: start))
        sql.append(after("claim.moved_at", "claim.id"))
        return sql
    }

    private var quiet: SQL {
        let changed = "COALESCE(\(LastChange.text), claim.moved_at)"
        let start = "CASE WHEN \(changed) > claim.moved_at THEN \(changed) ELSE claim.moved_at END"
        return stays(from: start, isBounded: false)
    }

    /// Of each claim the open assignment that is due first.
    private var dueTimes: SQL {
        var sql: SQL = """
            SELECT claim.id, assignment.due, assignment.due
            FROM assignment CROSS JOIN claim
            WHERE claim.id = assignment.claim AND assignment.state IN ('offered', 'active')
            AND assignment.due <= \(horizon)
            AND claim.workflow = \(workflow) AND claim.state = \(state) AND claim.hold IS NULL
            AND NOT EXISTS (SELECT 1 FROM assignment AS earlier
            WHERE earlier.claim = assignment.claim AND earlier.state IN ('offered', 'active')
            AND (earlier.due < assignment.due
            OR (earlier.due = assignment.due AND earlier.id < assignment.id)))
            """
        sql.append(" AND ")
        sql.append(notRun(from: "assignment.due"))
        sql.append(after("assignment.due", "assignment.claim"))
        return sql
    }

    private func notRun(from start: String) -> SQL {
        """
        NOT EXISTS (SELECT 1 FROM timer_run
        WHERE timer_run.claim = claim.id AND timer_run.timer = \(timer)
        AND timer_run.counted_from = \(raw: start) AND timer_run.outcome = 'done'
        AND timer_run.entry = COALESCE((SELECT MAX(step.id) FROM step
        WHERE step.claim = claim.id AND step.from_state <> step.to_state), 0))
        """
    }

    private func after(_ order: String, _ claim: String) -> SQL {
        var sql: SQL = ""
        if let last {
            sql = """
                 AND (\(raw: order) > \(last.order) OR (\(raw: order) = \(last.order)
                AND \(raw: claim) > \(last.claim)))
                """
        }
        sql.append(" ORDER BY \(raw: order), \(raw: claim) LIMIT \(TimerStream.pageSize)")
        return sql
    }
}

public import StetModel

/// What one reviewer has to do, and did.
public struct Workload: Hashable, Sendable {
    /// The reviewer.
    public let handle: String
    /// Their name.
    public let name: String
    /// How much they say they can hold.
    public let capacity: Int?
    /// How many slots they hold.
    public let held: Int
    /// How many they are asked to hold.
    public let offered: Int
    /// How many of these are due within a day.
    public let due: Int
    /// How many are past their due time.
    public let overdue: Int
    /// How many they finished.
    public let done: Int
    /// How many they declined or released.
    public let handedBack: Int
}

/// How many claims in one state a reviewer holds by one slot.
public struct SlotLoad: Hashable, Sendable {
    /// The reviewer.
    public let handle: String
    /// The slot.
    public let slot: String
    /// The state of the claims.
    public let state: String
    /// How many.
    public let count: Int
}

/// A move of a claim, with what is needed to measure it.
public struct TimedStep: Hashable, Sendable {
    /// The claim.
    public let claim: ID<Claim>
    /// When it came in.
    public let added: Timestamp
    /// The name of its workflow.
    public let workflow: String
    /// The version of it.
    public let version: ID<StoredWorkflow>
    /// The state it left.
    public let from: String
    /// The state it reached.
    public let to: String
    /// When.
    public let at: Timestamp
}

/// How many claims have been in one state for how many days.
public struct ClaimAge: Hashable, Sendable {
    /// The state.
    public let state: String
    /// Its category.
    public let category: String
    /// Less than one day, three, seven, thirty; and longer.
    public let counts: [Int]
    /// The days at which a count ends.
    public static let days = [1, 3, 7, 30]
}

extension Database {
    /// What every active reviewer has to do, by handle; what they finished is counted since a moment.
    public func workloads(now: Timestamp, since: Timestamp?) throws -> [Workload] {
        let (soon, from) = (
            Timestamp(milliseconds: now.milliseconds + 86_400_000), since ?? Timestamp(milliseconds: 0)
        )
        var loads: [Workload] = []
        try query(
            """
            SELECT reviewer.handle, reviewer.name, reviewer.capacity,
                COUNT(CASE WHEN a.state = 'active' THEN 1 END),
                COUNT(CASE WHEN a.state = 'offered' THEN 1 END),
                COUNT(CASE WHEN a.state IN ('active', 'offered') AND a.due >= \(now) AND a.due < \(soon)
                    THEN 1 END),
                COUNT(CASE WHEN a.state IN ('active', 'offered') AND a.due < \(now) THEN 1 END),
                COUNT(CASE WHEN a.state = 'done' AND a.ended_at >= \(from) THEN 1 END),
                COUNT(CASE WHEN a.state IN ('declined', 'released') AND a.ended_at >= \(from) THEN 1 END)
            FROM reviewer LEFT JOIN assignment AS a ON a.reviewer = reviewer.handle
            WHERE reviewer.is_active
            GROUP BY reviewer.handle, reviewer.name, reviewer.capacity
            ORDER BY reviewer.handle COLLATE "C"
            """
        ) { row in
            var cursor = RowCursor(row)
            loads.append(
                try Workload(
                    handle: cursor.next(), name: cursor.next(), capacity: cursor.next(), held: cursor.next(),
                    offered: cursor.next(), due: cursor.next(), overdue: cursor.next(), done: cursor.next(),
                    handedBack: cursor.next()))
        }
        return loads
    }

    /// What reviewers hold, by slot and state of the claim.
    public func slotLoads() throws -> [SlotLoad] {
        var loads: [SlotLoad] = []
        try query(
            """
            SELECT a.reviewer, a.slot, claim.state, COUNT(*)
            FROM assignment AS a JOIN claim ON claim.id = a.claim WHERE a.state = 'active'
            GROUP BY a.reviewer, a.slot, claim.state
            ORDER BY a.reviewer COLLATE "C", a.slot COLLATE "C", claim.state COLLATE "C"
            """
        ) { row in
            var cursor = RowCursor(row)
            loads.append(
                try SlotLoad(
                    handle: cursor.next(), slot: cursor.next(), state: cursor.next(), count: cursor.next()))
        }
        return loads
    }

    /// Hands over every step of the claims under a workflow, or of all: claim by claim, in order.
    public func eachStep(under workflow: String?, _ body: (TimedStep) throws -> Void) throws {
        let only = workflow ?? ""
        try query(
            """
            SELECT claim.id, claim.added_at, workflow.name, workflow.id, step.from_state, step.to_state,
                step.taken_at
            FROM step JOIN claim ON claim.id = step.claim JOIN workflow ON workflow.id = claim.workflow
            WHERE \(only) = '' OR workflow.name = \(only)
            ORDER BY claim.id, step.id
            """
        ) { row in
            var cursor = RowCursor(row)
            try body(
                try TimedStep(
                    claim: cursor.next(), added: cursor.next(), workflow: cursor.next(),
                    version: cursor.next(), from: cursor.next(), to: cursor.next(), at: cursor.next()))
        }
    }

    /// How long open claims have been in their states.
    public func ages(at now: Timestamp) throws -> [ClaimAge] {
        let limits = ClaimAge.days.map { Timestamp(milliseconds: now.milliseconds - $0 * 86_400_000) }
        var ages: [ClaimAge] = []
        try query(
            """
            SELECT state, category,
                COUNT(CASE WHEN moved_at > \(limits[0]) THEN 1 END),
                COUNT(CASE WHEN moved_at <= \(limits[0]) AND moved_at > \(limits[1]) THEN 1 END),
                COUNT(CASE WHEN moved_at <= \(limits[1]) AND moved_at > \(limits[2]) THEN 1 END),
                COUNT(CASE WHEN moved_at <= \(limits[2]) AND moved_at > \(limits[3]) THEN 1 END),
                COUNT(CASE WHEN moved_at <= \(limits[3]) THEN 1 END)
            FROM claim WHERE category NOT IN ('done', 'dropped')
            GROUP BY state, category ORDER BY category COLLATE "C", state COLLATE "C"
            """
        ) { row in
            var cursor = RowCursor(row)
            let (state, category): (String, String) = (try cursor.next(), try cursor.next())
            var counts: [Int] = []
            for _ in 0...ClaimAge.days.count { counts.append(try cursor.next()) }
            ages.append(ClaimAge(state: state, category: category, counts: counts))
        }
        return ages
    }

    /// The steps that were taken although something was missing, oldest first.
    public func overrides() throws -> [Step] {
        try records(Step.self, "WHERE override_reason IS NOT NULL ORDER BY id")
    }
}

import StetModel

/// Whether the log is whole, and whether replaying it gives the tables as they are.
///
/// Three things are checked, in this order: that the numbers of the events run without a gap, that
/// every hash follows from the columns and the hash before and every payload from its digest, and
/// that each row of each table is what the last event on it wrote. Only rows' marks are kept in
/// memory: some 50 bytes a row.
public struct LogCheck: Sendable {
    /// What was found.
    public struct Outcome: Equatable, Sendable {
        /// How many events were read.
        public var events: Int
        /// The first event that does not hold, or nil.
        public var firstBad: Int?
        /// What is wrong, in a sentence, or nil.
        public var problem: String?
    }

    private struct Key: Hashable {
        var table: Int
        var key: JSON
    }

    private struct Mark {
        var seq: Int
        var row: Int
    }

    private var tables: [String: Int] = [:]
    private var marks: [Key: Mark] = [:]

    /// Checks the log of `database`, which must not change meanwhile.
    public static func run(on database: any Database) throws -> Outcome {
        var check = LogCheck()
        for (index, table) in registry.enumerated() { check.tables[table.table.name] = index }
        return try check.run(database)
    }

    private mutating func run(_ database: any Database) throws -> Outcome {
        var outcome = Outcome(events: 0, firstBad: nil, problem: nil)
        var head = LogHead.empty
        try EventLog.eachRow(in: database) { event in
            guard outcome.firstBad == nil else { return }
            outcome.events += 1
            let problem = problem(in: event, after: head) ?? replay(event)
            if let problem {
                outcome.firstBad = min(event.seq, head.seq + 1)
                outcome.problem = problem
            }
            head = LogHead(seq: event.seq, hash: event.hash ?? "")
        }
        if outcome.firstBad == nil, let stray = try strayPayload(in: database) {
            outcome.firstBad = stray
            outcome.problem = "There is a payload of event \(stray), but no such event."
        }
        if outcome.firstBad == nil, let found = try firstDifference(in: database) {
            outcome.firstBad = found.seq
            outcome.problem = found.problem
        }
        return outcome
    }

    /// The first payload that belongs to no event.
    private func strayPayload(in database: any Database) throws -> Int? {
        try database.row(
            """
            SELECT MIN(event_payload.seq) FROM event_payload
            LEFT JOIN event ON event.seq = event_payload.seq
            WHERE event.seq IS NULL
            """)?.optionalInteger(0)
    }

    private func problem(in event: StoredEvent, after head: LogHead) -> String? {
        if event.seq != head.seq + 1 {
            return "Event \(head.seq + 1) is missing; the next one there is \(event.seq)."
        }
        if event.previousHash != head.hash {
            return "Event \(event.seq) does not follow from event \(head.seq)."
        }
        if event.hash != EventLog.hash(seq: event.seq, columns: event.columns) {
            return "Event \(event.seq) was changed."
        }
        guard let salt = event.salt, let payload = event.payload else {
            return "What event \(event.seq) changed is gone."
        }
        guard salt.utf8.count == 32, event.payloadDigest == ContentHash.hex(salt + payload) else {
            return "What event \(event.seq) says it changed was changed itself."
        }
        return nil
    }

    /// Notes what the event changed; what cannot be read is a problem.
    private mutating func replay(_ event: StoredEvent) -> String? {
        let changes: [JSON]?
        do { changes = try JSON.parse(Array((event.payload ?? "").utf8))["changes"]?.array } catch {
            changes = nil
        }
        guard let changes else { return "What event \(event.seq) says it changed cannot be read." }
        for change in changes {
            guard let table = change["table"]?.string.flatMap({ tables[$0] }), let row = change["row"],
                let key = row[LogCheck.registry[table].table.columns[0]]
            else { return "Event \(event.seq) says it changed a table that this program does not know." }
            if change["change"]?.string == "delete" {
                marks[Key(table: table, key: key)] = nil
            } else {
                let whole = LogCheck.registry[table].table.completed(row)
                marks[Key(table: table, key: key)] = Mark(seq: event.seq, row: fingerprint(whole))
            }
        }
        return nil
    }

    /// The earliest event whose outcome the tables do not show.
    private mutating func firstDifference(in database: any Database) throws -> (seq: Int, problem: String)? {
        var found: (seq: Int, problem: String)?
        func consider(_ seq: Int, _ problem: String) {
            if found.map({ seq < $0.seq }) ?? true { found = (seq, problem) }
        }
        let head = try EventLog.head(database).seq
        for (index, type) in LogCheck.registry.enumerated() {
            let name = type.table.name
            try type.eachRow(of: database) { key, row in
                guard let mark = marks.removeValue(forKey: Key(table: index, key: key)) else {
                    return consider(head + 1, "\(name) \(plain(key)) is in no event of the log.")
                }
                if row.map({ mark.row != fingerprint($0) }) ?? true {
                    consider(mark.seq, "\(name) \(plain(key)) is not what event \(mark.seq) wrote.")
                }
            }
        }
        for (key, mark) in marks {
            let name = LogCheck.registry[key.table].table.name
            consider(mark.seq, "\(name) \(plain(key.key)), which event \(mark.seq) wrote, is gone.")
        }
        return found
    }

    private func plain(_ key: JSON) -> String { key.string ?? key.compact }

    private func fingerprint(_ row: JSON) -> Int {
        // 60 bits of SHA-256 are enough to notice a change and small enough to keep for every row.
        Int(ContentHash.hex(row.canonical).prefix(15), radix: 16) ?? 0
    }
}

extension LogCheck {
    /// Every table whose rows the log accounts for.
    static let registry: [any Record.Type] = [
        DeskSettings.self, Reviewer.self, ReviewerRole.self, ReviewerConflict.self, StoredWorkflow.self,
        StoredText.self, Article.self, Revision.self, StoredReading.self, Story.self, StoryArticle.self,
        StoryMove.self,
        Source.self, SourceName.self, Attribution.self, AttributionSpan.self, Hop.self, Annotation.self,
        Decision.self, Claim.self, Appearance.self, Snapshot.self, Evidence.self, Assignment.self,
        Review.self, Comment.self, ClaimEdit.self, Step.self, Proposal.self, Contact.self, ChecklistMark.self,
        Clearance.self, Correction.self, ClaimTag.self, TimerRun.self, Notice.self,
        ReviewerSkill.self, ReviewerLeave.self, KeptFlag.self,
    ]
}

extension Record {
    /// Hands over every row of the table as the log would tell it, with its key; nil for a row that
    /// holds what no column of it may hold.
    fileprivate static func eachRow(
        of database: any Database, _ body: (_ key: JSON, _ row: JSON?) throws -> Void
    ) throws {
        try database.query(SQL(table.selectText)) { row in
            let record: Self?
            do { record = try Self(row) } catch StorageError.unexpectedValue { record = nil }
            let values = record?.fields.map(\.loggedAfresh)
            try body(Field.of(row.values[0]).logged, values.map { table.loggedRow($0) })
        }
    }
}

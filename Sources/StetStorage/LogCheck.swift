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
        try EventLog.each(in: database) { event, salt, payload in
            guard outcome.firstBad == nil else { return }
            outcome.events += 1
            if let problem = problem(in: event, salt, payload, after: head) {
                outcome.firstBad = min(event.seq, head.seq + 1)
                outcome.problem = problem
            }
            head = LogHead(seq: event.seq, hash: event.hash)
            if let payload, outcome.firstBad == nil { try replay(payload, at: event.seq) }
        }
        if outcome.firstBad == nil, let found = try firstDifference(in: database) {
            outcome.firstBad = found.seq
            outcome.problem = found.problem
        }
        return outcome
    }

    private func problem(
        in event: Event, _ salt: String?, _ payload: String?, after head: LogHead
    ) -> String? {
        if event.seq != head.seq + 1 {
            return "Event \(head.seq + 1) is missing; the next one there is \(event.seq)."
        }
        if event.previousHash != head.hash {
            return "Event \(event.seq) does not follow from event \(head.seq)."
        }
        if event.hash != event.computedHash { return "Event \(event.seq) was changed." }
        guard let salt, let payload else { return "What event \(event.seq) changed is gone." }
        if event.payloadDigest != ContentHash.hex(salt + payload) {
            return "What event \(event.seq) says it changed was changed itself."
        }
        return nil
    }

    private mutating func replay(_ payload: String, at seq: Int) throws {
        let parsed = try JSON.parse(Array(payload.utf8))
        for change in parsed["changes"]?.array ?? [] {
            guard let table = change["table"]?.string.flatMap({ tables[$0] }), let row = change["row"],
                let key = row[LogCheck.registry[table].table.columns[0]]
            else { continue }
            if change["change"]?.string == "delete" {
                marks[Key(table: table, key: key)] = nil
            } else {
                marks[Key(table: table, key: key)] = Mark(seq: seq, row: fingerprint(row))
            }
        }
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
                if mark.row != fingerprint(row) {
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
        Source.self, SourceName.self, Attribution.self, AttributionSpan.self, Hop.self, Annotation.self,
        Decision.self, Claim.self, Appearance.self, Snapshot.self, Evidence.self, Assignment.self,
        Review.self, Comment.self, ClaimEdit.self, Step.self,
    ]
}

extension Record {
    /// Hands over every row of the table as the log would tell it, with its key.
    fileprivate static func eachRow(
        of database: any Database, _ body: (_ key: JSON, _ row: JSON) throws -> Void
    ) throws {
        try database.query(SQL(table.selectText)) { row in
            let values = try Self(row).fields.map(\.loggedAfresh)
            try body(values[0], table.loggedRow(values))
        }
    }
}

public import StetModel

/// Reading and appending the lines of the log.
public enum EventLog {
    /// The newest event.
    public static func head(_ database: any Database) throws -> LogHead {
        let row = try database.row("SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1")
        guard let row else { return .empty }
        return LogHead(seq: try row.integer(0), hash: try row.text(1))
    }

    /// The event with this number, or nil.
    public static func event(_ seq: Int, in database: any Database) throws -> Event? {
        var found: Event?
        try each(after: seq - 1, limit: 1, in: database) { event, _, _ in
            if event.seq == seq { found = event }
        }
        return found
    }

    /// Hands over the events after `seq`, in order, each with its salt and payload where they are kept.
    public static func each(
        after seq: Int = 0, subject: String? = nil, limit: Int? = nil, in database: any Database,
        _ body: (Event, _ salt: String?, _ payload: String?) throws -> Void
    ) throws {
        var sql: SQL = """
            SELECT event.seq, event.at, event.actor, event.account, event.basis, event.kind,
                event.subject, event.request_id, event.payload_digest, event.previous_hash, event.hash,
                event_payload.salt, event_payload.payload
            FROM event LEFT JOIN event_payload ON event_payload.seq = event.seq
            WHERE event.seq > \(seq)
            """
        if let subject { sql.append(" AND event.subject = \(subject)") }
        sql.append(" ORDER BY event.seq")
        if let limit { sql.append(" LIMIT \(limit)") }
        try database.query(sql) { row in
            var cursor = RowCursor(row)
            let event = try Event(
                seq: cursor.next(), at: cursor.next(), actor: cursor.next(), account: cursor.next(),
                basis: cursor.next(), kind: cursor.next(), subject: cursor.next(),
                requestID: cursor.next(), payloadDigest: cursor.next(), previousHash: cursor.next(),
                hash: cursor.next())
            try body(event, try cursor.next(), try cursor.next())
        }
    }

    /// SHA-256 over the canonical JSON array of an event's number and its other columns, the hash left out.
    static func hash(seq: Int, columns: [String?]) -> String {
        ContentHash.hex(JSON.array([.integer(seq)] + columns.map { $0.map(JSON.string) ?? .null }).canonical)
    }

    /// Hands over the events as the rows hold them, nothing taken for granted; for checking.
    static func eachRow(in database: any Database, _ body: (StoredEvent) throws -> Void) throws {
        try database.query(
            """
            SELECT event.seq, event.at, event.actor, event.account, event.basis, event.kind,
                event.subject, event.request_id, event.payload_digest, event.previous_hash, event.hash,
                event_payload.salt, event_payload.payload
            FROM event LEFT JOIN event_payload ON event_payload.seq = event.seq
            ORDER BY event.seq
            """
        ) { row in
            try body(
                StoredEvent(
                    seq: try row.integer(0), columns: row.values[1...9].map(\.text),
                    hash: row.values[10].text, salt: row.values[11].text, payload: row.values[12].text))
        }
    }

    /// The statements that write an event with its payload, and with who the database says we are where
    /// it says so.
    static func statements(
        _ event: Event, salt: String, payload: String, sessionUser: String?
    ) -> [SQL] {
        var statements: [SQL] = [
            """
            INSERT INTO event (seq, at, actor, account, basis, kind, subject, request_id,
                payload_digest, previous_hash, hash)
            VALUES (\(event.seq), \(event.at), \(event.actor), \(event.account), \(event.basis),
                \(event.kind), \(event.subject), \(event.requestID), \(event.payloadDigest),
                \(event.previousHash), \(event.hash))
            """,
            "INSERT INTO event_payload (seq, salt, payload) VALUES (\(event.seq), \(salt), \(payload))",
        ]
        if let sessionUser {
            statements.append(
                "INSERT INTO event_session (seq, session_user_name) VALUES (\(event.seq), \(sessionUser))")
        }
        return statements
    }
}

extension Event {
    /// The hash that the other columns give: SHA-256 over the canonical JSON array of them.
    var computedHash: String {
        EventLog.hash(
            seq: seq,
            columns: [
                at.description, actor, account, basis.rawValue, kind, subject, requestID, payloadDigest,
                previousHash,
            ])
    }
}

/// A line of the log as its row holds it.
struct StoredEvent {
    /// The place in the log.
    let seq: Int
    /// The columns from the time to the hash before, as texts; nil where a column holds none.
    let columns: [String?]
    /// The hash it bears.
    let hash: String?
    /// The salt of its payload.
    let salt: String?
    /// What it says it changed.
    let payload: String?

    /// The digest of the payload that it bears.
    var payloadDigest: String? { columns[7] }
    /// The hash of the event before that it bears.
    var previousHash: String? { columns[8] }
}

extension SQLValue {
    fileprivate var text: String? { if case .text(let text) = self { text } else { nil } }
}

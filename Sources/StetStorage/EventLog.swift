public import StetModel

/// Reading and appending the lines of the log.
public enum EventLog {
    /// The newest event.
    public static func head(_ database: any Database) throws -> LogHead {
        let row = try database.row("SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1")
        guard let row else { return .empty }
        return LogHead(seq: try row.integer(0), hash: try row.text(1))
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

    static func append(
        _ event: Event, salt: String, payload: String, sessionUser: String?, to database: any Database
    ) throws(StorageError) {
        try database.run(
            """
            INSERT INTO event (seq, at, actor, account, basis, kind, subject, request_id,
                payload_digest, previous_hash, hash)
            VALUES (\(event.seq), \(event.at), \(event.actor), \(event.account), \(event.basis),
                \(event.kind), \(event.subject), \(event.requestID), \(event.payloadDigest),
                \(event.previousHash), \(event.hash))
            """)
        try database.run(
            "INSERT INTO event_payload (seq, salt, payload) VALUES (\(event.seq), \(salt), \(payload))")
        if let sessionUser {
            try database.run(
                "INSERT INTO event_session (seq, session_user_name) VALUES (\(event.seq), \(sessionUser))")
        }
    }
}

extension Event {
    /// The hash that the other columns give: SHA-256 over the canonical JSON array of them.
    var computedHash: String {
        let columns: JSON = [
            .integer(seq), .string(at.description), .string(actor), .string(account),
            .string(basis.rawValue), .string(kind), .string(subject),
            requestID.map(JSON.string) ?? .null, .string(payloadDigest), .string(previousHash),
        ]
        return ContentHash.hex(columns.canonical)
    }
}

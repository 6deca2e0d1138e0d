public import StetModel

extension Notice: Record {
    public static let table = Table(
        "notice",
        columns: [
            "id", "kind", "recipient", "claim", "state", "slot", "timer", "comment", "due", "caused_by",
            "at", "attempts", "next_try", "problem", "sent_at",
        ])

    public var fields: [Field] {
        [
            .of(id), .of(kind), .of(recipient), .of(claim), .of(state), .of(slot), .of(timer),
            .of(comment), .of(due), .of(causedBy), .of(at), .of(attempts), .of(nextTry), .of(problem),
            .of(sentAt),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            kind: try row.next(),
            recipient: try row.next(),
            claim: try row.next(),
            state: try row.next(),
            slot: try row.next(),
            timer: try row.next(),
            comment: try row.next(),
            due: try row.next(),
            causedBy: try row.next(),
            at: try row.next(),
            attempts: try row.next(),
            nextTry: try row.next(),
            problem: try row.next(),
            sentAt: try row.next())
    }
}

public import StetModel

extension Contact: Record {
    public static let table = Table(
        "contact",
        columns: [
            "id", "claim", "whom", "channel", "outcome", "note", "added_by", "added_at", "answered_at",
        ])

    public var fields: [Field] {
        [
            .of(id), .of(claim), .of(whom), .of(channel), .of(outcome), .of(note), .of(addedBy),
            .of(addedAt), .of(answeredAt),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            claim: try row.next(),
            whom: try row.next(),
            channel: try row.next(),
            outcome: try row.next(),
            note: try row.next(),
            addedBy: try row.next(),
            addedAt: try row.next(),
            answeredAt: try row.next())
    }
}

public import StetModel

extension Decision: Record {
    public static let table = Table(
        "suggestion",
        columns: ["id", "reading", "decision", "reason", "decided_by", "decided_at"])

    public var fields: [Field] {
        [
            .of(id), .of(reading), .of(outcome), .of(reason), .of(decidedBy), .of(decidedAt),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            reading: try row.next(),
            outcome: try row.next(),
            reason: try row.next(),
            decidedBy: try row.next(),
            decidedAt: try row.next())
    }
}

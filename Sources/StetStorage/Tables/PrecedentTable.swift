public import StetModel

extension Precedent: Record {
    public static let table = Table(
        "precedent",
        columns: [
            "id", "claim", "earlier", "outcome", "note", "decided_by", "decided_at", "withdrawn_at",
        ])

    public var fields: [Field] {
        [
            .of(id), .of(claim), .of(earlier), .of(outcome), .of(note), .of(decidedBy), .of(decidedAt),
            .of(withdrawnAt),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            claim: try row.next(),
            earlier: try row.next(),
            outcome: try row.next(),
            note: try row.next(),
            decidedBy: try row.next(),
            decidedAt: try row.next(),
            withdrawnAt: try row.next())
    }
}

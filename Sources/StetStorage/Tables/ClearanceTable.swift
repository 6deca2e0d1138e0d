public import StetModel

extension Clearance: Record {
    public static let table = Table(
        "clearance",
        columns: [
            "id", "claim", "kind", "note", "given_by", "given_at", "withdrawn_at",
        ])

    public var fields: [Field] {
        [
            .of(id), .of(claim), .of(kind), .of(note), .of(givenBy), .of(givenAt), .of(withdrawnAt),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            claim: try row.next(),
            kind: try row.next(),
            note: try row.next(),
            givenBy: try row.next(),
            givenAt: try row.next(),
            withdrawnAt: try row.next())
    }
}

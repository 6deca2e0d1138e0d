public import StetModel

extension ClaimEdit: Record {
    public static let table = Table(
        "claim_edit",
        columns: ["id", "claim", "part", "before", "round", "edited_by", "edited_at"])

    public var fields: [Field] {
        [
            .of(id), .of(claim), .of(part), .of(before), .of(round), .of(editedBy), .of(editedAt),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            claim: try row.next(),
            part: try row.next(),
            before: try row.next(),
            round: try row.next(),
            editedBy: try row.next(),
            editedAt: try row.next())
    }
}

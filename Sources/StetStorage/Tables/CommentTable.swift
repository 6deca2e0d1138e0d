public import StetModel

extension Comment: Record {
    public static let table = Table(
        "comment",
        columns: [
            "id", "claim", "body", "is_blocking", "resolved_by", "added_by", "added_at",
            "answers", "deleted_at",
        ])

    public var fields: [Field] {
        [
            .of(id), .of(claim), .of(body), .of(isBlocking), .of(resolvedBy), .of(addedBy), .of(addedAt),
            .of(answers), .of(deletedAt),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            claim: try row.next(),
            body: try row.next(),
            isBlocking: try row.next(),
            resolvedBy: try row.next(),
            addedBy: try row.next(),
            addedAt: try row.next(),
            answers: try row.next(),
            deletedAt: try row.next())
    }
}

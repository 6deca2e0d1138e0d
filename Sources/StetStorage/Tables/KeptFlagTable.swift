public import StetModel

extension KeptFlag: Record {
    public static let table = Table(
        "flag",
        columns: [
            "id", "story", "kind", "identity", "raised_at", "dismissed_by", "dismissed_at", "reason",
        ])

    public var fields: [Field] {
        [
            .of(id), .of(story), .of(kind), .of(identity), .of(raisedAt), .of(dismissedBy), .of(dismissedAt),
            .of(reason),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            story: try row.next(),
            kind: try row.next(),
            identity: try row.next(),
            raisedAt: try row.next(),
            dismissedBy: try row.next(),
            dismissedAt: try row.next(),
            reason: try row.next())
    }
}

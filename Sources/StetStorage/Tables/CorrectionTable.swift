public import StetModel

extension Correction: Record {
    public static let table = Table(
        "correction",
        columns: [
            "id", "claim", "item", "kind", "wording", "before_text", "before_verdict", "requested_by",
            "requested_at", "published_at",
        ])

    public var fields: [Field] {
        [
            .of(id), .of(claim), .of(item), .of(kind), .of(wording), .of(beforeText), .of(beforeVerdict),
            .of(requestedBy), .of(requestedAt), .of(publishedAt),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            claim: try row.next(),
            item: try row.next(),
            kind: try row.next(),
            wording: try row.next(),
            beforeText: try row.next(),
            beforeVerdict: try row.next(),
            requestedBy: try row.next(),
            requestedAt: try row.next(),
            publishedAt: try row.next())
    }
}

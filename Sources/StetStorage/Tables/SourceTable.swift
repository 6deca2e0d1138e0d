public import StetModel

extension Source: Record {
    public static let table = Table(
        "source",
        columns: [
            "id", "kind", "name", "reliability", "is_protected", "merged_into", "added_by",
            "added_at",
        ])

    public var fields: [Field] {
        [
            .of(id), .of(kind), .of(name), .of(reliability), .of(isProtected), .of(mergedInto),
            .of(addedBy), .of(addedAt),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            kind: try row.next(),
            name: try row.next(),
            reliability: try row.next(),
            isProtected: try row.next(),
            mergedInto: try row.next(),
            addedBy: try row.next(),
            addedAt: try row.next())
    }
}

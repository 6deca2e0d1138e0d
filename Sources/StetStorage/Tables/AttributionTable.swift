public import StetModel

extension Attribution: Record {
    public static let table = Table(
        "attribution",
        columns: [
            "id", "revision", "mode", "sourcing", "stance", "source", "parent", "suggestion",
            "added_by", "added_at",
        ])

    public var fields: [Field] {
        [
            .of(id), .of(revision), .of(mode), .of(sourcing), .of(stance), .of(source), .of(parent),
            .of(suggestion), .of(addedBy), .of(addedAt),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            revision: try row.next(),
            mode: try row.next(),
            sourcing: try row.next(),
            stance: try row.next(),
            source: try row.next(),
            parent: try row.next(),
            suggestion: try row.next(),
            addedBy: try row.next(),
            addedAt: try row.next())
    }
}

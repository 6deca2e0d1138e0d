public import StetModel

extension ReviewerConflict: Record {
    public static let table = Table(
        "reviewer_conflict",
        columns: ["id", "reviewer", "topic"])

    public var fields: [Field] {
        [
            .of(id), .of(reviewer), .of(topic),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            reviewer: try row.next(),
            topic: try row.next())
    }
}

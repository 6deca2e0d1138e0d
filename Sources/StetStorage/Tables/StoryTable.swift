public import StetModel

extension Story: Record {
    public static let table = Table(
        "story",
        columns: ["id", "title", "started_at", "merged_into"])

    public var fields: [Field] {
        [
            .of(id), .of(title), .of(startedAt), .of(mergedInto),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            title: try row.next(),
            startedAt: try row.next(),
            mergedInto: try row.next())
    }
}

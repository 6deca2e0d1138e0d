public import StetModel

extension Story: Record {
    public static let table = Table(
        "story",
        columns: ["id", "title", "started_at"])

    public var fields: [Field] {
        [
            .of(id), .of(title), .of(startedAt),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            title: try row.next(),
            startedAt: try row.next())
    }
}

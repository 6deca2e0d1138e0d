public import StetModel

extension Revision: Record {
    public static let table = Table(
        "revision",
        columns: ["id", "article", "number", "sha256", "added_at"])

    public var fields: [Field] {
        [
            .of(id), .of(article), .of(number), .of(sha256), .of(addedAt),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            article: try row.next(),
            number: try row.next(),
            sha256: try row.next(),
            addedAt: try row.next())
    }
}

public import StetModel

extension SourceName: Record {
    public static let table = Table(
        "source_name",
        columns: ["id", "source", "name"])

    public var fields: [Field] {
        [
            .of(id), .of(source), .of(name),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            source: try row.next(),
            name: try row.next())
    }
}

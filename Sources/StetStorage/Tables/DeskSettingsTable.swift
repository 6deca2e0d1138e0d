public import StetModel

extension DeskSettings: Record {
    public static let table = Table(
        "desk",
        columns: ["id", "name", "default_workflow", "created_at"])

    public var fields: [Field] {
        [
            .of(id), .of(name), .of(defaultWorkflow), .of(createdAt),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            name: try row.next(),
            defaultWorkflow: try row.next(),
            createdAt: try row.next())
    }
}

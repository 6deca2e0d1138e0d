public import StetModel

extension StoredWorkflow: Record {
    public static let table = Table(
        "workflow",
        columns: ["id", "name", "version", "sha256", "definition", "scale", "added_at"])

    public var fields: [Field] {
        [
            .of(id), .of(name), .of(version), .of(sha256), .of(definition), .of(scale), .of(addedAt),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            name: try row.next(),
            version: try row.next(),
            sha256: try row.next(),
            definition: try row.next(),
            scale: try row.next(),
            addedAt: try row.next())
    }
}

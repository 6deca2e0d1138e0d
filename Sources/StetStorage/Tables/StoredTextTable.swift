public import StetModel

extension StoredText: Record {
    public static let table = Table(
        "text",
        columns: ["sha256", "bytes", "characters"])

    public var fields: [Field] {
        [
            .of(sha256), .of(bytes, digest: sha256), .of(characters),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            sha256: try row.next(),
            bytes: try row.next(),
            characters: try row.next())
    }
}

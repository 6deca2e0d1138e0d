public import StetModel

extension Snapshot: Record {
    public static let table = Table(
        "snapshot",
        columns: ["sha256", "bytes"])

    public var fields: [Field] {
        [
            .of(sha256), .of(bytes, digest: sha256),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            sha256: try row.next(),
            bytes: try row.next())
    }
}

public import StetModel

extension Hop: Record {
    public static let table = Table(
        "hop",
        columns: ["id", "attribution", "position", "source", "name"])

    public var fields: [Field] {
        [
            .of(id), .of(attribution), .of(position), .of(source), .of(name),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            attribution: try row.next(),
            position: try row.next(),
            source: try row.next(),
            name: try row.next())
    }
}

public import StetModel

extension Reviewer: Record {
    public static let table = Table(
        "reviewer",
        columns: ["handle", "name", "account", "person", "capacity", "is_active", "added_at"])

    public var fields: [Field] {
        [
            .of(handle), .of(name), .of(account), .of(person), .of(capacity), .of(isActive),
            .of(addedAt),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            handle: try row.next(),
            name: try row.next(),
            account: try row.next(),
            person: try row.next(),
            capacity: try row.next(),
            isActive: try row.next(),
            addedAt: try row.next())
    }
}

public import StetModel

extension ReviewerRole: Record {
    public static let table = Table(
        "reviewer_role",
        columns: ["id", "reviewer", "role"])

    public var fields: [Field] {
        [
            .of(id), .of(reviewer), .of(role),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            reviewer: try row.next(),
            role: try row.next())
    }
}

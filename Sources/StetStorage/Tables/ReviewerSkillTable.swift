public import StetModel

extension ReviewerSkill: Record {
    public static let table = Table("reviewer_skill", columns: ["id", "reviewer", "kind", "value"])

    public var fields: [Field] { [.of(id), .of(reviewer), .of(kind), .of(value)] }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            reviewer: try row.next(),
            kind: try row.next(),
            value: try row.next())
    }
}

public import StetModel

extension ReviewerLeave: Record {
    public static let table = Table(
        "reviewer_leave",
        columns: ["id", "reviewer", "first_day", "last_day", "note", "added_by", "added_at"])

    public var fields: [Field] {
        [.of(id), .of(reviewer), .of(firstDay), .of(lastDay), .of(note), .of(addedBy), .of(addedAt)]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            reviewer: try row.next(),
            firstDay: try row.next(),
            lastDay: try row.next(),
            note: try row.next(),
            addedBy: try row.next(),
            addedAt: try row.next())
    }
}

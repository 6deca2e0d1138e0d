public import StetModel

extension ChecklistMark: Record {
    public static let table = Table(
        "checklist_mark",
        columns: [
            "id", "claim", "checklist", "item", "round", "note", "marked_by", "marked_at", "taken_back_at",
        ])

    public var fields: [Field] {
        [
            .of(id), .of(claim), .of(checklist), .of(item), .of(round), .of(note), .of(markedBy),
            .of(markedAt), .of(takenBackAt),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            claim: try row.next(),
            checklist: try row.next(),
            item: try row.next(),
            round: try row.next(),
            note: try row.next(),
            markedBy: try row.next(),
            markedAt: try row.next(),
            takenBackAt: try row.next())
    }
}

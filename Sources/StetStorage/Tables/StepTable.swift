public import StetModel

extension Step: Record {
    public static let table = Table(
        "step",
        columns: [
            "id", "claim", "action", "from_state", "to_state", "round", "taken_by", "remark",
            "taken_at", "reason", "override_reason", "edits",
        ])

    public var fields: [Field] {
        [
            .of(id), .of(claim), .of(action), .of(from), .of(to), .of(round), .of(takenBy),
            .of(remark), .of(takenAt), .of(reason), .of(overrideReason),
            .of(edits),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            claim: try row.next(),
            action: try row.next(),
            from: try row.next(),
            to: try row.next(),
            round: try row.next(),
            takenBy: try row.next(),
            remark: try row.next(),
            takenAt: try row.next(),
            reason: try row.next(),
            overrideReason: try row.next(),
            edits: try row.next())
    }
}

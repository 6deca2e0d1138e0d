public import StetModel

extension Assignment: Record {
    public static let table = Table(
        "assignment",
        columns: [
            "id", "claim", "slot", "reviewer", "round", "state", "due", "note", "assigned_by",
            "assigned_at", "ended_at", "seat", "lease_until",
        ],
        laterColumns: [.init(name: "seat", value: 1)])

    public var fields: [Field] {
        [
            .of(id), .of(claim), .of(slot), .of(reviewer), .of(round), .of(state), .of(due), .of(note),
            .of(assignedBy), .of(assignedAt), .of(endedAt),
            .of(seat), .of(leaseUntil),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            claim: try row.next(),
            slot: try row.next(),
            reviewer: try row.next(),
            round: try row.next(),
            state: try row.next(),
            due: try row.next(),
            note: try row.next(),
            assignedBy: try row.next(),
            assignedAt: try row.next(),
            endedAt: try row.next(),
            seat: try row.next(),
            leaseUntil: try row.next())
    }
}

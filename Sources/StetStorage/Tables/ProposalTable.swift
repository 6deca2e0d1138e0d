public import StetModel

extension Proposal: Record {
    public static let table = Table(
        "proposal",
        columns: [
            "id", "claim", "part", "before", "after", "reason", "state", "proposed_by", "proposed_at",
            "decided_by", "decided_at", "remark",
        ])

    public var fields: [Field] {
        [
            .of(id), .of(claim), .of(part), .of(before), .of(after), .of(reason), .of(state),
            .of(proposedBy), .of(proposedAt), .of(decidedBy), .of(decidedAt), .of(remark),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            claim: try row.next(),
            part: try row.next(),
            before: try row.next(),
            after: try row.next(),
            reason: try row.next(),
            state: try row.next(),
            proposedBy: try row.next(),
            proposedAt: try row.next(),
            decidedBy: try row.next(),
            decidedAt: try row.next(),
            remark: try row.next())
    }
}

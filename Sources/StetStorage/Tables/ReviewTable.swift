public import StetModel

extension Review: Record {
    public static let table = Table(
        "review",
        columns: [
            "id", "claim", "round", "slot", "reviewer", "verdict", "confidence", "rationale",
            "bound_to", "is_void", "added_at",
        ])

    public var fields: [Field] {
        [
            .of(id), .of(claim), .of(round), .of(slot), .of(reviewer), .of(verdict), .of(confidence),
            .of(rationale), .of(boundTo), .of(isVoid), .of(addedAt),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            claim: try row.next(),
            round: try row.next(),
            slot: try row.next(),
            reviewer: try row.next(),
            verdict: try row.next(),
            confidence: try row.next(),
            rationale: try row.next(),
            boundTo: try row.next(),
            isVoid: try row.next(),
            addedAt: try row.next())
    }
}

public import StetModel

extension Claim: Record {
    public static let table = Table(
        "claim",
        columns: [
            "id", "text", "workflow", "state", "category", "round", "version", "verdict",
            "rationale", "publication", "finding", "claimant", "hold", "parent", "story",
            "priority", "as_of", "reason", "suggestion", "added_by", "added_at", "moved_at",
            "kind", "topic", "language",
        ],
        laterColumns: [.init(name: "kind", value: "claim")])

    public var fields: [Field] {
        [
            .of(id), .of(text), .of(workflow), .of(state), .of(category), .of(round), .of(version),
            .of(verdict), .of(rationale), .of(publication), .of(finding), .of(claimant), .of(hold),
            .of(parent), .of(story), .of(priority), .of(asOf), .of(reason), .of(suggestion),
            .of(addedBy), .of(addedAt), .of(movedAt), .of(kind), .of(topic), .of(language),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            text: try row.next(),
            workflow: try row.next(),
            state: try row.next(),
            category: try row.next(),
            round: try row.next(),
            version: try row.next(),
            verdict: try row.next(),
            rationale: try row.next(),
            publication: try row.next(),
            finding: try row.next(),
            claimant: try row.next(),
            hold: try row.next(),
            parent: try row.next(),
            story: try row.next(),
            priority: try row.next(),
            asOf: try row.next(),
            reason: try row.next(),
            suggestion: try row.next(),
            addedBy: try row.next(),
            addedAt: try row.next(),
            movedAt: try row.next(),
            kind: try row.next(),
            topic: try row.next(),
            language: try row.next())
    }
}

public import StetModel

extension Evidence: Record {
    public static let table = Table(
        "evidence",
        columns: [
            "id", "claim", "kind", "reference", "stance", "quote", "locator", "is_primary",
            "independence_group", "reliability", "credibility", "snapshot", "round",
            "added_by", "added_at", "withdrawn_at", "form",
        ])

    public var fields: [Field] {
        [
            .of(id), .of(claim), .of(kind), .of(reference), .of(stance), .of(quote), .of(locator),
            .of(isPrimary), .of(independenceGroup), .of(reliability), .of(credibility), .of(snapshot),
            .of(round), .of(addedBy), .of(addedAt), .of(withdrawnAt), .of(form),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            claim: try row.next(),
            kind: try row.next(),
            reference: try row.next(),
            stance: try row.next(),
            quote: try row.next(),
            locator: try row.next(),
            isPrimary: try row.next(),
            independenceGroup: try row.next(),
            reliability: try row.next(),
            credibility: try row.next(),
            snapshot: try row.next(),
            round: try row.next(),
            addedBy: try row.next(),
            addedAt: try row.next(),
            withdrawnAt: try row.next(),
            form: try row.next())
    }
}

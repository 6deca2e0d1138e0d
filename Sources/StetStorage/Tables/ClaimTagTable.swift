public import StetModel

extension ClaimTag: Record {
    public static let table = Table(
        "claim_tag", columns: ["id", "claim", "tag", "added_by", "added_at", "removed_at"])

    public var fields: [Field] {
        [.of(id), .of(claim), .of(tag), .of(addedBy), .of(addedAt), .of(removedAt)]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            claim: try row.next(),
            tag: try row.next(),
            addedBy: try row.next(),
            addedAt: try row.next(),
            removedAt: try row.next())
    }
}

public import StetModel
import StetText

extension Appearance: Record {
    public static let table = Table(
        "appearance",
        columns: [
            "id", "claim", "revision", "start_at", "end_at", "quote", "attribution",
            "is_first", "added_by", "added_at",
        ])

    public var fields: [Field] {
        [
            .of(id), .of(claim), .of(revision), .of(span.start), .of(span.end), .of(quote),
            .of(attribution), .of(isFirst), .of(addedBy), .of(addedAt),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            claim: try row.next(),
            revision: try row.next(),
            span: try row.span(),
            quote: try row.next(),
            attribution: try row.next(),
            isFirst: try row.next(),
            addedBy: try row.next(),
            addedAt: try row.next())
    }
}

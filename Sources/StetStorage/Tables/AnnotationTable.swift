public import StetModel
import StetText

extension Annotation: Record {
    public static let table = Table(
        "annotation",
        columns: [
            "id", "revision", "start_at", "end_at", "quote", "prefix", "suffix", "label",
            "note", "suggestion", "added_by", "added_at",
        ])

    public var fields: [Field] {
        [
            .of(id), .of(revision), .of(span.start), .of(span.end), .of(quote), .of(prefix),
            .of(suffix), .of(label), .of(note), .of(suggestion), .of(addedBy), .of(addedAt),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            revision: try row.next(),
            span: try row.span(),
            quote: try row.next(),
            prefix: try row.next(),
            suffix: try row.next(),
            label: try row.next(),
            note: try row.next(),
            suggestion: try row.next(),
            addedBy: try row.next(),
            addedAt: try row.next())
    }
}

public import StetModel
import StetText

extension AttributionSpan: Record {
    public static let table = Table(
        "attribution_span",
        columns: ["id", "attribution", "part", "start_at", "end_at", "quote"])

    public var fields: [Field] {
        [
            .of(id), .of(attribution), .of(part), .of(span.start), .of(span.end), .of(quote),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            attribution: try row.next(),
            part: try row.next(),
            span: try row.span(),
            quote: try row.next())
    }
}

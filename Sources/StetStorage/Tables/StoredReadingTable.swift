public import StetModel

extension StoredReading: Record {
    public static let table = Table(
        "reading",
        columns: [
            "id", "revision", "suggester", "suggester_version", "first_suggestion",
            "suggestion_count", "packed",
        ])

    public var fields: [Field] {
        [
            .of(id), .of(revision), .of(suggester), .of(suggesterVersion), .of(firstSuggestion),
            .of(suggestionCount), .of(packed),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            revision: try row.next(),
            suggester: try row.next(),
            suggesterVersion: try row.next(),
            firstSuggestion: try row.next(),
            suggestionCount: try row.next(),
            packed: try row.next())
    }
}

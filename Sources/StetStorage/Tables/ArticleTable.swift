public import StetModel

extension Article: Record {
    public static let table = Table(
        "article",
        columns: [
            "id", "outlet", "title", "byline", "url", "published", "retrieved", "language",
            "external_id", "sha256", "revision", "imported_at",
        ])

    public var fields: [Field] {
        [
            .of(id), .of(outlet), .of(title), .of(byline), .of(url), .of(published), .of(retrieved),
            .of(language), .of(externalID), .of(sha256), .of(revision), .of(importedAt),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            outlet: try row.next(),
            title: try row.next(),
            byline: try row.next(),
            url: try row.next(),
            published: try row.next(),
            retrieved: try row.next(),
            language: try row.next(),
            externalID: try row.next(),
            sha256: try row.next(),
            revision: try row.next(),
            importedAt: try row.next())
    }
}

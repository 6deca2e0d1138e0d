public import StetModel

extension StoryArticle: Record {
    public static let table = Table(
        "story_article",
        columns: ["id", "story", "article", "relation", "reason"])

    public var fields: [Field] {
        [
            .of(id), .of(story), .of(article), .of(relation), .of(reason),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            story: try row.next(),
            article: try row.next(),
            relation: try row.next(),
            reason: try row.next())
    }
}

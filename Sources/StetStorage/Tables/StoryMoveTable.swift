public import StetModel

extension StoryMove: Record {
    public static let table = Table(
        "story_move",
        columns: [
            "id", "act", "kind", "article", "from_story", "to_story", "was_related", "reason", "moved_by",
            "moved_at", "undone_by", "undone_at",
        ])

    public var fields: [Field] {
        [
            .of(id), .of(act), .of(kind), .of(article), .of(from), .of(to), .of(wasRelated), .of(reason),
            .of(movedBy), .of(movedAt), .of(undoneBy), .of(undoneAt),
        ]
    }

    public init(_ row: inout RowCursor) throws(StorageError) {
        self.init(
            id: try row.next(),
            act: try row.next(),
            kind: try row.next(),
            article: try row.next(),
            from: try row.next(),
            to: try row.next(),
            wasRelated: try row.next(),
            reason: try row.next(),
            movedBy: try row.next(),
            movedAt: try row.next(),
            undoneBy: try row.next(),
            undoneAt: try row.next())
    }
}

public import StetModel
import StetStorage

extension Desk {
    /// The stories of the desk, by number.
    public func storyList(after: ID<Story>? = nil, limit: Int? = nil) throws -> ListPage {
        try look { database in
            let stories = try database.stories(after: after, limit: limit.map { $0 + 1 })
            return try ListPage.of(stories, limit: limit, id: \.id.description) { try database.answer($0) }
        }
    }

    /// One story with its articles.
    public func story(_ id: ID<Story>) throws -> JSON {
        try look { try $0.answer(try $0.require(id)) }
    }
}

extension Database {
    fileprivate func answer(_ story: Story) throws -> JSON {
        let links = try articles(of: story.id)
        let articles = try links.map { link -> JSON in
            let article = try require(link.article)
            return .object(leavingOut: [
                "id": JSON(describing: article.id), "outlet": article.outlet.map(JSON.string),
                "title": article.title.map(JSON.string), "published": article.published.map(JSON.string),
                "relation": .string(link.relation.rawValue), "reason": .string(link.reason),
            ])
        }
        let moves = try moves(of: story.id).map { move -> JSON in
            .object(leavingOut: [
                "kind": .string(move.kind.rawValue), "article": JSON(describing: move.article),
                "from": JSON(describing: move.from), "to": JSON(describing: move.to),
                "reason": .string(move.reason), "by": .string(move.movedBy),
                "at": .string(move.movedAt.description), "undoneBy": move.undoneBy.map(JSON.string),
                "undoneAt": move.undoneAt.map { .string($0.description) },
            ])
        }
        return .object(leavingOut: [
            "id": JSON(describing: story.id), "title": .string(story.title), "articles": .array(articles),
            "mergedInto": story.mergedInto.map(JSON.init(describing:)),
            "moves": moves.isEmpty ? nil : .array(moves),
        ])
    }
}

public import StetModel
import StetStorage

extension Desk {
    /// Makes one story of two: the articles of the first are told in the second from now on.
    public func mergeStory(
        _ id: ID<Story>, into other: ID<Story>, reason: String, options: ChangeOptions
    ) throws -> JSON {
        let arguments: JSON = [
            "story": JSON(describing: id), "into": JSON(describing: other), "reason": .string(reason),
        ]
        return try change("story merge", .mergeStory, options, arguments: arguments) { change in
            guard id != other else {
                throw DeskError.againstRule(
                    "\(id) cannot be merged into itself.", remedy: "Name another story.")
            }
            var ended = try change.openStory(id)
            _ = try change.openStory(other)
            var moving = try StoryMoving(.merge, reason: reason, in: change)
            let members = try database.articles(of: id).filter { $0.relation == .member }
            for member in members { try moving.move(member, to: other) }
            ended.mergedInto = other
            try change.ledger.update(ended)
            return [
                "id": JSON(describing: other), "merged": JSON(describing: id),
                "articles": .array(members.map { JSON(describing: $0.article) }),
                "event": .integer(try change.ledger.record("story.merged", other.description)),
            ]
        }
    }

    /// Takes articles out of a story into one of their own.
    public func splitStory(
        _ id: ID<Story>, articles: [ID<Article>], title: String?, reason: String, options: ChangeOptions
    ) throws -> JSON {
        let arguments: JSON = .object(leavingOut: [
            "story": JSON(describing: id), "articles": .array(articles.map(JSON.init(describing:))),
            "title": title.map(JSON.string), "reason": .string(reason),
        ])
        return try change("story split", .mergeStory, options, arguments: arguments) { change in
            let story = try change.openStory(id)
            let members = try database.articles(of: id).filter { $0.relation == .member }
            let wanted = Set(articles)
            let parted = members.filter { wanted.contains($0.article) }
            if let stranger = articles.first(where: { one in !parted.contains { $0.article == one } }) {
                throw DeskError.againstRule(
                    "\(stranger) is no member of \(id).",
                    remedy: "'stet story show \(id)' lists its articles.")
            }
            guard !parted.isEmpty, parted.count < members.count else {
                let which = parted.isEmpty ? "none" : "all"
                throw DeskError.againstRule(
                    "A story is split by taking out some of its articles, not \(which).",
                    remedy: "Name those that tell something else.")
            }
            var moving = try StoryMoving(.split, reason: reason, in: change)
            let first = try database.require(parted[0].article)
            let new = Story(
                id: try change.ledger.next(Story.self), title: title ?? first.title ?? story.title,
                startedAt: change.now)
            try change.ledger.insert(new)
            for member in parted { try moving.move(member, to: new.id) }
            return [
                "id": JSON(describing: new.id), "from": JSON(describing: id),
                "articles": .array(parted.map { JSON(describing: $0.article) }),
                "event": .integer(try change.ledger.record("story.split", new.id.description)),
            ]
        }
    }

    /// Takes back the latest merge or split that touched a story.
    public func undoStory(_ id: ID<Story>, options: ChangeOptions) throws -> JSON {
        try change("story undo", .mergeStory, options, arguments: ["story": JSON(describing: id)]) { change in
            _ = try database.require(id)
            guard let last = try database.moves(of: id).first(where: { $0.undoneAt == nil }) else {
                throw DeskError.againstRule(
                    "Nobody merged or split \(id).",
                    remedy: "'stet story show \(id)' tells what was done to it.")
            }
            let moves = try database.moves(ofAct: last.act)
            for move in moves { try change.takeBack(move) }
            let (from, to) = (last.from, last.to)
            if last.kind == .merge {
                try change.end(from, in: nil)
            } else if try !database.articles(of: to).contains(where: { $0.relation == .member }) {
                try change.end(to, in: from)
            }
            return [
                "id": JSON(describing: id), "undone": .string(last.kind.rawValue),
                "articles": .array(moves.map { JSON(describing: $0.article) }),
                "event": .integer(try change.ledger.record("story.undone", id.description)),
            ]
        }
    }
}

extension DeskChange {
    /// The story with this id, which is no part of another.
    fileprivate func openStory(_ id: ID<Story>) throws -> Story {
        let story = try database.require(id)
        if let other = story.mergedInto {
            throw DeskError.againstRule("\(id) was merged into \(other).", remedy: "Name \(other).")
        }
        return story
    }

    fileprivate func end(_ id: ID<Story>, in other: ID<Story>?) throws {
        var story = try database.require(id)
        story.mergedInto = other
        try ledger.update(story)
    }

    /// Puts one article back where it was.
    fileprivate func takeBack(_ move: StoryMove) throws {
        let entries = try database.stories(of: move.article)
        guard var there = entries.first(where: { $0.story == move.to }), there.relation == .member else {
            throw DeskError.againstRule(
                "\(move.article) was moved on from \(move.to) since.", remedy: "Take that back first.")
        }
        if move.wasRelated {
            (there.relation, there.reason) = (
                .related, "@\(actor.reviewer.handle) took a merge or split back"
            )
            try ledger.update(there)
        } else {
            try ledger.delete(there)
        }
        let reason = "@\(actor.reviewer.handle) took a \(move.kind.rawValue) back"
        try settle(move.article, in: move.from, reason: reason)
        var undone = move
        (undone.undoneBy, undone.undoneAt) = (actor.reviewer.handle, now)
        try ledger.update(undone)
    }
}

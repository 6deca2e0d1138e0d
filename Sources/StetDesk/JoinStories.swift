import StetModel
import StetStorage

extension DeskChange {
    /// The most articles of a story that an import puts into another.
    private static var joinLimit: Int { 8 }

    /// Makes two stories one because a new article tells the event of both; says whether it did.
    ///
    /// What people merged or split stays as they left it, and a long story is left to them. It is a
    /// merge like theirs: shown with its reason, and taken back by `story undo`.
    func joinStory(
        _ id: ID<Story>, into other: ID<Story>, _ article: ID<Article>, _ reason: String
    ) throws -> Bool {
        var ended = try database.require(id)
        let moves = try database.moves(of: id) + database.moves(of: other)
        guard ended.mergedInto == nil, moves.allSatisfy({ $0.kind == .merge && $0.undoneAt == nil }) else {
            return false
        }
        let members = try database.articles(of: id).filter { $0.relation == .member }
        guard members.count <= DeskChange.joinLimit else { return false }
        var moving = try StoryMoving(.merge, reason: "\(article) tells of both, \(reason)", in: self)
        for member in members { try moving.move(member, to: other) }
        ended.mergedInto = other
        try ledger.update(ended)
        try ledger.record("story.merged", other.description)
        return true
    }
}

import StetModel
import StetStorage

/// One act that moves articles between stories.
struct StoryMoving {
    private let kind: StoryMoveKind
    private let reason: String
    private let change: DeskChange
    private var act: Int?

    private static let reasonLimit = 1_000

    /// An act of this kind for a reason.
    init(_ kind: StoryMoveKind, reason: String, in change: DeskChange) throws {
        let reason = reason.trimmingSpaces
        guard !reason.isEmpty else {
            throw DeskError.missing("To \(kind.rawValue) stories needs a reason.", remedy: "Give --reason.")
        }
        guard reason.unicodeScalars.count <= StoryMoving.reasonLimit else {
            throw DeskError.beyondLimit(
                "The reason has more than \(StoryMoving.reasonLimit) characters.", remedy: "Say it shorter.")
        }
        (self.kind, self.reason, self.change) = (kind, reason, change)
    }

    /// Moves a member to another story; the one it leaves calls it related.
    mutating func move(_ member: StoryArticle, to story: ID<Story>) throws {
        let (ledger, handle) = (change.ledger, change.actor.reviewer.handle)
        let from = member.story
        var left = member
        (left.relation, left.reason) = (.related, "@\(handle) moved it to \(story): \(reason)")
        try ledger.update(left)
        let wasRelated = try change.settle(
            member.article, in: story, reason: "@\(handle) moved it here from \(from): \(reason)")
        let id = try ledger.next(StoryMove.self)
        act = act ?? id.number
        try ledger.insert(
            StoryMove(
                id: id, act: act ?? id.number, kind: kind, article: member.article, from: from, to: story,
                wasRelated: wasRelated, reason: reason, movedBy: handle, movedAt: change.now))
    }
}

extension DeskChange {
    /// Makes an article a member of a story, which may call it related already; says whether it did.
    @discardableResult
    func settle(_ article: ID<Article>, in story: ID<Story>, reason: String) throws -> Bool {
        if var known = try database.stories(of: article).first(where: { $0.story == story }) {
            (known.relation, known.reason) = (.member, reason)
            try ledger.update(known)
            return true
        }
        try ledger.insert(
            StoryArticle(
                id: try ledger.next(StoryArticle.self), story: story, article: article, relation: .member,
                reason: reason))
        return false
    }
}

public import StetModel
import StetStorage
import StetWorkflow

extension Desk {
    /// Writes a comment beside a claim; a blocking one holds up the steps that ask for none.
    ///
    /// - Parameter answered: the comment that this one answers.
    public func comment(
        on id: ID<Claim>, _ body: String, isBlocking: Bool, answering answered: ID<Comment>? = nil,
        options: ChangeOptions
    ) throws -> JSON {
        let arguments: JSON = .object(leavingOut: [
            "claim": JSON(describing: id), "body": .string(body), "blocking": .boolean(isBlocking),
            "answers": answered.map(JSON.init(describing:)),
        ])
        return try change("claim comment", .comment, options, arguments: arguments) { change in
            var claim = try change.claim(id)
            guard !body.trimmingSpaces.isEmpty else {
                throw DeskError.missing("A comment needs words.", remedy: "Give them after the claim's id.")
            }
            let limit = 10_000
            guard body.unicodeScalars.count <= limit else {
                throw DeskError.beyondLimit(
                    "The comment has more than \(limit) characters.", remedy: "Say it in several comments.")
            }
            if let answered { try change.requireComment(answered, beside: id) }
            let comment = Comment(
                id: try change.ledger.next(Comment.self), claim: id, body: body, isBlocking: isBlocking,
                addedBy: change.actor.reviewer.handle, addedAt: change.now, answers: answered)
            try change.ledger.insert(comment)
            try change.announceMentions(in: comment, of: claim)
            return try change.answer("comment.added", about: comment.id, of: &claim)
        }
    }

    /// Marks a comment as resolved. One that blocks is resolved by who wrote it, or by an editor without a
    /// part in the claim: whom it holds up does not set it aside.
    public func resolveComment(_ id: ID<Comment>, options: ChangeOptions) throws -> JSON {
        try change("claim resolve", .comment, options, arguments: ["comment": JSON(describing: id)]) {
            change in
            var comment = try database.require(id)
            var claim = try change.claim(comment.claim)
            try change.requireComment(id, beside: comment.claim)
            guard comment.resolvedBy == nil else {
                throw DeskError.againstRule("\(id) is resolved already.", remedy: "There is nothing to do.")
            }
            if comment.isBlocking { try change.mayResolve(comment) }
            comment.resolvedBy = change.actor.reviewer.handle
            try change.ledger.update(comment)
            return try change.answer("comment.resolved", about: id, of: &claim)
        }
    }

    /// Deletes a comment of the caller's own; its place stays, and so does every other comment.
    public func deleteComment(_ id: ID<Comment>, options: ChangeOptions) throws -> JSON {
        try change("claim delete-comment", .comment, options, arguments: ["comment": JSON(describing: id)]) {
            change in
            var comment = try database.require(id)
            var claim = try change.claim(comment.claim)
            try change.requireComment(id, beside: comment.claim)
            guard try Team(database).isSame(comment.addedBy, change.actor.reviewer.handle) else {
                throw DeskError.againstRule(
                    "\(id) was written by @\(comment.addedBy), who alone can delete it.",
                    remedy: "'stet claim resolve \(id)' settles it.")
            }
            comment.deletedAt = change.now
            try change.ledger.update(comment)
            return try change.answer("comment.deleted", about: id, of: &claim)
        }
    }
}

extension DeskChange {
    /// Refuses a comment that was deleted or stands beside another claim.
    fileprivate func requireComment(_ id: ID<Comment>, beside claim: ID<Claim>) throws {
        let comment = try database.require(id)
        guard comment.claim == claim else {
            throw DeskError.againstRule(
                "\(id) stands beside \(comment.claim), not beside \(claim).",
                remedy: "'stet claim show \(claim)' lists the comments there are.")
        }
        guard comment.deletedAt == nil else {
            throw DeskError.againstRule("\(id) was deleted.", remedy: "There is nothing to do.")
        }
    }

    /// Whether the actor may say that what a comment holds up can go on.
    fileprivate func mayResolve(_ comment: Comment) throws {
        let file = try file(comment.claim)
        if file.team.isSame(comment.addedBy, actor.reviewer.handle) { return }
        let parties = [Party.author] + file.workflow.slots.map { .slot($0.name) }
        let situation = file.situation
        let part = parties.lazy.compactMap { party in
            situation.involvement(of: actor.reviewer.person, in: party)
        }.first
        guard part != nil || !actor.may(.editClaim) else { return }
        throw DeskError.againstRule(
            "\(comment.id) blocks \(comment.claim), and @\(actor.reviewer.handle) "
                + (part.map(\.phrase) ?? "is no editor") + ".",
            remedy: "@\(comment.addedBy) can resolve it, or an editor who has no part in the claim.")
    }

    /// Closes a change of something that belongs to a claim into one event, and answers with its id.
    func answer<Noun: Numbered>(
        _ kind: String, about id: ID<Noun>, of claim: inout Claim, note: JSON? = nil
    ) throws -> JSON {
        claim.version += 1
        ledger.updateWithEvent(claim)
        let event = try ledger.record(kind, claim.id.description, note: note)
        return [
            "id": JSON(describing: id), "claim": JSON(describing: claim.id),
            "version": .integer(claim.version), "event": .integer(event),
        ]
    }
}

extension Comment {
    /// The comment as JSON tells it; of a deleted one only its place.
    var answer: JSON {
        guard deletedAt == nil else {
            return .object(leavingOut: [
                "id": JSON(describing: id), "deleted": true, "answers": answers.map(JSON.init(describing:)),
                "by": .string(addedBy), "at": .string(addedAt.description),
            ])
        }
        return .object(leavingOut: [
            "id": JSON(describing: id), "body": .string(body), "blocking": .boolean(isBlocking),
            "answers": answers.map(JSON.init(describing:)), "resolvedBy": resolvedBy.map(JSON.string),
            "by": .string(addedBy), "at": .string(addedAt.description),
        ])
    }
}

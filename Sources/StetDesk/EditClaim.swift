public import StetModel
import StetStorage

extension Desk {
    /// Changes what a claim says. A new text or day is an edit: verdicts and approvals given before do not
    /// hold any more; a new finding voids approvals.
    public func editClaim(_ id: ID<Claim>, _ wish: ClaimChange, options: ChangeOptions) throws -> JSON {
        try change("claim edit", .editClaim, options, arguments: wish.arguments(id)) { change in
            var claim = try change.claim(id)
            if let priority = wish.priority, !(1...5).contains(priority) {
                throw DeskError.notA(
                    kind: "a priority", word: "\(priority)", example: "1 (first) to 5 (last)")
            }
            if let asOf = wish.asOf, PublishedTime(asOf) == nil {
                throw DeskError.notA(kind: "a date", word: asOf, example: "2026-11-20")
            }
            claim.priority = wish.priority ?? claim.priority
            let before = claim
            claim.text = wish.text?.trimmingSpaces ?? claim.text
            claim.asOf = wish.asOf ?? claim.asOf
            claim.finding = wish.finding ?? claim.finding
            if claim.text != before.text { try checkClaimText(claim.text) }
            let isOther = claim.text != before.text || claim.asOf != before.asOf
            if isOther || claim.finding != before.finding {
                let part: EditedPart = isOther ? .text : .verdict
                try change.noteEdit(of: part, before: isOther ? before.text : nil, on: claim)
                try change.ledger.update(claim)
                if isOther { try change.voidReviews(of: claim) }
                try change.followEdit(on: &claim, try Team(database))
            }
            try change.touch(&claim)
            return claim.answer(event: try change.ledger.record("claim.edited", id.description))
        }
    }

    /// Puts a claim on hold with the reason, or lifts the hold.
    public func holdClaim(_ id: ID<Claim>, reason: String?, options: ChangeOptions) throws -> JSON {
        try change(
            "claim hold", .holds, options,
            arguments: ["claim": JSON(describing: id), "reason": reason.map(JSON.string) ?? .null]
        ) { change in
            var claim = try change.claim(id)
            guard (claim.hold == nil) != (reason == nil) else {
                throw DeskError.againstRule(
                    reason == nil ? "\(id) is not on hold." : "\(id) is on hold already.",
                    remedy: "'stet claim show \(id)' shows the reason where there is one.")
            }
            claim.hold = reason
            try change.touch(&claim)
            let kind = reason == nil ? "claim.resumed" : "claim.held"
            return claim.answer(event: try change.ledger.record(kind, id.description))
        }
    }

    /// Writes a comment beside a claim; a blocking one holds up the steps that ask for none.
    public func comment(
        on id: ID<Claim>, _ body: String, isBlocking: Bool, options: ChangeOptions
    ) throws -> JSON {
        try change(
            "claim comment", .comment, options,
            arguments: [
                "claim": JSON(describing: id), "body": .string(body), "blocking": .boolean(isBlocking),
            ]
        ) { change in
            var claim = try change.claim(id)
            guard !body.trimmingSpaces.isEmpty else {
                throw DeskError.missing("A comment needs words.", remedy: "Give them after the claim's id.")
            }
            let comment = Comment(
                id: try change.ledger.next(Comment.self), claim: id, body: body, isBlocking: isBlocking,
                addedBy: change.actor.reviewer.handle, addedAt: change.now)
            try change.ledger.insert(comment)
            try change.touch(&claim)
            let event = try change.ledger.record("comment.added", id.description)
            return [
                "id": JSON(describing: comment.id), "claim": JSON(describing: id),
                "version": .integer(claim.version), "event": .integer(event),
            ]
        }
    }

    /// Marks a comment as resolved.
    public func resolveComment(_ id: ID<Comment>, options: ChangeOptions) throws -> JSON {
        try change("claim resolve", .comment, options, arguments: ["comment": JSON(describing: id)]) {
            change in
            var comment = try database.require(id)
            var claim = try change.claim(comment.claim)
            guard comment.resolvedBy == nil else {
                throw DeskError.againstRule("\(id) is resolved already.", remedy: "There is nothing to do.")
            }
            comment.resolvedBy = change.actor.reviewer.handle
            try change.ledger.update(comment)
            try change.touch(&claim)
            let event = try change.ledger.record("comment.resolved", claim.id.description)
            return [
                "id": JSON(describing: id), "claim": JSON(describing: claim.id),
                "version": .integer(claim.version), "event": .integer(event),
            ]
        }
    }
}

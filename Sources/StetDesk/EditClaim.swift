public import StetModel
import StetStorage

extension Desk {
    /// Changes what a claim says. A new text or day is an edit: verdicts and approvals given before do not
    /// hold any more; a new finding voids approvals.
    public func editClaim(_ id: ID<Claim>, _ wish: ClaimChange, options: ChangeOptions) throws -> JSON {
        try change("claim edit", .editClaim, options, arguments: wish.arguments(id)) { change in
            if let priority = wish.priority, !(1...5).contains(priority) {
                throw DeskError.notA(
                    kind: "a priority", word: "\(priority)", example: "1 (first) to 5 (last)")
            }
            if let asOf = wish.asOf, PublishedTime(asOf) == nil {
                throw DeskError.notA(kind: "a date", word: asOf, example: "2026-11-20")
            }
            var file = try change.file(id)
            try change.apply(wish, to: &file)
            change.touch(&file)
            return file.claim.answer(event: try change.ledger.record("claim.edited", id.description))
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
}

extension DeskChange {
    /// Changes what a claim says, with all that follows from it.
    func apply(_ wish: ClaimChange, to file: inout ClaimFile) throws {
        let before = file.claim
        file.claim.priority = wish.priority ?? before.priority
        file.claim.text = wish.text?.trimmingSpaces ?? before.text
        file.claim.asOf = wish.asOf ?? before.asOf
        file.claim.finding = wish.finding ?? before.finding
        if file.claim.text != before.text { try checkClaimText(file.claim.text) }
        let isOther = file.claim.text != before.text || file.claim.asOf != before.asOf
        guard isOther || file.claim.finding != before.finding else { return }
        try requireMayEdit(file)
        try noteEdit(of: isOther ? .text : .verdict, before: isOther ? before.text : nil, in: &file)
        if isOther { void(in: &file) { _ in true } }
        try followEdit(on: &file)
    }
}

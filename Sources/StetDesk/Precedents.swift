public import StetModel
import StetStorage
import StetWorkflow

extension Desk {
    /// Decides whether an earlier claim is a precedent of a claim; a decision of before is replaced.
    public func decidePrecedent(
        of id: ID<Claim>, _ earlier: ID<Claim>, _ outcome: Precedent.Outcome, note: String?,
        options: ChangeOptions
    ) throws -> JSON {
        try change(
            "claim link --precedent", .decideSuggestion, options,
            arguments: [
                "claim": JSON(describing: id), "precedent": JSON(describing: earlier),
                "outcome": .string(outcome.rawValue), "note": note.map(JSON.string) ?? .null,
            ]
        ) { change in
            guard id != earlier else {
                throw DeskError.againstRule(
                    "\(id) is no precedent of itself.", remedy: "Name an earlier claim.")
            }
            let note = note?.trimmingSpaces
            var claim = try change.claim(id)
            _ = try database.require(earlier)
            let before = try database.precedents(of: id).first { $0.joins(id, earlier) && $0.isStanding }
            guard before?.outcome != outcome || before?.note != note else {
                throw DeskError.againstRule(
                    "\(earlier) is \(outcome.rawValue) for \(id) already.", remedy: "There is nothing to do.")
            }
            try change.withdraw(before)
            let precedent = Precedent(
                id: try change.ledger.next(Precedent.self), claim: id, earlier: earlier, outcome: outcome,
                note: note.flatMap { $0.isEmpty ? nil : $0 }, decidedBy: change.actor.reviewer.handle,
                decidedAt: change.now)
            try change.ledger.insert(precedent)
            try change.touch(&claim)
            let event = try change.ledger.record("precedent.\(outcome.rawValue)", id.description)
            return claim.answer(precedent, event: event)
        }
    }

    /// Takes back what was decided about two claims.
    public func withdrawPrecedent(
        of id: ID<Claim>, _ earlier: ID<Claim>, options: ChangeOptions
    ) throws -> JSON {
        try change(
            "claim link --precedent --undo", .decideSuggestion, options,
            arguments: ["claim": JSON(describing: id), "precedent": JSON(describing: earlier)]
        ) { change in
            var claim = try change.claim(id)
            let standing = try database.precedents(of: id).first { $0.joins(id, earlier) && $0.isStanding }
            guard let standing else {
                throw DeskError.againstRule(
                    "Nothing is decided about \(earlier) and \(id).", remedy: "There is nothing to take back."
                )
            }
            try change.withdraw(standing)
            try change.touch(&claim)
            let event = try change.ledger.record("precedent.withdrawn", id.description)
            return claim.answer(standing, event: event)
        }
    }
}

extension DeskChange {
    fileprivate func withdraw(_ precedent: Precedent?) throws {
        guard var precedent else { return }
        precedent.withdrawnAt = now
        try ledger.update(precedent)
    }
}

extension Claim {
    fileprivate func answer(_ precedent: Precedent, event: Int) -> JSON {
        .object(
            (answer(event: event).object ?? []) + [
                .init(name: "precedent", value: JSON(describing: precedent.earlier)),
                .init(name: "outcome", value: .string(precedent.outcome.rawValue)),
            ])
    }
}

extension Precedent {
    /// Whether it was not taken back.
    var isStanding: Bool { withdrawnAt == nil }

    /// Whether it is about these two claims, whichever came first.
    func joins(_ first: ID<Claim>, _ second: ID<Claim>) -> Bool {
        claim == first && earlier == second || claim == second && earlier == first
    }

    /// The claim on the other side.
    func other(than one: ID<Claim>) -> ID<Claim> { claim == one ? earlier : claim }
}

extension Database {
    /// The confirmed precedents of a claim, and the claims it is one of, as `claim show` tells them; those
    /// that stood at a time where one is given.
    func precedentMembers(of id: ID<Claim>, at time: Timestamp? = nil) throws -> [JSON.Member] {
        let standing = try precedents(of: id).filter { decision in
            guard let time else { return decision.isStanding }
            return decision.decidedAt <= time && decision.withdrawnAt.map { $0 > time } ?? true
        }
        .filter { $0.outcome == .confirmed }
        let answers = try standing.map { decision -> JSON in
            let other = try require(decision.other(than: id))
            return .object(leavingOut: [
                "id": JSON(describing: other.id), "text": .string(other.text),
                "verdict": time == nil ? other.verdict.map(JSON.string) : nil,
                "publication": .string(other.publication.rawValue),
                "relation": .string(decision.claim == id ? "earlier" : "later"),
                "since": .string(other.movedAt.description), "note": decision.note.map(JSON.string),
                "by": .string(decision.decidedBy), "at": .string(decision.decidedAt.description),
            ])
        }
        return answers.isEmpty ? [] : [.init(name: "precedents", value: .array(answers))]
    }
}

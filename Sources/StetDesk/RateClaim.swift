public import StetModel
import StetStorage
import StetWorkflow

extension Desk {
    /// Gives the caller's own verdict on a claim, in the slot they hold.
    ///
    /// - Throws: `UnknownVerdict`, `Refusal`.
    public func rateClaim(
        _ id: ID<Claim>, _ verdict: String, rationale: String, confidence: Score?, options: ChangeOptions
    ) throws -> JSON {
        try change(
            "claim rate", .rate, options,
            arguments: [
                "claim": JSON(describing: id), "verdict": .string(verdict),
                "rationale": .string(rationale), "confidence": confidence.map(JSON.init) ?? .null,
            ]
        ) { change in
            var claim = try change.claim(id)
            let team = try Team(database)
            let file = try ClaimFile(claim, team: team, in: database)
            let value = try file.scale.verdict(verdict)
            let rationale = rationale.trimmingSpaces
            guard !rationale.isEmpty else {
                throw DeskError.missing("A verdict needs a rationale.", remedy: "Give --rationale TEXT.")
            }
            let slot = try file.workflow.ratingSlot(
                on: file.situation, by: change.actor.teamMember, team: team.active)
            try change.supersede(file.reviews, in: slot.name, round: claim.round)
            let review = Review(
                id: try change.ledger.next(Review.self), claim: id, round: claim.round, slot: slot.name,
                reviewer: change.actor.reviewer.handle, verdict: value.name, confidence: confidence,
                rationale: rationale, boundTo: file.binding, isVoid: false, addedAt: change.now)
            try change.ledger.insert(review)
            try change.followUp(on: &claim, team)
            try change.touch(&claim)
            let event = try change.ledger.record("claim.rated", id.description)
            return [
                "id": JSON(describing: review.id), "claim": JSON(describing: id),
                "verdict": .string(value.name), "slot": .string(slot.name), "state": .string(claim.state),
                "version": .integer(claim.version), "event": .integer(event),
            ]
        }
    }
}

extension DeskChange {
    /// A person's earlier verdict in a slot gives way to the later one.
    fileprivate func supersede(_ reviews: [Review], in slot: String, round: Int) throws {
        for review in reviews
        where review.slot == slot && review.round == round && !review.isVoid
            && review.reviewer == actor.reviewer.handle
        {
            var review = review
            review.isVoid = true
            try ledger.update(review)
        }
    }

    /// Takes the steps that now happen by themselves.
    func followUp(on claim: inout Claim, _ team: Team) throws {
        let file = try ClaimFile(claim, team: team, in: database)
        for step in file.workflow.followUps(on: file.situation, after: actor.teamMember) {
            try carryOut(step, on: &claim, file, remark: nil)
        }
    }

    /// Does what the workflow says follows from an edit that was just stored: approvals are voided and
    /// the claim moves where `on-edit` says.
    func followEdit(on claim: inout Claim, _ team: Team) throws {
        let file = try ClaimFile(claim, team: team, in: database)
        if let step = file.workflow.afterEdit(on: file.situation, by: actor.teamMember) {
            try carryOut(step, on: &claim, file, remark: nil)
        }
    }
}

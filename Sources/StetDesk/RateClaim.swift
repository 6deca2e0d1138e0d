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
            var file = try change.file(id)
            let review = try change.rate(verdict, rationale: rationale, confidence: confidence, on: &file)
            change.touch(&file)
            let event = try change.ledger.record("claim.rated", id.description)
            return [
                "id": JSON(describing: review.id), "claim": JSON(describing: id),
                "verdict": .string(review.verdict), "slot": .string(review.slot),
                "state": .string(file.claim.state),
                "version": .integer(file.claim.version), "event": .integer(event),
            ]
        }
    }
}

extension DeskChange {
    /// Gives the actor's own verdict in the slot they hold, with what follows from it by itself.
    @discardableResult
    func rate(
        _ verdict: String, rationale: String, confidence: Score?, on file: inout ClaimFile
    ) throws -> Review {
        let value = try file.scale.verdict(verdict)
        let rationale = rationale.trimmingSpaces
        guard !rationale.isEmpty else {
            throw DeskError.missing("A verdict needs a rationale.", remedy: "Give --rationale TEXT.")
        }
        let (situation, workflow) = (file.situation, file.workflow)
        let slot = try decide { team in
            try workflow.ratingSlot(on: situation, by: actor.teamMember, team: team)
        }
        supersede(in: slot, of: &file)
        let review = Review(
            id: try ledger.next(Review.self), claim: file.claim.id, round: file.claim.round, slot: slot.name,
            reviewer: actor.reviewer.handle, verdict: value.name, confidence: confidence,
            rationale: rationale, boundTo: file.binding, isVoid: false, addedAt: now)
        ledger.insertWithEvent(review)
        file.reviews.append(review)
        try followUp(on: &file)
        return review
    }

    /// A person's earlier verdict in a slot gives way to the later one; and whoever judged the earlier
    /// one judges again.
    fileprivate func supersede(in slot: WorkflowSlot, of file: inout ClaimFile) {
        let (before, team) = (file.reviews, file.team)
        void(in: &file) { $0.slot == slot.name && team.isSame($0.reviewer, actor.reviewer.handle) }
        guard before != file.reviews else { return }
        let judging = file.workflow.slots.filter { judge in
            judge.distinct.contains(.slot(slot.name)) && !slot.distinct.contains(.slot(judge.name))
        }
        void(in: &file) { review in judging.contains { $0.name == review.slot } }
    }

    /// Takes the steps that now happen by themselves.
    func followUp(on file: inout ClaimFile) throws {
        for step in file.workflow.followUps(on: file.situation, after: actor.teamMember) {
            try carryOut(step, on: &file, isOwnAct: false)
        }
    }

    /// Refuses an edit by who holds a slot that does not edit.
    ///
    /// - Throws: `DeskError.againstRule`.
    func requireMayEdit(_ file: ClaimFile) throws {
        guard let slot = file.workflow.slotBarringEdits(by: actor.reviewer.person, on: file.situation) else {
            return
        }
        throw DeskError.againstRule(
            "@\(actor.reviewer.handle) holds the slot ‘\(slot.name)’ of \(file.claim.id), "
                + "which does not edit.",
            remedy: "'stet claim propose \(file.claim.id)' proposes a change.")
    }

    /// Does what the workflow says follows from an edit that is among the file's facts: approvals are
    /// voided and the claim moves where `on-edit` says.
    func followEdit(on file: inout ClaimFile) throws {
        withdrawClearances(of: &file)
        if let step = file.workflow.afterEdit(on: file.situation, by: actor.teamMember) {
            try carryOut(step, on: &file)
        }
    }

    /// Notes who changed what of a claim: they count as an author from then on.
    func noteEdit(
        of part: EditedPart, before: String?, in file: inout ClaimFile, by handle: String? = nil
    ) throws {
        let edit = ClaimEdit(
            id: try ledger.next(ClaimEdit.self), claim: file.claim.id, part: part, before: before,
            round: file.claim.round, editedBy: handle ?? actor.reviewer.handle, editedAt: now)
        ledger.insertWithEvent(edit)
        file.edits.append(edit)
    }
}

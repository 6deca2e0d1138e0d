public import StetModel
import StetStorage
import StetWorkflow

extension Desk {
    /// Takes one step of a claim's workflow.
    ///
    /// - Throws: `Refusal` with everything that is missing and who could; nothing changed then.
    public func moveClaim(
        _ id: ID<Claim>, by action: String, comment: String?, options: ChangeOptions
    ) throws -> JSON {
        try change(
            "claim move", .move, options,
            arguments: [
                "claim": JSON(describing: id), "action": .string(action),
                "comment": comment.map(JSON.string) ?? .null,
            ]
        ) { change in try change.move(id, by: action, comment: comment) }
    }

    /// Whether the caller can take an action, or each that starts from the claim's state: what is
    /// missing, and who could.
    public func explainClaim(_ id: ID<Claim>, action: String?) throws -> ListPage {
        try look { database in
            let member = try actingMember().teamMember
            let team = try Team(database)
            let file = try ClaimFile(try database.require(id), team: team, in: database)
            let explained = file.workflow.explain(
                action, on: file.situation, by: member, team: team.active)
            return ListPage(
                items: explained.map { one in
                    .object(leavingOut: [
                        "action": .string(one.action), "allowed": .boolean(one.isAllowed),
                        "to": one.to.map(JSON.string),
                        "missing": .array(one.missing.map { .string($0.sentence) }),
                        "commentLength": one.commentLength.map(JSON.integer),
                        "who": .array(one.who.map(JSON.string)),
                    ])
                })
        }
    }
}

extension DeskChange {
    /// Takes one step of a claim's workflow, if the workflow allows it.
    func move(_ id: ID<Claim>, by action: String, comment: String?) throws -> JSON {
        var claim = try self.claim(id)
        let team = try Team(database)
        let file = try ClaimFile(claim, team: team, in: database)
        let step = try file.workflow.step(
            action, on: file.situation, by: actor.teamMember, input: StepInput(comment: comment),
            team: team.active)
        let from = claim.state
        try carryOut(step, on: &claim, file, remark: comment)
        try touch(&claim)
        let event = try ledger.record("claim.moved", id.description)
        return [
            "id": JSON(describing: id), "from": .string(from), "to": .string(claim.state),
            "action": .string(action), "version": .integer(claim.version), "event": .integer(event),
        ]
    }

    /// Stores a step that was decided, with what follows from it by itself.
    func carryOut(_ step: PlannedStep, on claim: inout Claim, _ file: ClaimFile, remark: String?) throws {
        for effect in step.effects { try carryOut(effect, on: &claim, file) }
        try ledger.insert(
            Step(
                id: try ledger.next(Step.self), claim: claim.id, action: step.action, from: step.from,
                to: step.to, round: step.round, takenBy: actor.reviewer.handle, remark: remark,
                takenAt: now))
        if step.to != claim.state { claim.movedAt = now }
        claim.state = step.to
        claim.category = file.workflow.state(step.to)?.category ?? claim.category
        for next in step.followUps { try carryOut(next, on: &claim, file, remark: nil) }
    }

    private func carryOut(_ effect: StepEffect, on claim: inout Claim, _ file: ClaimFile) throws {
        // Earlier effects of the same step changed the rows, so they are read anew.
        let assignments = try database.assignments(of: claim.id)
        switch effect {
        case .fill(let slot, let handle):
            let offer = assignments.last {
                $0.slot == slot && $0.state == .offered && file.team.isSame($0.reviewer, handle)
            }
            // An offer to any handle of the person is thereby answered.
            try end(offer, as: .released)
            _ = try assign(handle, to: slot, of: claim, state: .active, due: offer?.due, note: offer?.note)
        case .release(let slot, let handle):
            try end(assignments.last { $0.isOpen && $0.slot == slot && $0.reviewer == handle }, as: .released)
        case .finish(let slot, let handle):
            try end(assignments.last { $0.isOpen && $0.slot == slot && $0.reviewer == handle }, as: .done)
        case .resume(let slot, let handle):
            let last = assignments.last { $0.slot == slot && $0.reviewer == handle }
            _ = try assign(handle, to: slot, of: claim, state: .active, due: last?.due, note: last?.note)
        case .void(let slot): try void(try database.reviews(of: claim.id), slot, claim.round)
        case .decide(let slot, _):
            let decisive = try database.reviews(of: claim.id).last {
                $0.slot == slot && $0.round == claim.round && !$0.isVoid
            }
            claim.verdict = decisive?.verdict
            claim.rationale = decisive?.rationale
        case .withdrawDecision:
            claim.verdict = nil
            claim.rationale = nil
        case .newRound(let round): claim.round = round
        }
    }

    /// Verdicts on other words count no more: whoever gave one gives it again.
    func voidReviews(of claim: Claim) throws {
        for var review in try database.reviews(of: claim.id)
        where review.round == claim.round && !review.isVoid {
            review.isVoid = true
            try ledger.update(review)
        }
    }

    private func void(_ reviews: [Review], _ slot: String, _ round: Int) throws {
        for review in reviews where review.slot == slot && review.round == round && !review.isVoid {
            var review = review
            review.isVoid = true
            try ledger.update(review)
        }
    }

    /// Ends an assignment in this way.
    func end(_ assignment: Assignment?, as state: AssignmentState) throws {
        guard var assignment else { return }
        assignment.state = state
        assignment.endedAt = now
        try ledger.update(assignment)
    }

    /// Puts a reviewer into a slot; that they may hold it was decided before.
    func assign(
        _ handle: String, to slot: String, of claim: Claim, state: AssignmentState, due: Timestamp?,
        note: String?
    ) throws -> Assignment {
        let assignment = Assignment(
            id: try ledger.next(Assignment.self), claim: claim.id, slot: slot, reviewer: handle,
            round: claim.round, state: state, due: due, note: note, assignedBy: actor.reviewer.handle,
            assignedAt: now)
        try ledger.insert(assignment)
        return assignment
    }
}

extension Assignment {
    /// Whether somebody holds the slot by it, or has it on offer.
    var isOpen: Bool { state == .active || state == .offered }
}

import StetModel

/// Watches one promise while a workflow is explored.
struct PromiseMonitor {
    /// What is explored.
    let scope: ProofScope
    /// The promise.
    let promise: Promise

    /// Whether an event breaks the promise.
    func isBroken(by event: ProofEvent) -> Bool {
        if promise == .editsVoidApprovals, event.act.isEdit, isDone(event.after.state) { return true }
        return event.moves.contains { claim, step in
            step.to != step.from && isWatched(step.to) && isBroken(by: step, on: claim, event)
        }
    }

    /// Whether the promise is about claims that come into a state.
    private func isWatched(_ state: String) -> Bool {
        switch promise {
        case .neverWithoutPeople(let watched, _), .neverWithoutNeeds(let watched, _),
            .alwaysBefore(_, let watched):
            state == watched
        case .noOneDecidesAlone, .editsVoidApprovals: isDone(state)
        case .reachDone: false
        }
    }

    private func isDone(_ state: String) -> Bool { scope.workflow.state(state)?.category == .done }

    private func isBroken(by step: PlannedStep, on claim: ClaimSituation, _ event: ProofEvent) -> Bool {
        switch promise {
        case .neverWithoutPeople(_, let people):
            return deciders(of: step, on: claim, event).count < people
        case .neverWithoutNeeds(_, let needs):
            return needs.contains { isMissing($0, step, on: claim, event.actor) }
        case .alwaysBefore(let action, _):
            return action != step.action && claim.timesTaken([action]) == 0
        case .noOneDecidesAlone:
            let deciders = deciders(of: step, on: claim, event)
            let judges = deciders.filter { isJudge($0, step, on: claim, event) }
            return deciders.count < 2 || judges.isEmpty
                || judges.contains { claim.involvement(of: $0, in: .author) != nil }
        case .editsVoidApprovals:
            let verdicts = claim.reviews.filter { !$0.isVoid && $0.round == claim.round }
            return scope.tracksStale && !verdicts.isEmpty
                && verdicts.allSatisfy { $0.rationaleLength > ProofScope.length }
        case .reachDone: return false
        }
    }

    /// Whether a person decides as one who is kept apart from the authors: by the slot their verdict is in,
    /// by one they hold or held where nobody gives verdicts, or by the step they take.
    private func isJudge(
        _ person: Int, _ step: PlannedStep, on claim: ClaimSituation, _ event: ProofEvent
    ) -> Bool {
        let byAct =
            step == event.steps.first && event.actor.person == person
            && scope.workflow.steps.contains { rule in
                rule.action == step.action && rule.from.contains(step.from)
                    && rule.needs.contains {
                        if case .distinct(let parties) = $0.value { parties.contains(.author) } else { false }
                    }
            }
        return byAct
            || scope.workflow.slots.contains { slot in
                slot.distinct.contains(.author)
                    && (counting(in: slot, on: claim).contains { $0.person == person }
                        || !scope.handingOn.isEmpty
                            && claim.involvement(of: person, in: .slot(slot.name)) != nil)
            }
    }

    /// The verdicts that count in a slot.
    private func counting(in slot: WorkflowSlot, on claim: ClaimSituation) -> [ReviewFact] {
        slot.seats > 1 ? claim.ballots(in: slot.name) : [claim.review(in: slot.name)].compactMap(\.self)
    }

    /// Whether a promised guard does not hold. What a written reason can stand for counts as given where
    /// somebody overrides it: that is what an override is for, and it is on record.
    private func isMissing(
        _ need: Guard, _ step: PlannedStep, on claim: ClaimSituation, _ actor: TeamMember
    ) -> Bool {
        let check = GuardCheck(
            workflow: scope.workflow, claim: claim, actor: actor, commentLength: .max, reason: nil,
            hasAnyReason: true)
        return check.missing(for: need).contains { !(step.isOverride && $0.isOverridable) }
    }

    /// Who decided: whose verdict counts, who takes the step, and, where nobody gives verdicts, who handed
    /// the claim on before.
    private func deciders(of step: PlannedStep, on claim: ClaimSituation, _ event: ProofEvent) -> Set<Int> {
        var people: Set<Int> = []
        for slot in scope.workflow.slots {
            people.formUnion(counting(in: slot, on: claim).map(\.person))
        }
        if step == event.steps.first, case .step = event.act { people.insert(event.actor.person) }
        if let last = claim.history.last(where: { scope.handingOn.contains($0.action) }),
            last.round == claim.round, scope.team.indices.contains(last.person)
        {
            people.insert(last.person)
        }
        return people
    }
}

extension ProofAct {
    /// Whether the act changes text, verdict, rationale or evidence.
    var isEdit: Bool {
        switch self {
        case .editText, .editRest, .addEvidence, .withdraw, .propose, .reword: true
        case .step, .fill, .release, .rate, .timer, .toggle: false
        }
    }
}

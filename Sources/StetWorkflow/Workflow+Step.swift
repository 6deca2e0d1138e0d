import StetModel

extension Workflow {
    /// Decides about one step: what there is to store, or why not.
    ///
    /// - Parameter team: everybody on the desk, to say who could act; only read for a refusal.
    /// - Throws: `Refusal` with everything that is missing.
    public func step(
        _ action: String, on claim: ClaimSituation, by actor: TeamMember, input: StepInput = StepInput(),
        team: [TeamMember] = []
    ) throws(Refusal) -> PlannedStep {
        let outcome = outcome(
            of: action, on: claim, by: actor, commentLength: input.commentLength, reason: input.reason)
        if let rule = outcome.rule, outcome.missing.isEmpty { return plan(rule, on: claim, by: actor) }
        var missing = outcome.missing
        if let rule = outcome.rule, let because = input.overrideReason {
            missing = remaining(missing, of: rule, on: claim, by: actor, because: because)
            if missing.isEmpty {
                var step = plan(rule, on: claim, by: actor)
                step.isOverride = true
                return step
            }
        }
        throw Refusal(
            act: action, state: claim.state, missing: missing,
            who: who(could: action, on: claim, team: team),
            possible: possible(on: claim, by: actor).filter { $0 != action })
    }

    /// The steps that now happen by themselves, in order; to be asked after a verdict, and whatever
    /// else people do to a claim without a step. A planned step holds its own.
    public func followUps(on claim: ClaimSituation, after actor: TeamMember) -> [PlannedStep] {
        var steps: [PlannedStep] = []
        var now = claim
        for _ in states {
            let possible = self.steps.indices.filter {
                self.steps[$0].isAutomatic && self.steps[$0].from.contains(now.state)
            }
            if possible.isEmpty { break }
            let check = GuardCheck(workflow: self, claim: now, actor: nil, commentLength: 0)
            guard let place = possible.first(where: { check.isMet(self.steps[$0]) }) else { break }
            let due = self.steps[place]
            let step = PlannedStep(
                action: due.action, from: now.state, to: due.target(from: now.state), round: now.round,
                effects: withdrawal(from: now.state, to: due.target(from: now.state))
                    + effects(due.effects, on: now, by: actor),
                followUps: [])
            steps.append(step)
            now = now.applying(step, by: actor.person)
        }
        return steps
    }

    /// What `on-edit` says to an edit of text, verdict, rationale or evidence that is already among the
    /// claim's facts; nil when the edit has no consequence in this state.
    public func afterEdit(on claim: ClaimSituation, by actor: TeamMember) -> PlannedStep? {
        guard let rule = onEdit.first(where: { $0.states.contains(claim.state) }) else { return nil }
        let to = rule.to ?? claim.state
        let effects = effects(rule.effects, on: claim, by: actor)
        if to == claim.state, effects.isEmpty { return nil }
        return plan(Self.editAction, to: to, effects: effects, on: claim, by: actor)
    }

    /// The rule by which the person can take the action, with nothing missing; or what is missing, by
    /// the rule that is nearest to being met.
    func outcome(
        of action: String, on claim: ClaimSituation, by actor: TeamMember, commentLength: Int,
        reason: String? = nil
    ) -> (rule: StepRule?, missing: [Missing]) {
        guard self.action(action) != nil else {
            return (
                nil, [.noSuchAction(action, nearest: NearestName.of(action, among: actions.map(\.name)))]
            )
        }
        let rules = steps.filter { $0.action == action && $0.isTakenByPeople }
        if rules.isEmpty { return (nil, [.happensByItself(action: action)]) }
        let here = rules.filter { $0.from.contains(claim.state) }
        if here.isEmpty {
            let from = states.map(\.name).filter { name in rules.contains { $0.from.contains(name) } }
            return (nil, [.otherState(action: action, state: claim.state, from: from)])
        }
        let check = GuardCheck(
            workflow: self, claim: claim, actor: actor, commentLength: commentLength, reason: reason,
            hasAnyReason: commentLength == .max)
        let outcomes = here.map { (rule: $0, missing: check.missing(for: $0)) }
        return outcomes.min { $0.missing.count < $1.missing.count } ?? (nil, [])
    }

    /// The step by a rule whose needs are met.
    func plan(_ rule: StepRule, on claim: ClaimSituation, by actor: TeamMember) -> PlannedStep {
        plan(
            rule.action, to: rule.target(from: claim.state),
            effects: effects(rule.effects, on: claim, by: actor),
            on: claim, by: actor)
    }

    private func plan(
        _ action: String, to: String, effects: [StepEffect], on claim: ClaimSituation, by actor: TeamMember
    ) -> PlannedStep {
        let effects = withdrawal(from: claim.state, to: to) + effects
        let alone = PlannedStep(
            action: action, from: claim.state, to: to, round: claim.round, effects: effects, followUps: [])
        let next = followUps(on: claim.applying(alone, by: actor.person), after: actor)
        return PlannedStep(
            action: action, from: claim.state, to: to, round: claim.round, effects: effects, followUps: next)
    }

    /// What the declared effects change on this claim, one after the other; effects without anything to
    /// change are left out.
    private func effects(
        _ declared: [Placed<Effect>], on claim: ClaimSituation, by actor: TeamMember
    ) -> [StepEffect] {
        var now = claim
        var effects: [StepEffect] = []
        for effect in declared {
            let next = self.effects(of: effect.value, on: now, by: actor)
            for one in next { now.apply(one, by: actor.person) }
            effects += next
        }
        return effects
    }

    private func effects(of effect: Effect, on claim: ClaimSituation, by actor: TeamMember) -> [StepEffect] {
        switch effect {
        case .fill(let slot):
            claim.holds(slot, actor.person) ? [] : [.fill(slot: slot, handle: actor.handle)]
        case .release(let slots):
            slots.flatMap { slot in
                // A seat given back takes its ballot along.
                let isShared = self.slot(slot).map { $0.seats > 1 } ?? false
                return claim.occupants(of: slot).map { one -> StepEffect in
                    isShared && one.status == .active
                        ? .leave(slot: slot, handle: one.handle) : .release(slot: slot, handle: one.handle)
                }
            }
        case .finish(let slots):
            slots.flatMap { slot in
                claim.occupants(of: slot).filter { $0.status == .active }
                    .map { .finish(slot: slot, handle: $0.handle) }
            }
        case .resume(let slots): slots.flatMap { resumptions(of: $0, on: claim) }
        case .void(let slots): slots.filter { claim.review(in: $0) != nil }.map { .void(slot: $0) }
        case .decide(let slot):
            decision(in: slot, on: claim).map { [.decide(slot: slot, verdict: $0)] } ?? []
        case .leave(let slot):
            claim.holds(slot, actor.person) ? [.leave(slot: slot, handle: actor.handle)] : []
        case .publish: [.publish]
        case .unpublish: [.unpublish]
        case .newRound: [.newRound(claim.round + 1)]
        }
    }

    /// The verdict of a slot: with several seats, what more than half of them carry.
    private func decision(in slot: String, on claim: ClaimSituation) -> String? {
        let seats = self.slot(slot)?.seats ?? 1
        guard seats > 1 else { return claim.review(in: slot)?.verdict }
        return claim.carried(in: slot, by: seats / 2 + 1)
    }

    /// A claim that leaves a closed state has no verdict until it is decided again.
    private func withdrawal(from state: String, to next: String) -> [StepEffect] {
        isClosed(state) && !isClosed(next) ? [.withdrawDecision] : []
    }

    /// Each free seat goes back to the one who was last done in it, and nobody gets two.
    private func resumptions(of name: String, on claim: ClaimSituation) -> [StepEffect] {
        guard let slot = slot(name) else { return [] }
        var seated = Set(claim.occupants(of: name).map(\.person))
        return claim.freeSeats(of: slot).compactMap { seat in
            guard let last = claim.holders.last(where: { $0.slot == name && $0.seat == seat }),
                last.status == .done, seated.insert(last.person).inserted
            else { return nil }
            return .resume(slot: name, handle: last.handle)
        }
    }
}

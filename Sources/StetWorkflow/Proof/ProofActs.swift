import StetModel

/// All that people can do to a claim in one situation. The engine decides what is allowed and what follows;
/// only what the desk stores by an act that is no step is said here.
struct ProofActs {
    /// What is explored.
    let scope: ProofScope
    /// Whether people keep to their work: only who added the claim edits its text, only who holds a slot
    /// edits the rest, and nobody who has to judge the work of others does. A team that has made authors of
    /// all its people needs a new person, whatever its workflow says.
    var inGoodFaith = false
    /// Whether acts are told apart that come to the same.
    var isFull = false

    private var workflow: Workflow { scope.workflow }
    private var team: [TeamMember] { scope.team }

    /// What can happen in a situation, people who are alike counted once.
    func events(on claim: ClaimSituation, _ key: ProofKey) -> [ProofEvent] {
        let people = representatives(of: key)
        var events: [ProofEvent] = []
        for person in people {
            let own = events.count
            steps(by: person, on: claim, into: &events)
            fills(with: person, on: claim, steps: own..<events.count, into: &events)
            rates(by: person, on: claim, into: &events)
            if isWorthEditing(person, on: claim) {
                edits(by: person, on: claim, owners: people, into: &events)
            }
        }
        toggles(on: claim, into: &events)
        timers(on: claim, into: &events)
        return events
    }

    /// What a person can do who has just come into a slot, as far as they could not as well do it first and
    /// come then: who added the claim is an author already, and steps that ask for no holder wait for none.
    func events(byNewcomer person: Int, on claim: ClaimSituation, _ key: ProofKey) -> [ProofEvent] {
        var events: [ProofEvent] = []
        steps(by: person, on: claim, into: &events) { [workflow] rule in
            rule.takesHolder || workflow.isClosed(rule.target(from: claim.state))
        }
        rates(by: person, on: claim, into: &events)
        if person > 0, isWorthEditing(person, on: claim) {
            edits(by: person, on: claim, owners: representatives(of: key), into: &events)
        }
        return events
    }

    /// Who can put a person into a slot: they themselves, or somebody who assigns work.
    func filler(of slot: Int, with person: Int, on claim: ClaimSituation) -> Int? {
        guard let by = scope.fillers[slot][person] else { return nil }
        let declared = workflow.slots[slot]
        if inGoodFaith, !workflow.isWorkedIn(declared, claim.state) { return nil }
        return workflow.lacks(of: declared, for: team[person], on: claim).isEmpty ? by : nil
    }

    /// Whether an edit by the person can lead anywhere that the same edit by who added the claim does not:
    /// all it does to anybody else is to make an author of them, which only ever keeps them from something.
    private func isWorthEditing(_ person: Int, on claim: ClaimSituation) -> Bool {
        inGoodFaith || isFull || person <= scope.apart || scope.editsMovePeople
            || workflow.slotBarringEdits(by: 0, on: claim) != nil
    }

    /// One person of each kind that stands to the claim in one way.
    private func representatives(of key: ProofKey) -> [Int] {
        team.indices.filter { person in
            !(0..<person).contains { scope.kinds[$0] == scope.kinds[person] && key[$0] == key[person] }
        }
    }

    private func steps(
        by person: Int, on claim: ClaimSituation, into events: inout [ProofEvent],
        where isMeant: (StepRule) -> Bool = { _ in true }
    ) {
        var taken: Set<String> = []
        for isOther in person == 0 && scope.countsPeople ? [false, true] : [false] {
            var actor = team[person]
            if isOther { actor.handle += "-2" }
            let check = GuardCheck(
                workflow: workflow, claim: claim, actor: actor, commentLength: .max, reason: nil,
                hasAnyReason: true)
            for rule in workflow.steps where rule.isTakenByPeople && rule.from.contains(claim.state) {
                guard !taken.contains(rule.action), isMeant(rule), check.isMet(rule) else { continue }
                taken.insert(rule.action)
                let act = ProofAct.step(
                    rule.action, by: person, isOverride: false, byOtherHandle: isOther)
                events.append(ProofEvent(act, actor, claim, workflow.plan(rule, on: claim, by: actor)))
            }
            for action in workflow.overrides?.actions ?? [] where !taken.contains(action) {
                guard let step = override(action, on: claim, by: actor) else { continue }
                taken.insert(action)
                let act = ProofAct.step(action, by: person, isOverride: true, byOtherHandle: isOther)
                events.append(ProofEvent(act, actor, claim, step))
            }
        }
    }

    /// A step that is allowed only by override.
    private func override(
        _ action: String, on claim: ClaimSituation, by actor: TeamMember
    ) -> PlannedStep? {
        let outcome = workflow.outcome(of: action, on: claim, by: actor, commentLength: .max)
        guard let rule = outcome.rule else { return nil }
        let reason = String(repeating: "x", count: OverrideRule.reasonLength)
        let rest = workflow.remaining(outcome.missing, of: rule, on: claim, by: actor, because: reason)
        guard rest.isEmpty else { return nil }
        var step = workflow.plan(rule, on: claim, by: actor)
        step.isOverride = true
        return step
    }

    /// Coming into slots and leaving them; what the person's own steps do as well is left out.
    private func fills(
        with person: Int, on claim: ClaimSituation, steps: Range<Int>, into events: inout [ProofEvent]
    ) {
        let taken = isFull ? [] : steps.compactMap { scope.filled(by: events[$0], person) }
        for index in workflow.slots.indices {
            let name = workflow.slots[index].name
            if claim.holds(name, person) {
                events.append(release(of: index, by: person, on: claim))
                continue
            }
            if taken.contains(name) { continue }
            guard let by = filler(of: index, with: person, on: claim) else { continue }
            var after = claim
            after.apply(.fill(slot: name, handle: team[person].handle), by: person)
            events.append(
                ProofEvent(
                    .fill(slot: index, person, by: by), team[by], after,
                    workflow.followUps(on: after, after: team[by])))
        }
    }

    private func release(of index: Int, by person: Int, on claim: ClaimSituation) -> ProofEvent {
        let slot = workflow.slots[index]
        var after = claim
        for place in after.holders.indices
        where after.holders[place].slot == slot.name && after.holders[place].person == person
            && after.holders[place].status == .active
        {
            after.holders[place].status = .released
        }
        if slot.seats > 1 {
            after.voidReviews { $0.slot == slot.name && $0.person == person }
        }
        return ProofEvent(
            .release(slot: index, person), team[person], after,
            workflow.followUps(on: after, after: team[person]))
    }

    /// A verdict takes the place of the person's earlier one, and whoever judged that judges again.
    private func rates(by person: Int, on claim: ClaimSituation, into events: inout [ProofEvent]) {
        guard let slot = workflow.openSlot(of: team[person], on: claim),
            let index = workflow.slots.firstIndex(where: { $0.name == slot.name })
        else { return }
        let now = superseding(slot, of: person, on: claim)
        for (ballot, verdict) in scope.verdicts[index].enumerated() {
            let after = now.rated(verdict, in: slot.name, by: person)
            events.append(
                ProofEvent(
                    .rate(person, ballot: ballot, slot: index), team[person], after,
                    workflow.followUps(on: after, after: team[person])))
        }
    }

    /// The claim without the person's earlier verdict in a slot, and without those that judged it.
    func superseding(_ slot: WorkflowSlot, of person: Int, on claim: ClaimSituation) -> ClaimSituation {
        var now = claim
        let judging = workflow.slots.filter {
            $0.distinct.contains(.slot(slot.name)) && !slot.distinct.contains(.slot($0.name))
        }
        .map(\.name)
        let hadOne = claim.reviews.contains { $0.slot == slot.name && $0.person == person && !$0.isVoid }
        if hadOne { now.facts.unchangedSince = [] }
        now.voidReviews {
            $0.slot == slot.name && $0.person == person || hadOne && judging.contains($0.slot)
        }
        return now
    }

    /// What stands beside the claim changes; by whose hand makes no difference.
    private func toggles(on claim: ClaimSituation, into events: inout [ProofEvent]) {
        for toggle in scope.toggles where !inGoodFaith {
            guard let person = team.indices.first(where: { team[$0].roles.allows(toggle.permission) }) else {
                continue
            }
            let lifting = toggle.stands(in: claim)
            var after = claim
            toggle.set(!lifting, in: &after, clear: scope.start.facts)
            events.append(
                ProofEvent(
                    .toggle(toggle, person, lifting: lifting), team[person], after,
                    workflow.followUps(on: after, after: team[person])))
        }
    }
}

extension StepRule {
    /// Whether it makes a difference to the step that who takes it holds a slot.
    fileprivate var takesHolder: Bool {
        let asks = needs.flatMap(\.value.parts).contains { need in
            switch need {
            case .holdsSlot, .verdictSet(nil), .rationale(_, nil), .verdictIn(_, nil): true
            default: false
            }
        }
        return asks
            || effects.contains { effect in
                switch effect.value {
                case .leave, .finish, .resume: true
                default: false
                }
            }
    }
}

extension ClaimSituation {
    /// The claim with one more verdict.
    func rated(_ verdict: String, in slot: String, by person: Int) -> ClaimSituation {
        var after = self
        after.reviews.append(
            ReviewFact(
                slot: slot, person: person, round: round, verdict: verdict,
                rationaleLength: ProofScope.length))
        return after
    }
}

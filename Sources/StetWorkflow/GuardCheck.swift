import StetModel

/// The question whether one person may take one step on one claim.
struct GuardCheck {
    /// The workflow.
    let workflow: Workflow
    /// The claim as it is stored.
    let claim: ClaimSituation
    /// The person; nil for a step that happens by itself.
    let actor: TeamMember?
    /// How long their comment is.
    let commentLength: Int
    /// The code of the reason they give; nil for none.
    var reason: String?
    /// Whether any reason that is asked for counts as given.
    var hasAnyReason = false

    /// Everything that keeps the person from taking a step by this rule.
    func missing(for rule: StepRule) -> [Missing] {
        var missing: [Missing] = []
        if let actor {
            if !mayMove(actor, by: rule) { missing.append(.noRoleForSteps) }
            for effect in rule.effects {
                if case .fill(let slot) = effect.value { missing += fillMissing(slot, actor, by: rule) }
            }
        }
        for need in rule.needs { missing += self.missing(for: need.value) }
        return withoutRepetition(missing)
    }

    /// Whether nothing keeps the person from taking a step by this rule; says the same as `missing` does,
    /// only faster.
    func isMet(_ rule: StepRule) -> Bool {
        for need in rule.needs where !missing(for: need.value).isEmpty { return false }
        return actor == nil || missing(for: rule).isEmpty
    }

    /// The same list, each thing once: the person's own verdict is not missed again as that of their slot.
    private func withoutRepetition(_ missing: [Missing]) -> [Missing] {
        if missing.count < 2 { return missing }
        var seen: Set<Missing> = []
        if let actor, missing.contains(.verdict(slot: nil)) {
            for slot in workflow.slots where claim.holds(slot.name, actor.person) {
                seen.insert(.verdict(slot: slot.name))
            }
        }
        return missing.filter { seen.insert($0).inserted }
    }

    /// What one guard finds missing.
    func missing(for need: Guard) -> [Missing] {
        switch need {
        case .role(let roles):
            actor?.roles.includes(anyOf: roles) == true ? [] : [.role(roles)]
        case .holdsSlot(let slots): holdMissing(slots)
        case .distinct(let parties): distinctMissing(parties)
        case .slotFilled(let slot): claim.holder(of: slot) == nil ? [.slotEmpty(slot)] : []
        case .verdictSet(let slot): review(slot) == nil ? [.verdict(slot: slot)] : []
        case .rationale(let needed, let slot): rationaleMissing(needed, slot)
        case .evidence(let need):
            need.lacks(in: claim.evidence).isEmpty ? [] : [.evidence(need.lacks(in: claim.evidence))]
        case .commentRequired(let needed):
            commentLength < needed ? [.comment(needed: needed, given: commentLength)] : []
        case .noBlockingComments:
            claim.blockingComments.isEmpty ? [] : [.blockingComments(claim.blockingComments)]
        case .notOnHold: claim.hold.map { [.onHold(reason: $0)] } ?? []
        case .verdictsAgree(let slots): comparisonMissing(slots, wanted: true)
        case .verdictsDiffer(let slots): comparisonMissing(slots, wanted: false)
        case .taken(let actions, let low, let high): takenMissing(actions, low, high)
        case .noConflictOfInterest:
            actor.flatMap {
                claim.conflicted.contains($0.person) ? [.conflictOfInterest(handle: $0.handle)] : nil
            }
                ?? []
        case .quorum(let slot, let carry): quorumMissing(slot, carry, isCarried: true)
        case .noQuorum(let slot, let carry): quorumMissing(slot, carry, isCarried: false)
        case .checklistDone(let name): claim.facts.checklistsDone.contains(name) ? [] : [.checklist(name)]
        case .fact(let need): need.lack(in: claim.facts).map { [.fact(need, lacking: $0)] } ?? []
        case .childrenIn(let categories):
            claim.facts.childCategories.allSatisfy(categories.contains)
                ? [] : [.childrenElsewhere(categories)]
        case .reasonCode(let codes):
            hasAnyReason || reason.map(codes.contains) == true ? [] : [.reasonCode(codes)]
        case .verdictIn(let values, let slot): verdictMissing(slot, among: values)
        case .verdictAmong(let slot, let voters):
            verdictMissing(slot, among: Set(claim.ballots(in: voters).map(\.verdict)).sorted())
        case .unchangedSince(let action):
            claim.facts.unchangedSince.contains(action) ? [] : [.changedSince(action)]
        case .ifTagged(let tag, let needs):
            claim.facts.tags.contains(tag)
                ? needs.flatMap { self.missing(for: $0) }.map { .asTagged(tag, $0) } : []
        }
    }

    /// Whether one of the person's roles takes steps, or a slot of the step is for one of them.
    private func mayMove(_ actor: TeamMember, by rule: StepRule) -> Bool {
        if actor.roles.allows(.move) { return true }
        let filled = rule.effects.flatMap { effect -> [String] in
            if case .fill(let slot) = effect.value { [slot] } else { [] }
        }
        let held = claim.holders.filter { $0.person == actor.person && $0.status == .active }.map(\.slot)
        return (filled + held).contains { name in
            workflow.slot(name).map { actor.roles.includes(anyOf: $0.roles) } ?? false
        }
    }

    /// Who holds the slot already may take the step if it leads somewhere, not for nothing.
    private func fillMissing(_ slot: String, _ actor: TeamMember, by rule: StepRule) -> [Missing] {
        if claim.holds(slot, actor.person), rule.target(from: claim.state) != claim.state { return [] }
        return workflow.fillMissing(slot, with: actor, by: actor, on: claim)
    }

    private func holdMissing(_ slots: [String]) -> [Missing] {
        let handles = slots.compactMap { claim.holder(of: $0)?.handle }
        guard let actor else { return [.slotNotHeld(slots, by: handles)] }
        let held = slots.filter { claim.holds($0, actor.person) }
        guard let first = held.first else { return [.slotNotHeld(slots, by: handles)] }
        let isFit = held.contains { name in
            workflow.slot(name).map { actor.roles.includes(anyOf: $0.roles) } ?? false
        }
        return isFit ? [] : [.roleForSlot(first, workflow.slot(first)?.roles ?? [], handle: actor.handle)]
    }

    private func distinctMissing(_ parties: [Party]) -> [Missing] {
        guard let actor else { return [] }
        return parties.compactMap { party in
            claim.involvement(of: actor.person, in: party).map {
                .notDistinct(party, $0, handle: actor.handle)
            }
        }
    }

    /// The verdict that counts in the slot, or, without one, the person's own.
    private func review(_ slot: String?) -> ReviewFact? {
        if let slot { return claim.review(in: slot) }
        return actor.flatMap { claim.ownReview(of: $0.person) }
    }

    private func verdictMissing(_ slot: String?, among values: [String]) -> [Missing] {
        guard let review = review(slot) else { return [.verdict(slot: slot)] }
        return values.contains(review.verdict) ? [] : [.verdictNotAmong(slot: slot, values)]
    }

    private func rationaleMissing(_ needed: Int, _ slot: String?) -> [Missing] {
        guard let review = review(slot) else { return [.verdict(slot: slot)] }
        let length = review.rationaleLength
        return length < needed ? [.rationale(slot: slot, characters: length, needed: needed)] : []
    }

    private func comparisonMissing(_ slots: [String], wanted: Bool) -> [Missing] {
        let empty = slots.filter { claim.review(in: $0) == nil }
        if !empty.isEmpty { return empty.map { .verdict(slot: $0) } }
        let agree = Set(slots.compactMap { claim.review(in: $0)?.verdict }).count == 1
        if agree == wanted { return [] }
        return [wanted ? .verdictsDiffer(slots) : .verdictsAgree(slots)]
    }

    /// A panel never passes with fewer ballots than it has seats.
    private func quorumMissing(_ slot: String, _ carry: Int, isCarried: Bool) -> [Missing] {
        let (ballots, seats) = (claim.ballots(in: slot).count, workflow.slot(slot)?.seats ?? 1)
        if ballots < seats { return [.ballots(slot: slot, given: ballots, seats: seats)] }
        if (claim.carried(in: slot, by: carry) != nil) == isCarried { return [] }
        return [isCarried ? .notCarried(slot: slot, carry: carry) : .carried(slot: slot, carry: carry)]
    }

    private func takenMissing(_ actions: [String], _ low: Int, _ high: Int?) -> [Missing] {
        let times = claim.timesTaken(actions)
        if times < low { return [.takenTooSeldom(actions, times: times, needed: low)] }
        if let high, times > high { return [.takenTooOften(actions, times: times, limit: high)] }
        return []
    }
}

import StetModel

extension Workflow {
    /// Decides who gets which slot of a claim: the slot named, else the first free one that the person
    /// may hold.
    ///
    /// - Parameters:
    ///   - member: who is to hold it.
    ///   - actor: who puts them there; the same person for taking it oneself.
    ///   - team: everybody on the desk, to say who could hold it; only read for a refusal.
    /// - Throws: `Refusal` with everything that is missing.
    public func fill(
        _ slot: String? = nil, with member: TeamMember, by actor: TeamMember, on claim: ClaimSituation,
        team: [TeamMember] = []
    ) throws(Refusal) -> WorkflowSlot {
        let act = actor.person == member.person ? "take" : "assign"
        if let slot {
            let missing = fillMissing(slot, with: member, by: actor, on: claim)
            if missing.isEmpty, let found = self.slot(slot) { return found }
            let who = team.filter { slotLacks(slot, for: $0, on: claim).isEmpty }.map(\.handle)
            throw refusal(act, missing, who: who, on: claim, by: actor)
        }
        if let free = slots.first(where: { fillMissing($0.name, with: member, by: actor, on: claim).isEmpty })
        {
            return free
        }
        let general: [Missing] =
            if isClosed(claim.state) {
                [.closed(state: claim.state)]
            } else if actor.person != member.person, !actor.roles.allows(.assign) {
                [.noRoleForAssigning]
            } else { [.noFreeSlot(handle: member.handle)] }
        let who = team.filter { one in slots.contains { slotLacks($0.name, for: one, on: claim).isEmpty } }
        throw refusal(act, general, who: who.map(\.handle), on: claim, by: actor)
    }

    /// Decides whether who was asked to hold a slot may take it up now; who asked them is past asking.
    ///
    /// - Parameter team: everybody on the desk, to say who could hold it.
    /// - Throws: `Refusal` with everything that is missing.
    public func accept(
        _ slot: String, by member: TeamMember, on claim: ClaimSituation, team: [TeamMember]
    ) throws(Refusal) {
        let missing = slotLacks(slot, for: member, on: claim)
        if missing.isEmpty { return }
        let who = team.filter { slotLacks(slot, for: $0, on: claim).isEmpty }.map(\.handle)
        throw refusal("accept", missing, who: who, on: claim, by: member)
    }

    /// Decides in which slot a verdict of the person counts now.
    ///
    /// - Parameter team: everybody on the desk, to say who could give one; only read for a refusal.
    /// - Throws: `Refusal` with everything that is missing.
    public func ratingSlot(
        on claim: ClaimSituation, by actor: TeamMember, team: [TeamMember] = []
    ) throws(Refusal) -> WorkflowSlot {
        if let open = openSlot(of: actor, on: claim) { return open }
        let held = slots.filter { claim.holds($0.name, actor.person) }
        let outcomes = held.map { (slot: $0, missing: rateMissing($0, by: actor, on: claim)) }
        let holders = slots.compactMap { claim.holder(of: $0.name)?.handle }
        let missing = outcomes.first?.missing ?? [.slotNotHeld(slots.map(\.name), by: holders)]
        let who = team.filter { one in
            slots.contains { claim.holds($0.name, one.person) && rateMissing($0, by: one, on: claim).isEmpty }
        }
        throw refusal("rate", missing, who: who.map(\.handle), on: claim, by: actor)
    }

    /// The slot in which a verdict of the person counts now; nil where there is none.
    func openSlot(of actor: TeamMember, on claim: ClaimSituation) -> WorkflowSlot? {
        slots.indices.first {
            claim.holds(slots[$0].name, actor.person)
                && rateMissing(slots[$0], by: actor, on: claim).isEmpty
        }
        .map { slots[$0] }
    }

    /// Whether a person may see a verdict: a secret one only while the claim is done; of this round, the
    /// holder of a blind slot, and whoever may still become that, sees those of other slots only after
    /// giving their own.
    public func maySee(_ review: ReviewFact, on claim: ClaimSituation, by viewer: TeamMember) -> Bool {
        if review.person == viewer.person { return true }
        if slot(review.slot)?.isSecret == true { return state(claim.state)?.category == .done }
        if review.round != claim.round || isClosed(claim.state) { return true }
        return !slots.contains { slot in
            guard slot.isBlind, slot.name != review.slot || slot.seats > 1 else { return false }
            let hasRated = claim.reviews.contains {
                $0.slot == slot.name && $0.person == viewer.person && $0.round == claim.round
            }
            if hasRated { return false }
            if claim.occupants(of: slot.name).contains(where: { $0.person == viewer.person }) { return true }
            // Whoever could hold it if its holder left must not have seen either.
            return slotLacks(slot.name, for: viewer, on: claim).allSatisfy { lack in
                if case .slotTaken = lack { true } else { false }
            }
        }
    }

    /// What keeps `actor` from putting `member` into a slot.
    func fillMissing(
        _ slot: String, with member: TeamMember, by actor: TeamMember, on claim: ClaimSituation
    ) -> [Missing] {
        slotLacks(slot, for: member, on: claim) + fillerLacks(slot, with: member, by: actor)
    }

    /// What keeps `actor` from putting `member` into a slot, whatever the claim.
    func fillerLacks(_ slot: String, with member: TeamMember, by actor: TeamMember) -> [Missing] {
        guard let filling = self.slot(slot)?.filledBy else { return [] }
        var missing: [Missing] = []
        let isSelf = actor.person == member.person
        if filling == .self && !isSelf || filling == .others && isSelf {
            missing.append(.filling(slot, filling))
        }
        if !isSelf, !actor.roles.allows(.assign) { missing.append(.noRoleForAssigning) }
        return missing
    }

    /// What keeps a person from holding a slot of the claim, whoever puts them there.
    func slotLacks(_ name: String, for member: TeamMember, on claim: ClaimSituation) -> [Missing] {
        guard let slot = slot(name) else {
            return [.noSuchSlot(name, nearest: NearestName.of(name, among: slots.map(\.name)))]
        }
        return lacks(of: slot, for: member, on: claim)
    }

    /// What keeps a person from holding a slot, which is one of this workflow's.
    func lacks(of slot: WorkflowSlot, for member: TeamMember, on claim: ClaimSituation) -> [Missing] {
        let name = slot.name
        var missing: [Missing] = []
        if isClosed(claim.state) { missing.append(.closed(state: claim.state)) }
        if !member.roles.includes(anyOf: slot.roles) {
            missing.append(.roleForSlot(name, slot.roles, handle: member.handle))
        }
        let (occupants, free) = (claim.occupants(of: name), claim.freeSeats(of: slot))
        let own = occupants.first { $0.person == member.person }
        let other = occupants.last { $0.person != member.person }
        if let own, own.status == .active {
            missing.append(.slotTaken(name, by: own.handle))
        } else if own == nil, free.isEmpty, let other {
            missing.append(.slotTaken(name, by: other.handle))
        }
        if claim.conflicted.contains(member.person) {
            missing.append(.conflictOfInterest(handle: member.handle))
        }
        if hasLeft(name, member, on: claim) { missing.append(.leftSlot(name, handle: member.handle)) }
        return missing + distinctLacks(slot, for: member, on: claim)
    }

    /// Whether the person took a step in this round by which one leaves the slot.
    private func hasLeft(_ slot: String, _ member: TeamMember, on claim: ClaimSituation) -> Bool {
        guard claim.history.contains(where: { $0.person == member.person && $0.round == claim.round })
        else { return false }
        let leaving = steps.filter { $0.effects.contains { $0.value == .leave(slot) } }.map(\.action)
        return claim.history.contains {
            $0.person == member.person && $0.round == claim.round && leaving.contains($0.action)
        }
    }

    /// Whose hands the person is, of those that must not hold the slot, seen from both slots. A blind slot
    /// stays shut to who held the other one in this round: they may have seen what it must not see.
    func distinctLacks(
        _ slot: WorkflowSlot, for member: TeamMember, on claim: ClaimSituation
    ) -> [Missing] {
        let forward = slot.distinct.compactMap { party in
            claim.involvement(of: member.person, in: party).map { (party, $0) }
        }
        let backward = slots.indices.filter { other in
            slots[other].distinct.contains(.slot(slot.name))
                && (slot.isBlind
                    ? claim.involvement(of: member.person, in: .slot(slots[other].name)) != nil
                    : claim.holds(slots[other].name, member.person))
        }
        .map { (Party.slot(slots[$0].name), Involvement.held(slots[$0].name)) }
        if forward.isEmpty && backward.isEmpty { return [] }
        let isKnown = { (party: Party) in forward.contains { $0.0 == party } }
        return (forward + backward.filter { !isKnown($0.0) }).map {
            .notDistinct($0.0, $0.1, handle: member.handle)
        }
    }

    /// What keeps the holder of a slot from giving a verdict in it.
    private func rateMissing(
        _ slot: WorkflowSlot, by actor: TeamMember, on claim: ClaimSituation
    ) -> [Missing] {
        var missing: [Missing] = []
        if isClosed(claim.state) {
            missing.append(.closed(state: claim.state))
        } else if let states = slot.ratesIn, !states.contains(claim.state) {
            missing.append(.notRatedNow(slot: slot.name, state: claim.state, in: states))
        }
        if !actor.roles.includes(anyOf: slot.roles) {
            missing.append(.roleForSlot(slot.name, slot.roles, handle: actor.handle))
        }
        missing += slot.distinct.compactMap { party in
            claim.involvement(of: actor.person, in: party).map {
                .notDistinct(party, $0, handle: actor.handle)
            }
        }
        return missing
    }

    private func refusal(
        _ act: String, _ missing: [Missing], who: [String], on claim: ClaimSituation, by actor: TeamMember
    ) -> Refusal {
        Refusal(
            act: act, state: claim.state, missing: missing, who: who, possible: possible(on: claim, by: actor)
        )
    }
}

import StetModel

extension Workflow {
    /// Decides whether the holder of a slot can hand it over: the slot, if the other person may hold it
    /// once it is free.
    ///
    /// - Parameters:
    ///   - holder: the handle whose hold ends.
    ///   - actor: who hands it over: the holder, or somebody who assigns work.
    /// - Throws: `Refusal` with everything that is missing.
    public func handOver(
        _ slot: String, from holder: String, to member: TeamMember, by actor: TeamMember,
        on claim: ClaimSituation, team: [TeamMember] = []
    ) throws(Refusal) -> WorkflowSlot {
        var after = claim
        let place = after.holders.lastIndex {
            $0.slot == slot && $0.handle == holder && $0.status == .active
        }
        let isOwn = place.map { after.holders[$0].person == actor.person } ?? false
        if let place { after.holders[place].status = .released }
        var missing = fillMissing(slot, with: member, by: actor, on: after)
        // Whoever holds a slot needs no other right to pass it on.
        if isOwn { missing.removeAll { $0 == .noRoleForAssigning } }
        if place == nil { missing.append(.slotEmpty(slot)) }
        guard missing.isEmpty, let found = self.slot(slot) else {
            let who = team.filter { slotLacks(slot, for: $0, on: after).isEmpty }.map(\.handle)
            throw Refusal(
                act: "hand over", state: claim.state, missing: missing, who: who,
                possible: possible(on: claim, by: actor))
        }
        return found
    }

    /// The slots that wait for somebody in the claim's state, in the order of the file: those that a step
    /// fills or needs to be held, with a seat free.
    public func slotsWanted(on claim: ClaimSituation) -> [WorkflowSlot] {
        let here = steps.filter { $0.isTakenByPeople && $0.from.contains(claim.state) }
        let taken = Set(
            here.flatMap { step in
                step.effects.flatMap { effect -> [String] in
                    if case .fill(let slot) = effect.value { [slot] } else { [] }
                }
                    + step.needs.flatMap { need -> [String] in
                        if case .holdsSlot(let slots) = need.value { slots } else { [] }
                    }
            })
        let named = Set(here.flatMap { $0.needs.flatMap(\.value.slots) })
        let free = slots.filter { !claim.freeSeats(of: $0).isEmpty }
        let wanted = free.filter { taken.contains($0.name) }
        return wanted.isEmpty ? free.filter { named.contains($0.name) } : wanted
    }
}

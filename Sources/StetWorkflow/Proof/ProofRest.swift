import StetModel

/// Who holds a slot and could come back into it at any time need not hold it: it is as if they left after
/// each act and came back right before the next.
struct ProofRest {
    /// What is explored.
    let acts: ProofActs
    /// For each state the slots, by their numbers, that people may leave without anything being lost.
    private let slots: [[Int]]

    /// The rest in the situations of a scope.
    init(_ acts: ProofActs) {
        self.acts = acts
        let workflow = acts.scope.workflow
        slots = workflow.states.map { state in
            guard acts.scope.canComeLater, !acts.isFull else { return [] }
            return workflow.slots.indices.filter { workflow.isRestful(workflow.slots[$0], in: state.name) }
        }
    }

    private var scope: ProofScope { acts.scope }

    /// Who does nothing by an event but come into a slot: coming into it right before they first do
    /// something that takes it allows as much, and nothing that others do meanwhile needs them to be there.
    func newcomer(by event: ProofEvent) -> Int? {
        guard let person = scope.newcomer(by: event) else { return nil }
        let state = scope.workflow.states.firstIndex { $0.name == event.after.state } ?? 0
        let filled: [Int] =
            if case .fill(let slot, _, _) = event.act {
                [slot]
            } else {
                event.steps.flatMap(\.effects).compactMap { effect in
                    guard case .fill(let name, _) = effect else { return nil }
                    return scope.workflow.slots.firstIndex { $0.name == name }
                }
            }
        return filled.allSatisfy(slots[state].contains) ? person : nil
    }

    /// The situation with everybody gone from their slots who could be back at once, and how many are gone;
    /// a ballot keeps its seat.
    func rested(_ key: ProofKey, _ claim: ClaimSituation) -> (key: ProofKey, gone: Int) {
        var (key, gone) = (key, 0)
        for person in scope.team.indices where key[person] != 0 {
            var bits = PersonBits(bits: key[person])
            for slot in slots[key.state] where isIdle(slot, bits) && canComeBack(person, slot, on: claim) {
                bits[.active, slot] = false
                gone += 1
            }
            key[person] = bits.bits
        }
        return (key, gone)
    }

    /// The situation without all those holds of slots that nobody would need if their holders could come
    /// back, which they cannot; and who that is.
    func unlocked(_ key: ProofKey) -> (key: ProofKey, holds: [(person: Int, slot: Int)]) {
        var (key, holds): (ProofKey, [(person: Int, slot: Int)]) = (key, [])
        for person in scope.team.indices where key[person] != 0 {
            var bits = PersonBits(bits: key[person])
            for slot in slots[key.state] where isIdle(slot, bits) {
                bits[.active, slot] = false
                holds.append((person, slot))
            }
            key[person] = bits.bits
        }
        return (key, holds)
    }

    /// Whether all these people could come into their slots in a situation.
    func canCome(_ holds: [(person: Int, slot: Int)], in key: ProofKey) -> Bool {
        let claim = scope.unpack(key)
        return holds.allSatisfy { acts.filler(of: $0.slot, with: $0.person, on: claim) != nil }
    }

    private func isIdle(_ slot: Int, _ bits: PersonBits) -> Bool {
        bits[.active, slot] && !(scope.workflow.slots[slot].seats > 1 && bits.ballot(in: slot) > 0)
    }

    private func canComeBack(_ person: Int, _ slot: Int, on claim: ClaimSituation) -> Bool {
        let name = scope.workflow.slots[slot].name
        var claim = claim
        for index in claim.holders.indices
        where claim.holders[index].slot == name && claim.holders[index].person == person
            && claim.holders[index].status == .active
        {
            claim.holders[index].status = .released
        }
        return acts.filler(of: slot, with: person, on: claim) != nil
    }
}

extension Workflow {
    /// Whether nothing that others do in a state needs somebody to hold a slot: no step asks that it is
    /// filled, and none makes its holder the one who resumes it when they are an author by then.
    fileprivate func isRestful(_ slot: WorkflowSlot, in state: String) -> Bool {
        if steps.flatMap(\.needs).flatMap(\.value.parts).contains(.slotFilled(slot.name)) { return false }
        let isResumed = (steps.flatMap(\.effects) + onEdit.flatMap(\.effects)).contains { effect in
            if case .resume(let slots) = effect.value { slots.contains(slot.name) } else { false }
        }
        guard isResumed else { return true }
        if slot.seats > 1 { return false }
        return !slot.distinct.contains(.author)
            || !finishing(slot.name).contains { isAutomatic, states in isAutomatic || states.contains(state) }
    }

    /// What finishes a slot, and in which states.
    private func finishing(_ slot: String) -> [(isAutomatic: Bool, states: [String])] {
        let finishes = { (effects: [Placed<Effect>]) in
            effects.contains { if case .finish(let slots) = $0.value { slots.contains(slot) } else { false } }
        }
        return steps.filter { finishes($0.effects) }.map { ($0.isAutomatic, $0.from) }
            + onEdit.filter { finishes($0.effects) }.map { (false, $0.states) }
    }
}

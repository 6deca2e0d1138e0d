import StetModel

/// Who holds a slot and could come back into it at any time need not hold it: it is as if they left after
/// each act and came back right before the next.
struct ProofRest {
    /// What is explored.
    let acts: ProofActs
    /// The slots, by their numbers, that people may leave without anything being lost.
    private let slots: [Int]
    /// The slot of which it makes a difference who holds it when it is finished.
    private let resumed: Int?
    /// Whether a step asks for the verdict of who takes it, whatever slot they gave it in.
    private let asksOwnVerdict: Bool

    /// The rest in the situations of a scope.
    init(_ acts: ProofActs) {
        self.acts = acts
        let workflow = acts.scope.workflow
        asksOwnVerdict = workflow.steps.flatMap(\.needs).flatMap(\.value.parts).contains { need in
            switch need {
            case .verdictSet(nil), .rationale(_, nil), .verdictIn(_, nil): true
            default: false
            }
        }
        let isPossible = acts.scope.canComeLater && !acts.isFull
        let restful = workflow.slots.indices.filter { isPossible && workflow.isRestful(workflow.slots[$0]) }
        resumed = restful.first { workflow.isResumedByAuthors(workflow.slots[$0]) }
        slots = restful.filter { [resumed] in
            $0 == resumed || !workflow.isResumedByAuthors(workflow.slots[$0])
        }
    }

    private var scope: ProofScope { acts.scope }

    /// Who does nothing by an event but come into a slot: coming into it right before something is done that
    /// takes it allows as much.
    func newcomer(by event: ProofEvent) -> Int? {
        guard let person = scope.newcomer(by: event) else { return nil }
        return filled(by: event).allSatisfy(slots.contains) ? person : nil
    }

    private func filled(by event: ProofEvent) -> [Int] {
        if case .fill(let slot, _, _) = event.act { return [slot] }
        return event.steps.flatMap(\.effects).compactMap { effect in
            guard case .fill(let name, _) = effect else { return nil }
            return scope.workflow.slots.firstIndex { $0.name == name }
        }
    }

    /// What takes a slot into which somebody has just come: what they do, or what finishes it.
    func following(_ person: Int, on claim: ClaimSituation, _ key: ProofKey) -> [ProofEvent] {
        let own = acts.events(byNewcomer: person, on: claim, key)
        guard let resumed, PersonBits(bits: key[person])[.active, resumed] else { return own }
        let name = scope.workflow.slots[resumed].name
        let isFinished = scope.workflow.steps.contains { step in
            step.from.contains(claim.state) && step.effects.contains { $0.value.finishes(name) }
        }
        guard isFinished else { return own }
        let others = acts.events(on: claim, key).filter { event in
            event.steps.contains { step in
                step.effects.contains { if case .finish(name, _) = $0 { true } else { false } }
            }
        }
        return own + others.filter { other in !own.contains { $0.act == other.act } }
    }

    /// The claim with somebody who has just come into one slot back in those too in which their verdict
    /// stands, where a step may ask for both; nil where there is no such slot.
    func rejoined(_ person: Int, on claim: ClaimSituation, _ key: ProofKey) -> ClaimSituation? {
        guard asksOwnVerdict else { return nil }
        let bits = PersonBits(bits: key[person])
        let left = slots.filter { slot in
            bits.ballot(in: slot) > 0 && !bits[.active, slot]
                && acts.filler(of: slot, with: person, on: claim) != nil
        }
        if left.isEmpty { return nil }
        return left.reduce(into: claim) { claim, slot in
            let name = scope.workflow.slots[slot].name
            claim.apply(.fill(slot: name, handle: scope.team[person].handle), by: person)
        }
    }

    /// The situation with everybody gone from their slots who could be back at once, and how many are gone;
    /// a ballot keeps its seat.
    func rested(_ key: ProofKey, _ claim: ClaimSituation) -> (key: ProofKey, gone: Int) {
        var (key, gone) = (key, 0)
        for person in scope.team.indices where key[person] != 0 {
            var bits = PersonBits(bits: key[person])
            for slot in slots where isIdle(slot, bits) && canComeBack(person, slot, on: claim) {
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
            for slot in slots where isIdle(slot, bits) {
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
    /// Whether people may leave a slot without anything being lost: no step asks that it is filled, and
    /// where it is resumed, nothing finishes it by itself.
    fileprivate func isRestful(_ slot: WorkflowSlot) -> Bool {
        if steps.flatMap(\.needs).flatMap(\.value.parts).contains(.slotFilled(slot.name)) { return false }
        guard isResumed(slot.name) else { return true }
        let byItself = steps.filter(\.isAutomatic).flatMap(\.effects) + onEdit.flatMap(\.effects)
        return slot.seats == 1 && !byItself.contains { $0.value.finishes(slot.name) }
    }

    /// Whether it makes a difference who holds the slot when it is finished: they resume it, and may be an
    /// author by then, who could not come into it any more.
    fileprivate func isResumedByAuthors(_ slot: WorkflowSlot) -> Bool {
        isResumed(slot.name) && slot.distinct.contains(.author)
    }

    private func isResumed(_ slot: String) -> Bool {
        (steps.flatMap(\.effects) + onEdit.flatMap(\.effects)).contains { effect in
            if case .resume(let slots) = effect.value { slots.contains(slot) } else { false }
        }
    }
}

extension Effect {
    /// Whether the holder of a slot is done by it.
    fileprivate func finishes(_ slot: String) -> Bool {
        if case .finish(let slots) = self { slots.contains(slot) } else { false }
    }
}

public import StetModel
import StetStorage
import StetWorkflow

extension Desk {
    /// Passes a slot of a claim on to another person, with a note: by who holds it, or who assigns work.
    ///
    /// - Parameter slot: the slot; nil for the one that the caller holds, or the only one that is held.
    /// - Throws: `Refusal` where the other person may not hold it.
    public func handOver(
        _ id: ID<Claim>, slot: String?, to handle: String, note: String, options: ChangeOptions
    ) throws -> JSON {
        try change(
            "claim hand-over", .take, options,
            arguments: [
                "claim": JSON(describing: id), "slot": slot.map(JSON.string) ?? .null,
                "to": .string(handle), "note": .string(note),
            ]
        ) { change in
            let note = note.trimmingSpaces
            guard !note.isEmpty else {
                throw DeskError.missing(
                    "Who takes over needs to know how things stand.", remedy: "Give --note TEXT.")
            }
            var file = try change.file(id)
            let held = try change.hold(on: file, slot)
            let next = try change.holder(handle)
            let (situation, workflow) = (file.situation, file.workflow)
            _ = try change.decide { team in
                try workflow.handOver(
                    held.slot, from: held.reviewer, to: next, by: change.actor.teamMember, on: situation,
                    team: team)
            }
            return try change.handOver(held, to: next, note: note, on: &file)
        }
    }
}

extension DeskChange {
    /// The hold that is meant.
    fileprivate func hold(on file: ClaimFile, _ slot: String?) throws -> Assignment {
        let held = file.assignments.filter { $0.state == .active && (slot == nil || $0.slot == slot) }
        let own = held.filter { file.team.isSame($0.reviewer, actor.reviewer.handle) }
        if let first = own.first { return first }
        guard held.count == 1, let only = held.first else {
            throw DeskError.againstRule(
                held.isEmpty
                    ? "Nobody holds \(slot.map { "the slot ‘\($0)’" } ?? "a slot") of \(file.claim.id)."
                    : "Several people hold slots of \(file.claim.id).",
                remedy: held.isEmpty ? "There is nothing to hand over." : "Say which with --slot SLOT.")
        }
        return only
    }

    fileprivate func handOver(
        _ held: Assignment, to next: TeamMember, note: String, on file: inout ClaimFile
    ) throws -> JSON {
        guard let place = file.assignments.firstIndex(where: { $0.id == held.id }) else { return .null }
        giveBack(place, as: .released, in: &file)
        // An offer of the same slot to whoever takes over is thereby answered.
        for index in file.assignments.indices {
            let other = file.assignments[index]
            guard other.slot == held.slot, other.state == .offered,
                file.team.isSame(other.reviewer, next.handle)
            else { continue }
            end(index, as: .released, in: &file)
        }
        let assignment = Assignment(
            id: try ledger.next(Assignment.self), claim: file.claim.id, slot: held.slot,
            reviewer: next.handle, round: file.claim.round, state: .active, due: held.due, note: note,
            assignedBy: actor.reviewer.handle, assignedAt: now, seat: held.seat)
        ledger.insertWithEvent(assignment)
        file.assignments.append(assignment)
        try announce(.handedOver, to: next.handle, of: file.claim, slot: held.slot, due: held.due)
        touch(&file)
        let event = try ledger.record(
            "claim.handed-over", file.claim.id.description, note: ["note": .string(note)])
        return ["items": [assignment.answer(file.claim, event)]]
    }
}

public import StetModel
import StetStorage
import StetWorkflow

extension Desk {
    /// Lets something pass that only some may let pass: that a source stays unnamed, or a risk in law.
    ///
    /// Nobody clears what they wrote themselves, and an edit takes every clearance back.
    public func clear(
        _ id: ID<Claim>, _ kind: ClearanceKind, note: String, options: ChangeOptions
    ) throws -> JSON {
        try change(
            "claim clear", kind.permission, options,
            arguments: [
                "claim": JSON(describing: id), "kind": .string(kind.rawValue), "note": .string(note),
            ]
        ) { change in
            var file = try change.file(id)
            let note = note.trimmingSpaces
            guard !note.isEmpty else {
                throw DeskError.missing("A clearance says why.", remedy: "Give --note TEXT.")
            }
            let situation = file.situation
            if file.isOwnWork(of: change.actor.reviewer.handle, in: situation) {
                let part = situation.involvement(of: change.actor.reviewer.person, in: .author)?.phrase
                throw DeskError.againstRule(
                    "@\(change.actor.reviewer.handle) \(part ?? "gave a verdict on \(id)"), "
                        + "and nobody clears their own work.",
                    remedy: "Somebody else with the right to clear it can.")
            }
            guard !file.clearances.contains(where: { $0.kind == kind && $0.withdrawnAt == nil }) else {
                throw DeskError.againstRule(
                    "\(id) is cleared already (\(kind.rawValue)).", remedy: "There is nothing to do.")
            }
            let clearance = Clearance(
                id: try change.ledger.next(Clearance.self), claim: id, kind: kind, note: note,
                givenBy: change.actor.reviewer.handle, givenAt: change.now)
            try change.ledger.insert(clearance)
            return try change.answer("clearance.given", about: clearance.id, of: &file.claim)
        }
    }

    /// Takes a clearance back.
    public func withdrawClearance(
        _ id: ID<Claim>, _ kind: ClearanceKind, options: ChangeOptions
    ) throws -> JSON {
        try change(
            "claim clear --withdraw", kind.permission, options,
            arguments: ["claim": JSON(describing: id), "kind": .string(kind.rawValue)]
        ) { change in
            var file = try change.file(id)
            guard var clearance = file.clearances.last(where: { $0.kind == kind && $0.withdrawnAt == nil })
            else {
                throw DeskError.againstRule(
                    "\(id) is not cleared (\(kind.rawValue)).", remedy: "There is nothing to take back.")
            }
            clearance.withdrawnAt = change.now
            try change.ledger.update(clearance)
            return try change.answer("clearance.withdrawn", about: clearance.id, of: &file.claim)
        }
    }
}

extension DeskChange {
    /// A clearance was given for what the claim said: when that changes it is to be given again.
    func withdrawClearances(of file: inout ClaimFile) {
        for index in file.clearances.indices where file.clearances[index].withdrawnAt == nil {
            file.clearances[index].withdrawnAt = now
            ledger.updateWithEvent(file.clearances[index])
        }
    }
}

extension ClearanceKind {
    fileprivate var permission: Permission {
        switch self {
        case .anonymity: .clearAnonymity
        case .legal: .clearLegal
        }
    }
}

extension Clearance {
    /// The clearance as JSON tells it.
    ///
    /// - Parameter isOwnWork: whether who gave it has come to work on the claim since, so that it does not
    ///   count.
    func answer(isOwnWork: Bool) -> JSON {
        .object(leavingOut: [
            "id": JSON(describing: id), "kind": .string(kind.rawValue), "note": .string(note),
            "by": .string(givenBy), "at": .string(givenAt.description),
            "withdrawnAt": withdrawnAt.map(JSON.init(describing:)),
            "counts": withdrawnAt == nil && isOwnWork ? false : nil,
        ])
    }
}

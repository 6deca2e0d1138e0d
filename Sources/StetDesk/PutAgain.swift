import StetModel
import StetStorage
import StetWorkflow

extension DeskChange {
    /// Puts a claim to its people again: a blocking comment says why, and its workflow treats it as an edit,
    /// so that what was approved is approved again.
    func putAgain(_ file: inout ClaimFile, because reason: String) throws {
        let comment = Comment(
            id: try ledger.next(Comment.self), claim: file.claim.id, body: reason, isBlocking: true,
            addedBy: actor.reviewer.handle, addedAt: now)
        ledger.insertWithEvent(comment)
        file.allComments.append(comment)
        try followEdit(on: &file)
        touch(&file)
        try ledger.record("claim.recheck", file.claim.id.description)
    }

    /// Puts those of the claims to their people again that were decided by people who had to be kept apart
    /// and are one person, as it turns out.
    ///
    /// - Returns: the claims that are to be looked at again.
    func putAgain(_ claims: [ID<Claim>], knowing handle: String) throws -> [ID<Claim>] {
        try claims.filter { id in
            guard let dossier = try ClaimDossier(of: id, in: database) else { return false }
            var file = try ClaimFile(
                dossier, try library.pinned(dossier.workflow), team: Team(persons: dossier.persons),
                in: database)
            guard file.isDecidedByOneOfTwo else { return false }
            try putAgain(
                &file,
                because: "@\(handle) and somebody else who decided about this claim are one person. Somebody "
                    + "who had no hand in it looks at it again; then resolve this comment.")
            return true
        }
    }
}

extension ClaimFile {
    /// Whether somebody who decided about the claim belongs to those from whom they had to be distinct.
    fileprivate var isDecidedByOneOfTwo: Bool {
        let situation = situation
        func belongs(_ person: Int, to parties: [Party]) -> Bool {
            parties.contains { situation.involvement(of: person, in: $0) != nil }
        }
        let isHeldByOne = workflow.slots.contains { slot in
            situation.holders.contains { holder in
                holder.slot == slot.name && holder.round == situation.round
                    && (holder.status == .done || holder.status == .active)
                    && belongs(holder.person, to: slot.distinct)
            }
        }
        guard !isHeldByOne, let last = steps.last(where: { $0.from != $0.to }) else { return isHeldByOne }
        let parties = workflow.steps.filter {
            $0.isTakenByPeople && $0.action == last.action && $0.from.contains(last.from)
        }.flatMap(\.needs).flatMap { need in
            if case .distinct(let parties) = need.value { parties } else { [Party]() }
        }
        return belongs(team.person(last.takenBy), to: parties)
    }
}

public import StetModel
import StetStorage
import StetWorkflow

extension Desk {
    /// Publishes a correction that is done: the claim it corrects is marked, what it said stays readable,
    /// and every claim that leans on the same evidence or words is put to its people again.
    public func publishCorrection(_ id: ID<Correction>, options: ChangeOptions) throws -> JSON {
        try change(
            "correction publish", .corrections, options, arguments: ["correction": JSON(describing: id)]
        ) { change in
            let correction = try database.require(id)
            var file = try change.file(correction.item)
            guard file.claim.category == .done else {
                throw DeskError.againstRule(
                    "\(id) is \(file.claim.state), not done.",
                    remedy: "'stet claim explain \(correction.item)' says what it lacks.")
            }
            let rechecked = try change.publish(correction, &file)
            change.touch(&file)
            let event = try change.ledger.record("correction.published", correction.item.description)
            return [
                "id": JSON(describing: id), "claim": JSON(describing: correction.claim),
                "publication": .string(try database.require(correction.claim).publication.rawValue),
                "recheck": .array(rechecked.map(JSON.init(describing:))),
                "version": .integer(file.claim.version), "event": .integer(event),
            ]
        }
    }
}

extension DeskChange {
    /// Marks the corrected claim and sends those that lean on the same things back to their people.
    ///
    /// - Returns: the claims that are to be looked at again.
    func publish(_ correction: Correction, _ item: inout ClaimFile) throws -> [ID<Claim>] {
        guard correction.publishedAt == nil else {
            throw DeskError.againstRule(
                "\(correction.id) is published already.", remedy: "There is nothing to do.")
        }
        guard let kind = correction.kind, kind != .noAction else {
            throw DeskError.againstRule(
                correction.kind == nil
                    ? "\(correction.id) has no kind yet."
                    : "\(correction.id) needs no action, so there is nothing to publish.",
                remedy: "'stet correction decide \(correction.id) --kind KIND' says what it is.")
        }
        guard correction.wording?.isEmpty == false else {
            throw DeskError.missing(
                "\(correction.id) does not say what readers are told.",
                remedy: "'stet correction decide \(correction.id) --wording TEXT' says it.")
        }
        var published = correction
        published.publishedAt = now
        try ledger.update(published)
        item.claim.publication = .published
        var original = try database.require(correction.claim)
        original.publication = kind == .retraction ? .retracted : .corrected
        original.version += 1
        try ledger.update(original)
        try ledger.record("claim.corrected", original.id.description)
        return kind == .typo ? [] : try recheck(after: correction)
    }

    /// Puts a blocking comment beside every claim that leans on the same evidence or the same words, and
    /// lets its workflow treat that as an edit: what was approved is approved again.
    private func recheck(after correction: Correction) throws -> [ID<Claim>] {
        let leaning = try database.claimsLeaning(with: correction.claim).filter { $0 != correction.item }
        var rechecked: [ID<Claim>] = []
        for id in leaning {
            guard let dossier = try ClaimDossier(of: id, in: database) else { continue }
            guard dossier.claim.category != .dropped, dossier.claim.kind != .correction else { continue }
            var file = try ClaimFile(
                dossier, try library.pinned(dossier.workflow), team: Team(persons: dossier.persons),
                in: database)
            let body =
                "\(correction.id) corrects \(correction.claim), which leans on the same evidence or words. "
                + "Look at this claim again, then resolve this comment."
            try putAgain(&file, because: body)
            rechecked.append(id)
        }
        return rechecked
    }
}

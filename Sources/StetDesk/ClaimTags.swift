public import StetModel
import StetStorage
import StetWorkflow

extension Desk {
    /// Says what kinds of fact a claim states. A workflow may ask more of it then, so that what was
    /// approved before is looked at again.
    public func tagClaim(_ id: ID<Claim>, _ tags: [FactTag], options: ChangeOptions) throws -> JSON {
        try change(
            "claim tag", .evidenceAdd, options,
            arguments: ["claim": JSON(describing: id), "tags": .array(tags.map { .string($0.rawValue) })]
        ) { change in
            var file = try change.file(id)
            guard !tags.allSatisfy(file.tags.contains) else {
                throw DeskError.againstRule(
                    "\(id) is tagged like that already.", remedy: "There is nothing to do.")
            }
            try change.add(tags, to: &file)
            try change.followEdit(on: &file)
            change.touch(&file)
            return file.tagAnswer(event: try change.ledger.record("claim.tagged", id.description))
        }
    }

    /// Takes tags back. Less is asked of the claim then, so that this is an edit, for those who may edit
    /// what a claim says.
    public func untagClaim(_ id: ID<Claim>, _ tags: [FactTag], options: ChangeOptions) throws -> JSON {
        try change(
            "claim tag --remove", .editClaim, options,
            arguments: ["claim": JSON(describing: id), "tags": .array(tags.map { .string($0.rawValue) })]
        ) { change in
            var file = try change.file(id)
            try change.requireMayEdit(file)
            for tag in tags {
                guard
                    let place = file.allTags.firstIndex(where: { $0.tag == tag && $0.removedAt == nil })
                else {
                    throw DeskError.againstRule(
                        "\(id) is not tagged ‘\(tag.rawValue)’.", remedy: "There is nothing to take back.")
                }
                file.allTags[place].removedAt = change.now
                change.ledger.updateWithEvent(file.allTags[place])
            }
            try change.noteEdit(of: .text, before: file.claim.text, in: &file)
            try change.followEdit(on: &file)
            change.touch(&file)
            return file.tagAnswer(event: try change.ledger.record("claim.untagged", id.description))
        }
    }
}

extension DeskChange {
    /// Adds tags to a claim, those it has already left as they are.
    func add(_ tags: [FactTag], to file: inout ClaimFile) throws {
        for tag in FactTag.allCases where tags.contains(tag) && !file.tags.contains(tag) {
            let added = ClaimTag(
                id: try ledger.next(ClaimTag.self), claim: file.claim.id, tag: tag,
                addedBy: actor.reviewer.handle, addedAt: now)
            ledger.insertWithEvent(added)
            file.allTags.append(added)
        }
    }
}

extension ClaimFile {
    fileprivate func tagAnswer(event: Int) -> JSON {
        let tags = JSON.Member(name: "tags", value: .array(tags.map { .string($0.rawValue) }))
        return .object((claim.answer(event: event).object ?? []) + [tags])
    }
}

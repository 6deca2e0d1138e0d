public import StetModel
import StetStorage
import StetWorkflow

extension Desk {
    /// Makes one claim of two: the places where the first appears and the evidence about it are noted for
    /// the second too, and the first is closed by the action of its workflow that merges or drops it.
    /// Whoever had a hand in the first counts as an author of the second from then on.
    ///
    /// - Throws: `Refusal` where the workflow of the first does not allow that.
    public func mergeClaim(
        _ id: ID<Claim>, into other: ID<Claim>, comment: String?, options: ChangeOptions
    ) throws -> JSON {
        try change(
            "claim merge", .mergeClaim, options,
            arguments: [
                "claim": JSON(describing: id), "into": JSON(describing: other),
                "comment": comment.map(JSON.string) ?? .null,
            ]
        ) { change in
            guard id != other else {
                throw DeskError.againstRule(
                    "\(id) cannot be merged into itself.", remedy: "Name another claim.")
            }
            var file = try change.file(id)
            var into = try change.otherFile(other)
            guard !into.claim.category.isClosed || into.claim.category == .done else {
                throw DeskError.againstRule(
                    "\(other) is \(into.claim.state).", remedy: "Merge into a claim that was not dropped.")
            }
            guard let action = file.workflow.mergingAction(from: file.claim.state) else {
                throw DeskError.againstRule(
                    "The workflow of \(id) has no action that ends it from where it is.",
                    remedy: "'stet claim explain \(id)' shows the actions there are.")
            }
            for place in try database.appearances(of: id) { try change.copy(place, to: other) }
            let words = "Merged into \(other)." + (comment.map { " \($0)" } ?? "")
            let merged = file
            let moved = try change.move(&file, by: action, StepInput(comment: words))
            try change.handOver(merged, to: &into)
            change.touch(&into)
            let event = try change.ledger.record(
                "claim.merged", other.description, note: ["merged": JSON(describing: id)])
            return [
                "id": JSON(describing: other), "version": .integer(into.claim.version),
                "event": .integer(event),
                "state": .string(into.claim.state), "merged": JSON(describing: id),
                "mergedState": moved["to"] ?? .null,
            ]
        }
    }

    /// Makes a claim a part of another, or of none.
    public func linkClaim(
        _ id: ID<Claim>, to parent: ID<Claim>?, options: ChangeOptions
    ) throws -> JSON {
        try change(
            "claim link", .editClaim, options,
            arguments: [
                "claim": JSON(describing: id), "parent": parent.map(JSON.init(describing:)) ?? .null,
            ]
        ) { change in
            var claim = try change.claim(id)
            var above = parent
            while let one = above {
                guard one != id else {
                    throw DeskError.againstRule(
                        "\(id) would be a part of itself.", remedy: "Name a claim that is no part of it.")
                }
                above = try database.require(one).parent
            }
            guard claim.parent != parent else {
                throw DeskError.againstRule(
                    "\(id) is \(parent.map { "a part of \($0)" } ?? "a part of none") already.",
                    remedy: "There is nothing to do.")
            }
            if let parent { try change.requireMayEdit(change.otherFile(parent)) }
            if let parent = claim.parent { try change.takeAway(id, from: parent) }
            claim.parent = parent
            try change.touch(&claim)
            return claim.answer(event: try change.ledger.record("claim.linked", id.description))
        }
    }
}

extension Workflow {
    /// The action named merge, else one that leads to a state of the category dropped.
    fileprivate func mergingAction(from state: String) -> String? {
        let here = steps.filter { $0.from.contains(state) && !$0.isAutomatic }
        return here.first { $0.action == "merge" }?.action
            ?? here.first { $0.to.flatMap { self.state($0)?.category } == .dropped }?.action
    }
}

extension DeskChange {
    /// The file of a claim besides the one that `--seen` is about.
    fileprivate func otherFile(_ id: ID<Claim>) throws -> ClaimFile {
        guard let dossier = try ClaimDossier(of: id, in: database) else {
            throw DeskError.noSuch(noun: Claim.noun, id: id.description)
        }
        return try ClaimFile(
            dossier, try library.pinned(dossier.workflow), team: Team(persons: dossier.persons), in: database)
    }

    /// Gives a claim the evidence about one that is merged into it, and counts among its authors whoever had
    /// a hand in that one: nobody approves their own work by way of a duplicate.
    fileprivate func handOver(_ merged: ClaimFile, to file: inout ClaimFile) throws {
        let known = Set(file.evidence.map(\.source))
        let carried = merged.evidence.filter { !known.contains($0.source) }
        if !carried.isEmpty { try requireMayEdit(file) }
        for var piece in carried {
            piece.id = try ledger.next(Evidence.self)
            (piece.claim, piece.round) = (file.claim.id, file.claim.round)
            ledger.insertWithEvent(piece)
            file.allEvidence.append(piece)
        }
        let authors = Set(file.hands(in: file.claim.round))
        let joining = Set(merged.hands() + merged.reviews.map(\.reviewer)).subtracting(authors)
        for handle in joining.sorted() { try noteEdit(of: .evidence, before: nil, in: &file, by: handle) }
        let team = file.team
        let judging = Set(file.workflow.slots.filter { $0.distinct.contains(.author) }.map(\.name))
        let hasJudged = file.reviews.contains { review in
            review.round == file.claim.round && !review.isVoid && judging.contains(review.slot)
                && joining.contains { team.isSame($0, review.reviewer) }
        }
        if !carried.isEmpty || hasJudged { try followEdit(on: &file) }
    }

    /// Takes a part away from a claim. Less is asked of the claim then, so that this is an edit of it.
    fileprivate func takeAway(_ part: ID<Claim>, from parent: ID<Claim>) throws {
        var file = try otherFile(parent)
        try requireMayEdit(file)
        try noteEdit(of: .evidence, before: nil, in: &file)
        try followEdit(on: &file)
        touch(&file)
        try ledger.record("claim.part-removed", parent.description, note: ["part": JSON(describing: part)])
    }

    /// Notes for another claim that it appears at this place too.
    func copy(_ place: Appearance, to claim: ID<Claim>) throws {
        guard try !database.appears(claim, in: place.revision, at: place.span) else { return }
        try ledger.insert(
            Appearance(
                id: try ledger.next(Appearance.self), claim: claim, revision: place.revision,
                span: place.span, quote: place.quote, attribution: place.attribution,
                isFirst: try !database.appears(claim), addedBy: actor.reviewer.handle, addedAt: now))
    }
}

extension ClaimFile {
    /// Who added the claim, evidence about it, or changed it, in one round or in all of them.
    fileprivate func hands(in round: Int? = nil) -> [String] {
        [claim.addedBy]
            + allEvidence.filter { round == nil || $0.round == round }.map(\.addedBy)
            + edits.filter { round == nil || $0.round == round }.map(\.editedBy)
    }
}

extension Evidence {
    /// What makes two pieces the same one.
    fileprivate var source: [String] { [kind.rawValue, reference, locator ?? ""] }
}

public import StetModel
import StetStorage
import StetWorkflow

extension Desk {
    /// The workflow that corrections go through.
    static let correctionWorkflow = "correction"

    /// Asks for a correction of a claim that is done. A claim of the kind correction is made for it, which
    /// goes through its own workflow; the claim that is corrected stays as it is.
    public func requestCorrection(
        of id: ID<Claim>, _ text: String, kind: CorrectionKind?, options: ChangeOptions
    ) throws -> JSON {
        try change(
            "correction request", .comment, options,
            arguments: [
                "claim": JSON(describing: id), "text": .string(text),
                "kind": kind.map { .string($0.rawValue) } ?? .null,
            ]
        ) { change in
            var claim = try change.claim(id)
            guard claim.category == .done, claim.kind != .correction else {
                throw DeskError.againstRule(
                    "\(id) is \(claim.state), and only what is done is corrected.",
                    remedy: "'stet claim comment \(id)' says what is wrong with it.")
            }
            var draft = ClaimDraft(text: text)
            (draft.workflow, draft.kind) = (Desk.correctionWorkflow, .correction)
            let item = try change.startClaim(draft, at: nil, suggestion: nil, story: nil)
            let correction = Correction(
                id: try change.ledger.next(Correction.self), claim: id, item: item.id, kind: kind,
                beforeText: claim.text, beforeVerdict: claim.verdict,
                requestedBy: change.actor.reviewer.handle, requestedAt: change.now)
            try change.ledger.insert(correction)
            try change.touch(&claim)
            let event = try change.ledger.record("correction.requested", id.description)
            return [
                "id": JSON(describing: correction.id), "claim": JSON(describing: id),
                "item": JSON(describing: item.id), "state": .string(item.state),
                "version": .integer(claim.version), "event": .integer(event),
            ]
        }
    }

    /// Says what kind of correction it is and what readers are told, and takes a step of its item where
    /// one is named.
    public func decideCorrection(
        _ id: ID<Correction>, _ decision: CorrectionDecision, options: ChangeOptions
    ) throws -> JSON {
        try change("correction decide", .move, options, arguments: decision.arguments(id)) { change in
            var correction = try database.require(id)
            var file = try change.file(correction.item)
            guard file.claim.category != .done, file.claim.category != .dropped else {
                throw DeskError.againstRule(
                    "\(id) is \(file.claim.state) already.",
                    remedy: "'stet correction request \(correction.claim)' begins another one.")
            }
            try change.mayAssess(file)
            let before = correction
            correction.kind = decision.kind ?? correction.kind
            correction.wording = decision.wording?.trimmingSpaces ?? correction.wording
            if correction != before {
                try change.ledger.update(correction)
                file.corrections = file.corrections.map { $0.id == id ? correction : $0 }
                // Who agreed did so to another kind or wording.
                change.void(in: &file) { _ in true }
                try change.followEdit(on: &file)
                change.touch(&file)
                try change.ledger.record("correction.decided", correction.item.description)
            }
            if let action = decision.action {
                let input = StepInput(comment: decision.comment)
                let moved = try change.move(&file, by: action, input)
                let decided = try change.answer(
                    try database.require(id), file.claim, event: moved["event"]?.integer)
                let again = moved["recheck"].map { [JSON.Member(name: "recheck", value: $0)] } ?? []
                return .object((decided.object ?? []) + again)
            }
            return try change.answer(correction, file.claim, event: nil)
        }
    }

    /// The corrections of the desk, or of one claim, by number.
    public func correctionList(of id: ID<Claim>? = nil) throws -> ListPage {
        try look { database in
            if let id { _ = try database.require(id) }
            let found = try id.map { try database.corrections(of: $0) } ?? database.corrections()
            return ListPage(
                items: try found.map { $0.answer(try database.require($0.item)) })
        }
    }

    /// One correction, with what the claim said before and says now.
    public func correction(_ id: ID<Correction>) throws -> JSON {
        try look { database in
            let correction = try database.require(id)
            let (claim, item) = (
                try database.require(correction.claim), try database.require(correction.item)
            )
            let now = JSON.object(leavingOut: [
                "text": .string(claim.text), "verdict": claim.verdict.map(JSON.string),
                "publication": .string(claim.publication.rawValue),
            ])
            return .object(
                (correction.answer(item).object ?? []) + [.init(name: "now", value: now)])
        }
    }
}

extension DeskChange {
    /// A correction is assessed by nobody who wrote or approved what it corrects.
    fileprivate func mayAssess(_ file: ClaimFile) throws {
        let team = file.team
        let isHolder = file.assignments.contains {
            $0.state == .active && team.isSame($0.reviewer, actor.reviewer.handle)
        }
        guard isHolder || file.outside.involved.contains(actor.reviewer.person) else {
            throw DeskError.againstRule(
                "@\(actor.reviewer.handle) does not assess the correction.",
                remedy: "'stet claim take \(file.claim.id)' takes it, where its workflow allows that.")
        }
        guard file.outside.involved.contains(actor.reviewer.person) else { return }
        throw DeskError.againstRule(
            "@\(actor.reviewer.handle) wrote or approved what is corrected by \(file.claim.id).",
            remedy: "Somebody who had no hand in it assesses the correction.")
    }

    fileprivate func answer(_ correction: Correction, _ item: Claim, event: Int?) throws -> JSON {
        let event = try event ?? ledger.headSequence()
        let members: [JSON.Member] = [
            .init(name: "version", value: .integer(item.version)),
            .init(name: "event", value: .integer(event)),
        ]
        return .object((correction.answer(item).object ?? []) + members)
    }
}

extension ClaimDossier {
    /// The persons who wrote the claim, edited it, added evidence, gave a verdict on it or took a step of
    /// its present round.
    var involved: Set<Int> {
        let handles =
            [claim.addedBy] + edits.map(\.editedBy) + evidence.map(\.addedBy) + reviews.map(\.reviewer)
            + steps.filter { $0.round == claim.round }.map(\.takenBy)
        return Set(handles.compactMap { persons[$0] })
    }
}

extension Correction {
    /// The correction as JSON tells it.
    func answer(_ item: Claim) -> JSON {
        .object(leavingOut: [
            "id": JSON(describing: id), "claim": JSON(describing: claim), "item": JSON(describing: self.item),
            "state": .string(item.state), "category": .string(item.category.rawValue),
            "request": .string(item.text), "kind": kind.map { .string($0.rawValue) },
            "wording": wording.map(JSON.string), "beforeText": .string(beforeText),
            "beforeVerdict": beforeVerdict.map(JSON.string), "by": .string(requestedBy),
            "at": .string(requestedAt.description), "publishedAt": publishedAt.map(JSON.init(describing:)),
        ])
    }
}

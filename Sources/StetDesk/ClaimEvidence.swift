public import StetModel
import StetStorage

extension Desk {
    /// Adds a piece of evidence to a claim. That is an edit: approvals given before do not hold any more.
    public func addEvidence(to id: ID<Claim>, _ draft: EvidenceDraft, options: ChangeOptions) throws -> JSON {
        try change("evidence add", .evidenceAdd, options, arguments: draft.arguments(id)) { change in
            var file = try change.file(id)
            try change.requireMayEdit(file)
            let (reliability, credibility) = try draft.gradeParts()
            let reference = draft.reference.trimmingSpaces
            guard !reference.isEmpty else {
                throw DeskError.missing(
                    "Evidence needs a reference.", remedy: "Give --url, --file or --cite.")
            }
            let evidence = Evidence(
                id: try change.ledger.next(Evidence.self), claim: id, kind: draft.kind,
                reference: reference, stance: draft.stance, quote: draft.quote, locator: draft.locator,
                isPrimary: draft.isPrimary, independenceGroup: draft.independenceGroup,
                reliability: reliability, credibility: credibility,
                snapshot: try draft.bytes.map { try change.keep($0) }, round: file.claim.round,
                addedBy: change.actor.reviewer.handle, addedAt: change.now, form: draft.form)
            change.ledger.insertWithEvent(evidence)
            file.allEvidence.append(evidence)
            try change.followEdit(on: &file)
            change.touch(&file)
            let event = try change.ledger.record("evidence.added", id.description)
            return [
                "id": JSON(describing: evidence.id), "claim": JSON(describing: id),
                "stance": .string(evidence.stance.rawValue), "state": .string(file.claim.state),
                "version": .integer(file.claim.version), "event": .integer(event),
            ]
        }
    }

    /// Takes a piece of evidence back, with the reason; it stays in the log.
    public func withdrawEvidence(_ id: ID<Evidence>, reason: String, options: ChangeOptions) throws -> JSON {
        try change(
            "evidence withdraw", .evidenceAdd, options,
            arguments: ["evidence": JSON(describing: id), "reason": .string(reason)]
        ) { change in
            var evidence = try database.require(id)
            var file = try change.file(evidence.claim)
            try change.requireMayEdit(file)
            guard evidence.withdrawnAt == nil else {
                throw DeskError.againstRule("\(id) was withdrawn already.", remedy: "There is nothing to do.")
            }
            evidence.withdrawnAt = change.now
            change.ledger.updateWithEvent(evidence)
            if let place = file.allEvidence.firstIndex(where: { $0.id == id }) {
                file.allEvidence[place] = evidence
            }
            try change.noteEdit(of: .evidence, before: nil, in: &file)
            try change.followEdit(on: &file)
            change.touch(&file)
            let event = try change.ledger.record(
                "evidence.withdrawn", evidence.claim.description,
                note: [
                    "evidence": JSON(describing: id),
                    "reason": .string(reason),
                ])
            return [
                "id": JSON(describing: id), "claim": JSON(describing: evidence.claim),
                "version": .integer(file.claim.version), "event": .integer(event),
            ]
        }
    }

    /// The evidence about a claim that stands, by number.
    public func evidenceList(of id: ID<Claim>) throws -> ListPage {
        try look { database in
            _ = try database.require(id)
            return ListPage(
                items: try database.allEvidence(about: id).filter { $0.withdrawnAt == nil }.map(\.answer))
        }
    }
}

extension DeskChange {
    /// Keeps bytes as a snapshot, once, and gives their SHA-256.
    fileprivate func keep(_ bytes: [UInt8]) throws -> String {
        let limit = 64 << 20
        guard bytes.count <= limit else {
            throw DeskError.beyondLimit(
                "The file has \(bytes.count) bytes; the limit for a snapshot is \(limit).",
                remedy: "Keep it elsewhere and cite it with --cite.")
        }
        let sha256 = ContentHash.hex(bytes)
        if try database.find(Snapshot.self, sha256) == nil {
            try ledger.insert(Snapshot(sha256: sha256, bytes: bytes))
        }
        return sha256
    }
}

extension Evidence {
    /// The grade as people write it, such as `B2`; nil where it was not graded.
    var grade: String? {
        guard reliability != nil || credibility != nil else { return nil }
        return (reliability?.rawValue ?? "-") + (credibility.map(String.init) ?? "-")
    }

    /// The piece as JSON tells it.
    var answer: JSON {
        .object(leavingOut: [
            "id": JSON(describing: id), "claim": JSON(describing: claim), "kind": .string(kind.rawValue),
            "reference": .string(reference), "stance": .string(stance.rawValue),
            "primary": .boolean(isPrimary), "form": form.map { .string($0.rawValue) },
            "quote": quote.map(JSON.string),
            "locator": locator.map(JSON.string), "group": independenceGroup.map(JSON.string),
            "grade": grade.map(JSON.string), "sha256": snapshot.map(JSON.string),
            "by": .string(addedBy), "at": .string(addedAt.description),
        ])
    }
}

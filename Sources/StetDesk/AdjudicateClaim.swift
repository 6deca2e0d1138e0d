public import StetModel
import StetStorage
import StetWorkflow

extension Desk {
    /// Settles what several people concluded independently: the caller, who gave none of these verdicts,
    /// gives theirs in the slot they hold, with the others side by side and the reason on record.
    ///
    /// - Throws: `Refusal`; `DeskError.againstRule` where there are not two verdicts to settle.
    public func adjudicateClaim(
        _ id: ID<Claim>, _ verdict: String, reason: String, options: ChangeOptions
    ) throws -> JSON {
        try change(
            "claim adjudicate", .rate, options,
            arguments: [
                "claim": JSON(describing: id), "verdict": .string(verdict), "reason": .string(reason),
            ]
        ) { change in
            var file = try change.file(id)
            let sides = try change.sides(of: file)
            let review = try change.rate(verdict, rationale: reason, confidence: nil, on: &file)
            change.touch(&file)
            let event = try change.ledger.record(
                "claim.adjudicated", id.description,
                note: ["sides": .array(sides.map { JSON(describing: $0.id) })])
            return [
                "id": JSON(describing: review.id), "claim": JSON(describing: id),
                "verdict": .string(review.verdict), "slot": .string(review.slot),
                "sides": .array(sides.map(\.side)), "state": .string(file.claim.state),
                "version": .integer(file.claim.version), "event": .integer(event),
            ]
        }
    }
}

extension DeskChange {
    /// The verdicts that are to be settled: at least two, of others, all that are to come.
    fileprivate func sides(of file: ClaimFile) throws -> [Review] {
        let (id, me) = (file.claim.id, actor.reviewer)
        let counted = file.visibleReviews(for: actor.teamMember).filter {
            $0.round == file.claim.round && !$0.isVoid
        }
        let sides = counted.filter { !file.team.isSame($0.reviewer, me.handle) }
        guard Set(sides.map { file.team.person($0.reviewer) }).count >= 2 else {
            throw DeskError.againstRule(
                "\(id) has no two verdicts of others that you can see.",
                remedy: "'stet claim show \(id)' shows who still has to give one.")
        }
        let raters = Set(sides.map(\.slot))
        let own = file.assignments.filter {
            $0.state == .active && file.team.isSame($0.reviewer, me.handle)
        }
        guard !own.contains(where: { raters.contains($0.slot) }) else {
            throw DeskError.againstRule(
                "@\(me.handle) is one of those whose verdicts are to be settled.",
                remedy: "Somebody else settles them.")
        }
        let isSide = counted.contains { review in
            file.team.isSame(review.reviewer, me.handle) && !own.contains { $0.slot == review.slot }
        }
        guard !isSide else {
            throw DeskError.againstRule(
                "@\(me.handle) gave one of the verdicts on \(id) that are to be settled.",
                remedy: "Somebody else settles them.")
        }
        for name in raters {
            let seats = file.workflow.slot(name)?.seats ?? 1
            let given = file.situation.ballots(in: name).count
            guard seats == 1 || given >= seats else {
                throw DeskError.againstRule(
                    "Verdicts are missing in the slot ‘\(name)’ of \(id): \(given) of \(seats) are in.",
                    remedy: "Wait until everybody has given theirs.")
            }
        }
        return sides
    }
}

extension Review {
    /// The verdict as one of several that are laid side by side.
    fileprivate var side: JSON {
        .object(leavingOut: [
            "id": JSON(describing: id), "slot": .string(slot), "reviewer": .string(reviewer),
            "verdict": .string(verdict), "confidence": confidence.map(JSON.init),
            "rationale": .string(rationale),
        ])
    }
}

extension ClaimFile {
    /// Where the verdict of the claim came from: one person, several who agree, a vote, or somebody who
    /// settled what others saw differently; nil while there is none.
    ///
    /// - Parameter visible: the verdicts that may be told; whose it is is left out where one of them may not.
    func verdictOrigin(telling visible: Set<ID<Review>>) -> JSON? {
        guard let verdict = claim.verdict else { return nil }
        let counted = reviews.filter { $0.round == claim.round && !$0.isVoid }
        guard let decisive = counted.last(where: { $0.verdict == verdict && $0.rationale == claim.rationale })
        else { return nil }
        let isShared = (workflow.slot(decisive.slot)?.seats ?? 1) > 1
        let others = counted.filter { $0.id != decisive.id }
        let agreeing = counted.filter { $0.verdict == verdict }
        let how =
            isShared
            ? "vote"
            : others.isEmpty ? "one-review" : agreeing.count == counted.count ? "agreement" : "adjudication"
        let deciding = how == "adjudication" ? [decisive] : agreeing
        let isTold = deciding.allSatisfy { visible.contains($0.id) }
        return .object(leavingOut: [
            "how": .string(how), "slot": .string(decisive.slot),
            "by": isTold ? .array(deciding.map { .string($0.reviewer) }) : nil,
            "reviews": isTold ? .array(deciding.map { JSON(describing: $0.id) }) : nil,
        ])
    }
}

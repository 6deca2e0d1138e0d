import StetModel

extension ProofActs {
    /// The edits of two people, who proposes and who accepts, where one of them could not make it alone:
    /// they hold a slot that may not edit. Two edits come to the same elsewhere.
    func proposals(
        by person: Int, others: [Int], on claim: ClaimSituation, into events: inout [ProofEvent]
    ) {
        let isBarred = isBarred(person, claim)
        for other in others where other != person {
            let otherIsBarred = self.isBarred(other, claim)
            guard isBarred || otherIsBarred else { continue }
            if !otherIsBarred, scope.team[other].roles.allows(.editClaim) {
                events.append(
                    edit(.propose(person, acceptedBy: other), .text, claim, by: scope.team[other]) { after in
                        after.voidReviews { _ in true }
                        after.contributions.append(
                            Contribution(person: person, kind: .text, round: claim.round))
                    })
            }
            if let event = rewording(by: person, acceptedBy: other, on: claim) { events.append(event) }
        }
    }

    private func isBarred(_ person: Int, _ claim: ClaimSituation) -> Bool {
        scope.workflow.slotBarringEdits(by: person, on: claim) != nil
    }

    /// Who gave a verdict accepts another rationale for it, and gives the verdict again.
    private func rewording(by person: Int, acceptedBy other: Int, on claim: ClaimSituation) -> ProofEvent? {
        let counting = { (review: ReviewFact) in
            review.person == other && review.round == claim.round && !review.isVoid
        }
        guard let review = claim.reviews.last(where: counting) else { return nil }
        var edited = claim
        for one in [person, other] {
            edited.contributions.append(Contribution(person: one, kind: .rationale, round: claim.round))
        }
        guard let slot = scope.workflow.openSlot(of: scope.team[other], on: edited) else { return nil }
        let after = superseding(slot, of: other, on: edited)
            .rated(review.verdict, in: slot.name, by: other)
        let actor = scope.team[other]
        let steps = scope.workflow.followUps(on: after, after: actor)
        let followed = steps.reduce(after) { $0.applying($1, by: other) }
        let consequence = scope.workflow.afterEdit(on: followed, by: actor)
        return ProofEvent(
            .reword(person, acceptedBy: other), actor, after,
            steps + [consequence].compactMap(\.self))
    }
}

import StetModel

extension ProofActs {
    /// The edits a person can make: text, evidence, and what else is an edit.
    func edits(
        by person: Int, on claim: ClaimSituation, owners: [Int], into events: inout [ProofEvent]
    ) {
        let actor = scope.team[person]
        let isBarred = scope.workflow.slotBarringEdits(by: person, on: claim) != nil
        if inGoodFaith, !isAtWork(person, on: claim) { return }
        if actor.roles.allows(.editClaim) {
            if !isBarred { events.append(edit(.editRest(person), .verdict, claim, by: actor) { _ in }) }
            if !isBarred, !inGoodFaith || person == 0 {
                events.append(
                    edit(.editText(person), .text, claim, by: actor) { claim in
                        claim.voidReviews { _ in true }
                    })
            }
        }
        if !inGoodFaith { proposals(by: person, others: owners, on: claim, into: &events) }
        guard actor.roles.allows(.evidenceAdd), !isBarred, !scope.batch.isEmpty else { return }
        if claim.evidence.count < scope.batches * scope.batch.count {
            events.append(
                edit(.addEvidence(person), .evidence, claim, by: actor) { claim in
                    scope.addEvidence(of: person, batches: 1, to: &claim)
                    voidJudgements(of: &claim)
                })
        }
        for owner in owners where claim.evidence.contains(where: { $0.person == owner }) {
            events.append(
                edit(.withdraw(of: owner, by: person), .evidence, claim, by: actor) { claim in
                    for _ in scope.batch {
                        guard let last = claim.evidence.lastIndex(where: { $0.person == owner }) else {
                            break
                        }
                        claim.evidence.remove(at: last)
                    }
                    voidJudgements(of: &claim)
                })
        }
    }

    /// Whether a person added the claim, or holds a slot of it and none that is kept apart from its authors.
    private func isAtWork(_ person: Int, on claim: ClaimSituation) -> Bool {
        if person == 0 { return true }
        let held = scope.workflow.slots.filter { claim.holds($0.name, person) }
        return !held.isEmpty && !held.contains { $0.distinct.contains(.author) }
    }

    /// Verdicts that judge the work of others were given on the evidence as it was.
    private func voidJudgements(of claim: inout ClaimSituation) {
        let judging = scope.workflow.slots.filter { $0.distinct.contains(.author) }.map(\.name)
        claim.voidReviews { judging.contains($0.slot) }
    }

    /// An edit, with what follows from it.
    func edit(
        _ act: ProofAct, _ kind: Contribution.Kind, _ claim: ClaimSituation, by actor: TeamMember,
        _ body: (inout ClaimSituation) -> Void
    ) -> ProofEvent {
        var after = claim
        if scope.tracksStale, scope.workflow.state(claim.state)?.category == .done {
            // The length says that the verdict is older than this edit; no guard asks for more.
            for index in after.reviews.indices {
                after.reviews[index].rationaleLength = ProofScope.length + 1
            }
        }
        body(&after)
        after.facts.unchangedSince = []
        after.contributions.append(Contribution(person: actor.person, kind: kind, round: claim.round))
        return ProofEvent(act, actor, after, scope.workflow.afterEdit(on: after, by: actor))
    }
}

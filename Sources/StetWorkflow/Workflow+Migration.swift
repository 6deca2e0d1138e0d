import StetModel

extension Workflow {
    /// What keeps a claim from going on under this workflow instead of the one it started under, in
    /// sentences; none where it can.
    ///
    /// Nobody gets by it what this workflow would not have given them: who holds a slot, and whose verdict
    /// counts, must be one who could hold it here.
    ///
    /// - Parameters:
    ///   - old: the workflow that the claim is under.
    ///   - state: the state it would be in here.
    ///   - team: everybody on the desk.
    public func migrationLacks(
        of claim: ClaimSituation, from old: Workflow, to state: String, team: [TeamMember]
    ) -> [String] {
        guard kind == old.kind else { return ["The workflow is for another kind of thing."] }
        guard let here = self.state(state) else {
            return ["There is no state ‘\(state)’ any more; say which takes its place."]
        }
        var lacks: [String] = []
        if old.state(claim.state)?.category.isClosed != here.category.isClosed
            || here.category.isClosed && old.state(claim.state)?.category != here.category
        {
            lacks.append("‘\(claim.state)’ and ‘\(state)’ are not both open, or both closed in one way.")
        }
        lacks += lostPromises(of: old).map { "The newest version does not promise any more: \($0.sentence)." }
        if here.category.isClosed { return lacks }
        var now = claim
        now.state = state
        let holders = now.holders.filter { $0.status == .active || $0.status == .offered }
        lacks += holders.flatMap { holderLacks($0, on: now, team) }
        let holding = Set(holders.map { [$0.slot, "\($0.person)"] })
        for review in now.reviews where review.round == now.round && !review.isVoid {
            guard let slot = slot(review.slot) else {
                lacks.append("A verdict was given as ‘\(review.slot)’, and that slot is gone.")
                continue
            }
            guard !holding.contains([review.slot, "\(review.person)"]),
                let member = team.first(where: { $0.person == review.person })
            else { continue }
            lacks += distinctLacks(slot, for: member, on: now).map(\.sentence)
        }
        var seen: Set<String> = []
        return lacks.filter { seen.insert($0).inserted }
    }

    /// The promises about all claims that the other workflow makes and this one does not.
    private func lostPromises(of old: Workflow) -> [Promise] {
        [Promise.noOneDecidesAlone, .editsVoidApprovals].filter { promise in
            old.promises.contains { $0.value == promise } && !promises.contains { $0.value == promise }
        }
    }

    private func holderLacks(
        _ holder: SlotHolder, on claim: ClaimSituation, _ team: [TeamMember]
    ) -> [String] {
        guard let slot = slot(holder.slot) else {
            return ["@\(holder.handle) is ‘\(holder.slot)’, and that slot is gone."]
        }
        guard let member = team.first(where: { $0.handle == holder.handle }) else { return [] }
        var without = claim
        without.holders.removeAll { $0 == holder }
        return slotLacks(slot.name, for: member, on: without).map(\.sentence)
    }
}

import StetModel

extension ClaimSituation {
    /// The claim after a step of `actor` is stored.
    public func applying(_ step: PlannedStep, by actor: Int) -> ClaimSituation {
        var after = self
        for effect in step.effects { after.apply(effect, by: actor) }
        after.state = step.to
        after.history.append(StepFact(action: step.action, person: actor, round: step.round))
        if after.round == step.round { after.facts.unchangedSince.insert(step.action) }
        for next in step.followUps { after = after.applying(next, by: actor) }
        return after
    }

    /// Changes the facts as an effect says.
    mutating func apply(_ effect: StepEffect, by actor: Int) {
        switch effect {
        case .fill(let slot, let handle):
            holders.removeAll { $0.slot == slot && $0.person == actor && $0.status == .offered }
            holders.append(
                SlotHolder(
                    slot: slot, person: actor, handle: handle, status: .active, round: round,
                    seat: lowestFreeSeat(of: slot)))
        case .release(let slot, let handle):
            setStatus(.released, of: slot, handle) { $0 == .active || $0 == .offered }
        case .finish(let slot, let handle): setStatus(.done, of: slot, handle) { $0 == .active }
        case .resume(let slot, let handle): setStatus(.active, of: slot, handle) { $0 == .done }
        case .void(let slot):
            for index in reviews.indices where reviews[index].slot == slot && reviews[index].round == round {
                reviews[index].isVoid = true
            }
        case .leave(let slot, let handle):
            let person = holders.last { $0.slot == slot && $0.handle == handle }?.person ?? actor
            setStatus(.released, of: slot, handle) { $0 == .active }
            voidReviews { $0.slot == slot && $0.person == person }
        case .decide, .withdrawDecision, .publish, .unpublish: break
        case .newRound(let number):
            round = number
            facts.unchangedSince = []
        }
    }

    private func lowestFreeSeat(of slot: String) -> Int {
        let taken = Set(occupants(of: slot).map(\.seat))
        return (1...).first { !taken.contains($0) } ?? 1
    }

    private mutating func setStatus(
        _ status: AssignmentState, of slot: String, _ handle: String, where isMeant: (AssignmentState) -> Bool
    ) {
        let index = holders.lastIndex { $0.slot == slot && $0.handle == handle && isMeant($0.status) }
        if let index { holders[index].status = status }
    }

    /// Makes those verdicts of this round void that are meant.
    mutating func voidReviews(where isMeant: (ReviewFact) -> Bool) {
        for index in reviews.indices where reviews[index].round == round && isMeant(reviews[index]) {
            reviews[index].isVoid = true
        }
    }
}

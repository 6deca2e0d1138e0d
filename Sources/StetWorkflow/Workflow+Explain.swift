import StetModel

extension Workflow {
    /// Why a person can or cannot take an action, or, without one, each action that starts from the
    /// claim's state. A comment that a step needs counts as given.
    public func explain(
        _ action: String? = nil, on claim: ClaimSituation, by actor: TeamMember, team: [TeamMember]
    ) -> [ActionExplanation] {
        let wanted = action.map { [$0] } ?? actions(from: claim.state).map(\.name)
        return wanted.map { action in
            let outcome = outcome(of: action, on: claim, by: actor, commentLength: .max)
            return ActionExplanation(
                action: action, to: outcome.rule?.target(from: claim.state),
                isAllowed: outcome.missing.isEmpty,
                missing: outcome.missing, commentLength: outcome.rule.flatMap(commentLength),
                who: who(could: action, on: claim, team: team))
        }
    }

    /// The actions a person can take on a claim now, a comment where one is needed provided.
    public func possible(on claim: ClaimSituation, by actor: TeamMember) -> [String] {
        actions(from: claim.state).map(\.name).filter {
            outcome(of: $0, on: claim, by: actor, commentLength: .max).missing.isEmpty
        }
    }

    /// The members of the team who could take the action, or, where there are none, who lack nothing
    /// that is up to the person; where a slot is empty, those who could fill it.
    func who(could action: String, on claim: ClaimSituation, team: [TeamMember]) -> [String] {
        let outcomes = team.map {
            (member: $0, outcome: outcome(of: action, on: claim, by: $0, commentLength: .max))
        }.filter { $0.outcome.rule != nil }
        let able = outcomes.filter { $0.outcome.missing.isEmpty }
        if !able.isEmpty { return able.map(\.member.handle) }
        let fit = outcomes.filter { !$0.outcome.missing.contains(where: \.isPersonal) }
        if !fit.isEmpty { return fit.map(\.member.handle) }
        return outcomes.filter { couldAfterFilling($0.outcome.missing, $0.member, on: claim) }.map(
            \.member.handle)
    }

    /// Whether all that keeps a person from a step is an empty slot that they may fill.
    private func couldAfterFilling(
        _ missing: [Missing], _ member: TeamMember, on claim: ClaimSituation
    ) -> Bool {
        missing.filter(\.isPersonal).allSatisfy { lack in
            guard case .slotNotHeld(let slots, by: []) = lack else { return false }
            return slots.contains { slotLacks($0, for: member, on: claim).isEmpty }
        }
    }

    private func commentLength(of rule: StepRule) -> Int? {
        rule.needs.lazy.compactMap { need in
            if case .commentRequired(let length) = need.value { length } else { nil }
        }.max()
    }
}

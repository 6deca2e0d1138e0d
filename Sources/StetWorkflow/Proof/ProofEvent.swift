/// What an act does to a claim: the steps it brings about, and how the claim is then.
struct ProofEvent {
    /// The act.
    let act: ProofAct
    /// The person who does it.
    let actor: TeamMember
    /// The claim before the first step, what the act itself changes included.
    let before: ClaimSituation
    /// The steps, in order.
    let steps: [PlannedStep]
    /// The claim after all of them.
    let after: ClaimSituation

    /// An act with the step it brings about, if any.
    init(_ act: ProofAct, _ actor: TeamMember, _ before: ClaimSituation, _ step: PlannedStep?) {
        self.init(act, actor, before, [step].compactMap(\.self))
    }

    /// An act with the steps that follow one another.
    init(_ act: ProofAct, _ actor: TeamMember, _ before: ClaimSituation, _ steps: [PlannedStep]) {
        self.act = act
        self.actor = actor
        self.before = before
        self.steps = steps.flatMap { [$0.alone] + $0.followUps.map(\.alone) }
        after = steps.reduce(before) { $0.applying($1, by: actor.person) }
    }

    /// Each step with the claim as it was right before it.
    var moves: [(claim: ClaimSituation, step: PlannedStep)] {
        var claim = before
        return steps.map { step in
            defer { claim = claim.applying(step, by: actor.person) }
            return (claim, step)
        }
    }
}

extension PlannedStep {
    /// The step without those that follow by themselves.
    fileprivate var alone: PlannedStep {
        PlannedStep(
            action: action, from: from, to: to, round: round, effects: effects, followUps: [],
            isOverride: isOverride)
    }
}

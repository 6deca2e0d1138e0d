import StetModel

extension Workflow {
    /// What still stands in the way of a step when a person who may overrides what is missing.
    ///
    /// Nothing overrides that people are kept apart, that a conflict of interest bars somebody, that
    /// ballots count, or the state a step starts from.
    func remaining(
        _ missing: [Missing], of rule: StepRule, on claim: ClaimSituation, by actor: TeamMember,
        because reason: String
    ) -> [Missing] {
        guard let overrides, overrides.actions.contains(rule.action),
            actor.roles.includes(anyOf: overrides.roles)
        else { return missing }
        let length = trimmedLength(of: reason)
        if length < OverrideRule.reasonLength {
            return missing + [.overrideReason(needed: OverrideRule.reasonLength, given: length)]
        }
        return missing.flatMap { lack -> [Missing] in
            switch lack {
            case .slotNotHeld(let slots, _):
                // Who acts in the place of a slot is kept apart from others as its holder is.
                return slots.compactMap(slot).flatMap { distinctLacks($0, for: actor, on: claim) }
            case .verdict(slot: nil):
                // The verdict is that of the slot in whose place the person acts.
                let held = rule.needs.flatMap { need -> [String] in
                    if case .holdsSlot(let slots) = need.value { slots } else { [] }
                }
                return held.contains { claim.review(in: $0) != nil } ? [] : [lack]
            default: return lack.isOverridable ? [] : [lack]
            }
        }
    }
}

extension Workflow {
    /// The slot whose holder may not edit text or evidence and that the person holds; nil where there is
    /// none.
    public func slotBarringEdits(by person: Int, on claim: ClaimSituation) -> WorkflowSlot? {
        slots.first { !$0.mayEdit && claim.holds($0.name, person) }
    }
}

extension Missing {
    /// Whether a written reason can stand for it.
    var isOverridable: Bool {
        switch self {
        case .evidence, .rationale, .comment, .blockingComments, .onHold, .takenTooSeldom, .takenTooOften,
            .verdictsDiffer, .reasonCode, .checklist:
            true
        default: false
        }
    }
}

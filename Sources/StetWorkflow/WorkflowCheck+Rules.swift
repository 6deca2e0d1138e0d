import StetModel

extension WorkflowCheck {
    /// Every step can be taken, by somebody or by itself, and decides only what is there to decide.
    func rules() -> [WorkflowFault] {
        workflow.steps.flatMap { rule in
            contradictions(rule) + undecidable(rule) + takers(of: rule)
        } + automaticCircles()
    }

    /// What keeps whoever or whatever takes the step from ever taking it.
    private func takers(of rule: StepRule) -> [WorkflowFault] {
        if rule.isAutomatic { return automatic(rule) }
        return rule.isTimed ? timed(rule) : unfillable(rule)
    }

    /// No two steps from one state by one action, and no two automatic ones, can be allowed at once.
    func overlaps() -> [WorkflowFault] {
        var faults: [WorkflowFault] = []
        for (index, rule) in workflow.steps.enumerated() {
            // The first of them says enough.
            let other = workflow.steps.prefix(index).lazy.compactMap { earlier in
                competedState(of: rule, with: earlier).map { (earlier, $0) }
            }.first
            guard let (earlier, state) = other else { continue }
            let what = rule.isAutomatic ? "automatic steps" : "steps by ‘\(rule.action)’"
            faults.append(
                fault(
                    "Two \(what) from ‘\(state)’ can be allowed at once; "
                        + "the other is in line \(earlier.place.line).",
                    at: rule.place,
                    hint: "Give them needs that exclude each other, as verdicts-agree does verdicts-differ."))
        }
        return faults
    }

    /// A state from which two steps can be allowed at once that must not be.
    private func competedState(of rule: StepRule, with earlier: StepRule) -> String? {
        let compete =
            rule.isAutomatic == earlier.isAutomatic && rule.isTimed == earlier.isTimed
            && (rule.isAutomatic || rule.action == earlier.action)
        guard compete, let state = rule.from.first(where: earlier.from.contains) else { return nil }
        return rule.excludes(earlier) ? nil : state
    }

    /// A step whose needs exclude one another.
    private func contradictions(_ rule: StepRule) -> [WorkflowFault] {
        for (index, need) in rule.needs.enumerated() {
            if let other = rule.needs.prefix(index).first(where: { $0.value.excludes(need.value) }) {
                return [
                    fault(
                        "Nobody can take this step: this need and the one in line \(other.place.line) "
                            + "exclude each other.", at: need.place)
                ]
            }
        }
        return []
    }

    /// A step that decides by the verdict of a slot must need that verdict.
    private func undecidable(_ rule: StepRule) -> [WorkflowFault] {
        rule.effects.compactMap { effect in
            guard case .decide(let slot) = effect.value, !guarantees(rule, verdictIn: slot) else {
                return nil
            }
            return fault(
                "The step decides by the verdict of ‘\(slot)’ but does not need it.", at: effect.place,
                hint: "Add ‘- verdict-set: \(slot)’ to its needs.")
        }
    }

    private func guarantees(_ rule: StepRule, verdictIn slot: String) -> Bool {
        rule.needs.contains { need in
            switch need.value {
            case .verdictSet(let name?): name == slot
            case .verdictSet(nil): rule.needs.contains { $0.value == .holdsSlot([slot]) }
            case .verdictsAgree(let slots), .verdictsDiffer(let slots): slots.contains(slot)
            case .quorum(let name, _), .verdictAmong(let name, _), .verdictIn(_, let name?): name == slot
            default: false
            }
        }
    }

    /// A step that fills a slot in a way in which it is not filled.
    private func unfillable(_ rule: StepRule) -> [WorkflowFault] {
        rule.effects.compactMap { effect in
            guard case .fill(let slot) = effect.value, workflow.slot(slot)?.filledBy == .others else {
                return nil
            }
            return fault(
                "The step fills the slot ‘\(slot)’, into which nobody puts themselves.", at: effect.place,
                hint: "Remove ‘filled-by: others’ from the slot, or the effect from the step.")
        }
    }

    /// A step that happens by itself knows nobody who takes it, and must lead on.
    private func automatic(_ rule: StepRule) -> [WorkflowFault] {
        var faults = rule.needs.filter(\.value.isAboutActor).map {
            fault(
                "An automatic step cannot ask about the person who takes it.", at: $0.place,
                hint: "Name the slot, or leave this need out.")
        }
        faults += rule.effects.compactMap { effect in
            guard case .fill = effect.value else { return nil }
            return fault("An automatic step cannot fill a slot: nobody takes it.", at: effect.place)
        }
        if rule.needs.isEmpty {
            faults.append(
                fault("An automatic step must need something, or no claim ever rests there.", at: rule.place))
        }
        if let state = rule.from.first(where: { rule.target(from: $0) == $0 }) {
            faults.append(fault("An automatic step must leave the state ‘\(state)’.", at: rule.place))
        }
        return faults
    }

    /// Automatic steps that lead round in a circle.
    private func automaticCircles() -> [WorkflowFault] {
        let rules = workflow.steps.filter(\.isAutomatic)
        return rules.compactMap { rule in
            guard let start = rule.to, !rule.from.contains(start) else { return nil }
            var reached: Set<String> = [start]
            var pending = [start]
            while let state = pending.popLast() {
                for next in rules where next.from.contains(state) {
                    let target = next.target(from: state)
                    if rule.from.contains(target) {
                        return fault(
                            "Automatic steps lead in a circle by way of ‘\(target)’.", at: rule.place,
                            hint: "Let a person take one of them.")
                    }
                    if reached.insert(target).inserted { pending.append(target) }
                }
            }
            return nil
        }
    }
}

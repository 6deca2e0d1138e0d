import StetModel

extension Workflow {
    /// A timer in a sentence: when it is up, and what it does then.
    func timerSentence(_ timer: TimerRule, _ language: String) -> String {
        let states = timer.states.map { "“\(stateLabel($0, language))”" }.joined(separator: " or ")
        let delay = timer.delay.description.split(separator: "-").joined(separator: " ")
        let when =
            switch timer.start {
            case .entered: "After \(delay) in \(states)"
            case .due: "\(delay) after the time when it was due, in \(states)"
            case .lastChange: "After \(delay) in \(states) in which nobody changed the claim"
            }
        return "\(when), \(outcome(of: timer.act, language))."
    }

    private func outcome(of act: TimerRule.Act, _ language: String) -> String {
        switch act {
        case .remind(let audience): "\(words(for: audience, language)) reminded of it"
        case .escalate(let audience): "\(words(for: audience, language)) told that it waits"
        case .unassign(let slot): "the \(slotLabel(slot, language)) is taken off it"
        case .take(let action): "“\(actionLabel(action, language))” is taken by itself, if nothing is missing"
        }
    }

    private func words(for audience: TimerRule.Audience, _ language: String) -> String {
        switch audience {
        case .holders: "whoever works on it is"
        case .slot(let slot): "the \(slotLabel(slot, language)) is"
        case .role(let role): "everybody with the role \(role.rawValue) is"
        }
    }
}

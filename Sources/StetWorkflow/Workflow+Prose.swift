import StetModel

extension Workflow {
    /// The workflow in prose: a heading's name, the heading, its paragraphs and its list.
    public typealias ProseSection = (name: String, heading: String, paragraphs: [String], points: [String])

    /// How claims are checked under the workflow, in English sentences made of its file; labels are in
    /// `language` where the file has them.
    public func prose(scale: Scale, language: String = "en") -> [ProseSection] {
        [
            ("about", "In short", description.map { [$0] } ?? [], []),
            ("people", "Who does what", [], slots.map { slotSentence($0, language) }),
            ("steps", "What it takes", [], steps.map { stepSentence($0, language) }),
            ("done", "When it is done", [doneSentence(language)], []),
            ("edits", "What an edit does", [], onEdit.map { editSentence($0, language) }),
            ("timers", "What happens by the clock", [], timers.map { timerSentence($0, language) }),
            ("overrides", "Exceptions", [overrideSentence(language)], []),
            ("verdicts", "The verdicts", [scaleSentence(scale)], scale.values.map { $0.words(language) }),
            ("promises", "What is promised", [], promises.map { "\($0.value.sentence)." }),
        ].filter { !$0.2.isEmpty || !$0.3.isEmpty }
    }

    private func slotSentence(_ slot: WorkflowSlot, _ language: String) -> String {
        let roles = slot.roles.map(\.rawValue).joined(separator: " or ")
        var text = "\(capitalised(slotLabel(slot.name, language))): "
        text +=
            slot.seats > 1
            ? "\(slot.seats) people with the role \(roles)" : "one person with the role \(roles)"
        if !slot.distinct.isEmpty {
            let names = slot.distinct.map { $0 == .author ? "author" : slotLabel($0.name, language) }
            text += ", never \(names.joined(separator: " or ")) of the same claim"
        }
        switch slot.filledBy {
        case .self: text += "; they take the work themselves"
        case .others: text += "; somebody else puts them there"
        case .anyone: break
        }
        if slot.isSecret {
            text += "; their votes are secret until the claim is done"
        } else if slot.isBlind {
            text += "; they give their verdict before they see that of others"
        }
        if !slot.mayEdit { text += "; they do not edit" }
        return text + "."
    }

    private func stepSentence(_ step: StepRule, _ language: String) -> String {
        let from = step.from.map { "“\(stateLabel($0, language))”" }.joined(separator: " or ")
        let way =
            step.to.map { step.from == [$0] ? "in \(from)" : "from \(from) to “\(stateLabel($0, language))”" }
            ?? "in \(from)"
        var text = "\(actionLabel(step.action, language)), \(way)"
        if step.isAutomatic { text += ", happens by itself" }
        if step.isTimed { text += ", happens when its time has come" }
        let needs = step.needs.map { $0.value.phrase(in: self, language: language) }
        if !needs.isEmpty { text += ": it takes \(needs.joined(separator: ", "))" }
        return text + "."
    }

    private func doneSentence(_ language: String) -> String {
        let done = states.filter { $0.category == .done }.map { "“\(stateLabel($0.name, language))”" }
        let dropped = states.filter { $0.category == .dropped }.map { "“\(stateLabel($0.name, language))”" }
        let verdict = "A claim is done in the state \(done.joined(separator: " or "))"
        return verdict + (dropped.isEmpty ? "." : "; it is given up in \(dropped.joined(separator: " or ")).")
    }

    private func editSentence(_ rule: EditRule, _ language: String) -> String {
        let states = rule.states.map { "“\(stateLabel($0, language))”" }.joined(separator: " or ")
        let to = rule.to.map { "returns the claim to “\(stateLabel($0, language))”" }
        let void = rule.effects.flatMap { effect -> [String] in
            if case .void(let slots) = effect.value { slots.map { slotLabel($0, language) } } else { [] }
        }
        let undone = void.isEmpty ? nil : "sets the verdicts of \(void.joined(separator: " and ")) aside"
        let what = [to, undone].compactMap(\.self).joined(separator: " and ")
        return "In \(states), a change of text, verdict, rationale or evidence "
            + (what.isEmpty ? "is noted." : "\(what).")
    }

    private func overrideSentence(_ language: String) -> String {
        guard let overrides else { return "Nobody can set these rules aside." }
        let actions = overrides.actions.map { "“\(actionLabel($0, language))”" }.joined(separator: ", ")
        return "Somebody with the role \(overrides.roles.map(\.rawValue).joined(separator: " or ")) can take "
            + "\(actions) although something is missing, with a written reason that stays in the log and is "
            + "counted; never in place of a second person."
    }

    private func scaleSentence(_ scale: Scale) -> String {
        let outside = scale.outside.map { $0.words("en") }
        return "Verdicts are given on the scale \(scale.name), in this order"
            + (outside.isEmpty ? "." : "; outside the order stand \(outside.joined(separator: ", ")).")
    }

    private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension Scale.Value {
    fileprivate func words(_ language: String) -> String { label?.text(in: language) ?? name }
}

import StetModel

extension Guard {
    /// What the condition asks for, as the end of "it takes …"; labels in the language where there are any.
    func phrase(in workflow: Workflow, language: String) -> String {
        let named = { (slot: String) in workflow.slotLabel(slot, language) }
        let all = { (slots: [String]) in slots.map(named).joined(separator: " and ") }
        return switch self {
        case .role(let roles): "somebody with the role \(roles.map(\.rawValue).joined(separator: " or "))"
        case .holdsSlot(let slots): "the person acting as \(slots.map(named).joined(separator: " or "))"
        case .distinct(let parties):
            "somebody who is neither "
                + parties.map { $0 == .author ? "author" : named($0.name) }.joined(separator: " nor ")
        case .slotFilled(let slot): "somebody acting as \(named(slot))"
        case .verdictSet(nil): "their own verdict"
        case .verdictSet(let slot?): "a verdict of \(named(slot))"
        case .rationale(let length, _): "a written rationale of at least \(length) characters"
        case .evidence(let need): need.phrase
        case .commentRequired(let length):
            length > 1 ? "a written reason of \(length) characters" : "a comment"
        case .noBlockingComments: "no objection left open"
        case .notOnHold: "the claim not being on hold"
        case .verdictsAgree(let slots): "the same verdict of \(all(slots))"
        case .verdictsDiffer(let slots): "different verdicts of \(all(slots))"
        case .taken(let actions, let low, let high): Self.times(actions, low, high, workflow, language)
        case .noConflictOfInterest: "no conflict of interest"
        case .quorum(let slot, let carry):
            "a ballot from each of the \(workflow.slot(slot)?.seats ?? 1) of \(named(slot)), "
                + "\(carry) of them the same"
        case .noQuorum(let slot, let carry): "all ballots of \(named(slot)) without \(carry) being the same"
        case .checklistDone(let name): "the checklist \(name), every item of it"
        case .fact(let need): need.phrase
        case .childrenIn(let categories):
            "every part of it being \(categories.map(\.rawValue).joined(separator: " or "))"
        case .reasonCode(let codes): "one of the reasons \(codes.joined(separator: ", "))"
        case .verdictIn(let values, _): "a verdict that is \(values.joined(separator: " or "))"
        case .verdictAmong(let slot, let voters):
            "a verdict of \(named(slot)) that \(named(voters)) voted for"
        case .unchangedSince(let action): "nothing edited since “\(workflow.actionLabel(action, language))”"
        case .ifTagged(let tag, let needs):
            "for \(tag.kindOfFact), "
                + needs.map { $0.phrase(in: workflow, language: language) }.joined(separator: ", ")
        }
    }

    private static func count(_ times: Int) -> String {
        ["never", "once", "twice"].indices.contains(times)
            ? ["never", "once", "twice"][times] : "\(times) times"
    }

    private static func times(
        _ actions: [String], _ low: Int, _ high: Int?, _ workflow: Workflow, _ language: String
    ) -> String {
        let names = actions.map { "“\(workflow.actionLabel($0, language))”" }.joined(separator: " or ")
        if let high { return "\(names) at most \(count(high)) before in the round" }
        return "\(names) at least \(count(low)) before in the round"
    }
}

extension EvidenceNeed {
    /// How much evidence it is, in words.
    fileprivate var phrase: String {
        var parts: [String] = []
        if atLeast > 0 {
            let kind = forms.isEmpty ? "" : " (\(forms.map(\.rawValue).joined(separator: ", ")))"
            parts.append("\(atLeast) \(atLeast == 1 ? "piece" : "pieces") of evidence\(kind)")
        }
        if primary > 0 { parts.append("\(primary) of them primary") }
        if independent > 0 { parts.append("\(independent) independent origins") }
        let ways = anyOf.map { way in
            way.primary > 0 ? "\(way.primary) primary" : way.phrase
        }
        if !ways.isEmpty { parts.append(ways.joined(separator: " or ")) }
        return parts.joined(separator: ", ")
    }
}

extension FactNeed {
    /// What it asks for, in words.
    fileprivate var phrase: String {
        switch self {
        case .evidenceArchived: "a kept copy of each piece of evidence"
        case .evidenceGraded: "a grade for each piece of evidence"
        case .contraryAddressed: "an answer to the evidence against the claim"
        case .noOpenProposals: "no proposal left open"
        case .replyContact: "a chance to reply for those concerned"
        case .anonymityApproved: "an editor's approval that a source is not named"
        case .legalCleared: "a lawyer's approval"
        case .attributionComplete: "who said it, wherever it appears"
        case .quoteMatchesText: "quotations that stand in the text word by word"
        case .sentencesCovered: "a word on every sentence"
        }
    }
}

extension FactTag {
    fileprivate var kindOfFact: String {
        switch self {
        case .quote: "quotations"
        case .number: "numbers"
        case .name: "names"
        case .anonymousSource: "what an unnamed source says"
        case .allegation: "allegations"
        case .legal: "what is tagged for a lawyer"
        }
    }
}

extension Workflow {
    /// What people call a slot.
    public func slotLabel(_ name: String, _ language: String) -> String {
        slot(name)?.label?.text(in: language)?.lowercased() ?? name
    }

    /// What people call a state.
    public func stateLabel(_ name: String, _ language: String) -> String {
        state(name)?.label?.text(in: language) ?? name
    }

    /// What people call an action.
    public func actionLabel(_ name: String, _ language: String) -> String {
        actions.first { $0.name == name }?.label?.text(in: language) ?? name
    }
}

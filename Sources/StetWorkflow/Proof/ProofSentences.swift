/// Says in words what people did to a claim.
struct ProofSentences {
    /// What was explored.
    let scope: ProofScope

    /// The acts, one sentence each; before the first the claim is added.
    func sentences(_ acts: [ProofAct]) -> [String] {
        var names: [Int: String] = [0: "@a"]
        let name = { (person: Int) -> String in
            if let known = names[person] { return known }
            let next = "@\(ProofTeam.handle(of: names.count))"
            names[person] = next
            return next
        }
        return ["@a adds the claim."] + acts.map { sentence($0, name) + "." }
    }

    private func sentence(_ act: ProofAct, _ name: (Int) -> String) -> String {
        let slots = scope.workflow.slots.map(\.name)
        switch act {
        case .step(let action, let person, let isOverride, let other):
            let handle = name(person) + (other ? " by another handle" : "")
            return "\(handle) takes the step ‘\(action)’"
                + (isOverride ? " by override, with a written reason" : "")
        case .fill(let slot, let person, let by):
            return person == by
                ? "\(name(person)) takes the slot ‘\(slots[slot])’"
                : "\(name(by)) puts \(name(person)) into the slot ‘\(slots[slot])’"
        case .release(let slot, let person): return "\(name(person)) leaves the slot ‘\(slots[slot])’"
        case .rate(let person, let ballot, let slot):
            let verdict = ballot == 0 ? "a verdict" : "another verdict"
            return "\(name(person)) gives \(verdict) as ‘\(slots[slot])’"
        case .editText(let person): return "\(name(person)) edits the text"
        case .editRest(let person): return "\(name(person)) changes the finding"
        case .addEvidence(let person):
            let count = scope.batch.count
            return "\(name(person)) adds \(count == 1 ? "a piece" : "\(count) pieces") of evidence"
        case .withdraw(let owner, let by):
            let whose = owner == by ? "their" : "\(name(owner))’s"
            return "\(name(by)) takes back \(whose) evidence"
        case .propose(let person, let other):
            return "\(name(other)) accepts another text that \(name(person)) proposed"
        case .reword(let person, let other):
            return "\(name(other)) accepts another rationale that \(name(person)) proposed"
        case .timer(let action): return "A timer comes up and takes the step ‘\(action)’"
        case .toggle(let fact, let person, let lifting):
            return "\(name(person)) \(fact.words(lifting: lifting))"
        }
    }
}

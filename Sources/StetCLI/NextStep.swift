import StetModel

/// What comes next on a claim, out of what `claim explain` says about its actions.
struct NextStep {
    /// The claim.
    let claim: String
    /// What is known of each action that starts from the claim's state, in the order of the workflow.
    let actions: [JSON]
    /// The handle of the one who is told.
    let handle: String

    /// What comes next, in a sentence; nil where nothing leads on. Actions that need a comment return,
    /// drop or reopen a claim and are no way on.
    var sentence: String? {
        let onward = actions.filter { $0["commentLength"] == nil }
        if let mine = onward.first(where: { $0["allowed"]?.boolean == true }) {
            return "Next: \(command(mine))."
        }
        if let blocked = onward.first(where: { who($0).contains(handle) }) {
            let missing = (blocked["missing"]?.array ?? []).compactMap(\.string)
            return "Before \(command(blocked)): \(missing.joined(separator: " "))"
        }
        if let others = onward.first(where: { !who($0).isEmpty }) {
            return "Next: \(people(who(others))) with \(command(others))."
        }
        guard let stuck = onward.first else { return nil }
        return "Nobody on the desk can take it further now; "
            + "'stet claim explain \(claim) \(stuck.words("action"))' says why."
    }

    private func command(_ action: JSON) -> String { "'stet claim move \(claim) \(action.words("action"))'" }

    private func who(_ action: JSON) -> [String] {
        (action["who"]?.array ?? []).compactMap(\.string)
    }

    private func people(_ handles: [String]) -> String {
        let shown = handles.prefix(3).map { "@\($0)" }.joined(separator: ", ")
        return handles.count > 3 ? "\(shown) or one of \(handles.count - 3) more" : shown
    }
}

/// Something that a workflow file promises, to be proved or broken by exploring what a team can do.
public enum Promise: Hashable, Sendable {
    /// `never … without: { people: N }`: a claim comes into the state only where so many people decided.
    case neverWithoutPeople(state: String, people: Int)
    /// `never … without:` guards: a claim comes into the state only where they all hold.
    case neverWithoutNeeds(state: String, needs: [Guard])
    /// `always … before`: a claim comes into the state only after the action was taken in the same round.
    case alwaysBefore(action: String, state: String)
    /// `reach: done`: from every situation a done state can be reached.
    case reachDone
    /// `no-one-decides-alone`: each done claim was decided by two people at least, and not only by
    /// people who count as its authors.
    case noOneDecidesAlone
    /// `edits-void-approvals`: no claim stays done when it is edited, nor becomes done again by verdicts
    /// that were all given before that edit.
    case editsVoidApprovals

    /// The bare names of a file.
    static let names = ["no-one-decides-alone", "edits-void-approvals"]

    /// The promise in words.
    public var sentence: String {
        switch self {
        case .neverWithoutPeople(let state, let people): "never ‘\(state)’ without \(people) people"
        case .neverWithoutNeeds(let state, let needs):
            "never ‘\(state)’ without \(needs.map(\.promiseName).joined(separator: ", "))"
        case .alwaysBefore(let action, let state): "always ‘\(action)’ before ‘\(state)’"
        case .reachDone: "a done state can always be reached"
        case .noOneDecidesAlone: "no one decides alone"
        case .editsVoidApprovals: "edits void approvals"
        }
    }

    /// The guards that the promise asks about.
    var needs: [Guard] {
        if case .neverWithoutNeeds(_, let needs) = self { needs } else { [] }
    }
}

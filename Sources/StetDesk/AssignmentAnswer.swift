import StetModel

/// What the one who is asked, or who holds a slot, says.
public enum AssignmentAnswer: String, CaseIterable, Sendable {
    case accept, decline, release

    /// Whether the answer can be given to an assignment that stands like this.
    func applies(to state: AssignmentState) -> Bool {
        switch self {
        case .accept, .decline: state == .offered
        case .release: state == .active || state == .offered
        }
    }

    /// What the log calls it.
    var eventKind: String {
        switch self {
        case .accept: "claim.offer-accepted"
        case .decline: "claim.offer-declined"
        case .release: "claim.released"
        }
    }

    /// How the assignment stands afterwards.
    var outcome: AssignmentState {
        switch self {
        case .accept: .active
        case .decline: .declined
        case .release: .released
        }
    }

    /// What is missing where the answer does not apply.
    var lack: String {
        switch self {
        case .accept, .decline: "was not asked to take"
        case .release: "holds no slot of"
        }
    }
}

import StetModel

/// What the one who is asked, or who holds a slot, says.
public enum AssignmentAnswer: String, CaseIterable, Sendable {
    case accept, decline, release

    func applies(to state: AssignmentState) -> Bool {
        switch self {
        case .accept, .decline: state == .offered
        case .release: state == .active || state == .offered
        }
    }

    var outcome: AssignmentState {
        switch self {
        case .accept: .active
        case .decline: .declined
        case .release: .released
        }
    }

    var lack: String {
        switch self {
        case .accept, .decline: "was not asked to take"
        case .release: "holds no slot of"
        }
    }
}

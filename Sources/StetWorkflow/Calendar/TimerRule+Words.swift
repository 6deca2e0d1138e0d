import StetModel

extension TimerRule.Act {
    /// The word of the file for what is done.
    public var name: String {
        switch self {
        case .remind: "remind"
        case .escalate: "escalate"
        case .unassign: "unassign"
        case .take: "take"
        }
    }

    /// The key of the file that says to whom or to what.
    public var key: String {
        switch self {
        case .remind, .escalate: "to"
        case .unassign: "slot"
        case .take: "action"
        }
    }

    /// To whom or to what it is done, as the file says it; nil where that is whoever holds a slot.
    public var object: String? {
        switch self {
        case .remind(let audience), .escalate(let audience):
            switch audience {
            case .holders: nil
            case .slot(let slot): slot
            case .role(let role): role.rawValue
            }
        case .unassign(let slot): slot
        case .take(let action): action
        }
    }
}

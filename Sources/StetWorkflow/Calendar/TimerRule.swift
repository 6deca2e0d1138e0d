public import StetModel

/// Something that happens when a claim has waited too long in a state.
///
/// It happens once for each stay in the state; one that counts from a due time once for each due time, and
/// one that counts from the last change once for each stretch of quiet.
public struct TimerRule: Hashable, Sendable {
    /// From when the delay counts.
    public enum Start: String, CaseIterable, Sendable {
        /// When the claim came into its state.
        case entered
        /// When the work on it was due.
        case due
        /// When the claim was last changed by somebody.
        case lastChange = "last-change"
    }

    /// What the timer does.
    public enum Act: Hashable, Sendable {
        /// `remind`: tells those who hold a slot, or a role, that the claim waits.
        case remind(Audience)
        /// `escalate`: tells others that the claim waits.
        case escalate(Audience)
        /// `unassign`: takes the holder out of the slot.
        case unassign(String)
        /// `take`: takes a step that is `timed`.
        case take(String)

        /// The names that files use, in the order of the documentation.
        public static let names = ["remind", "escalate", "unassign", "take"]
    }

    /// Who is told.
    public enum Audience: Hashable, Sendable {
        /// Whoever holds a slot of the claim now.
        case holders
        /// Whoever holds this slot of it.
        case slot(String)
        /// Everybody with this role.
        case role(Role)
    }

    /// What the log calls it.
    public let name: String
    /// The states in which it runs.
    public let states: [String]
    /// How long it waits.
    public let delay: TimerDelay
    /// From when.
    public let start: Start
    /// What it does.
    public let act: Act
    /// Where it is declared.
    public let place: Place
}

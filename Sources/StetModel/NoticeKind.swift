/// Why a person is told something.
public enum NoticeKind: String, CaseIterable, Sendable {
    /// They were put into a slot.
    case assigned
    /// They are asked to take a slot.
    case offered
    /// Somebody handed a slot over to them.
    case handedOver = "handed-over"
    /// Whom they asked, accepted.
    case accepted
    /// Whom they asked, declined.
    case declined
    /// Who held a slot that they had filled, gave it back.
    case released
    /// A timer reminds them of their work.
    case reminded
    /// A timer tells them that others are late.
    case escalated
    /// A timer took a slot from them.
    case unassigned
    /// A claim they had finished with is theirs again.
    case returned
    /// A claim of theirs was decided.
    case decided
    /// A comment names them.
    case mentioned
}

/// Which items of the queue are wanted.
public enum QueuePart: String, CaseIterable, Sendable {
    /// What the caller holds or was asked to do.
    case mine
    /// What waits for a second person.
    case needsSecond = "needs-second"
    /// What is late, whoever holds it.
    case overdue
}

/// One thing to look at.
public struct ChecklistItem: Hashable, Sendable {
    /// What commands call it.
    public let name: String
    /// What people read.
    public let label: Label?
}

public import StetModel

/// One state of a workflow: a condition a claim can be in.
public struct WorkflowState: Hashable, Sendable {
    /// What the file, the database and commands call it.
    public let name: String
    /// The fixed kind of state it is.
    public let category: ClaimCategory
    /// What people read.
    public let label: Label?
    /// Where it is declared.
    public let place: Place
}

/// Something people do to a claim, by name; which steps it makes depends on the state.
public struct WorkflowAction: Hashable, Sendable {
    /// What the file and commands call it, a verb.
    public let name: String
    /// What people read.
    public let label: Label?
    /// What it is for, in a sentence or two.
    public let description: String?
    /// Where it is declared.
    public let place: Place
}

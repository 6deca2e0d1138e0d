public import StetModel

/// A place that one person fills on a claim.
public struct WorkflowSlot: Hashable, Sendable {
    /// Who may put a person into a slot.
    public enum Filling: String, CaseIterable, Sendable {
        /// The person, or somebody who assigns work.
        case anyone
        /// Only the person.
        case `self`
        /// Only somebody else.
        case others
    }

    /// What the file, the database and commands call it.
    public let name: String
    /// What people read.
    public let label: Label?
    /// The roles that may hold it; one of them is enough.
    public let roles: [Role]
    /// Whose hands a holder must not be.
    public let distinct: [Party]
    /// Whether a holder gives a verdict before they see the verdicts of others.
    public let isBlind: Bool
    /// Who may put a person into it.
    public let filledBy: Filling
    /// The states in which the holder may give a verdict; nil for every state that is not closed.
    public let ratesIn: [String]?
    /// How many people hold it at once.
    public let seats: Int
    /// Whether nobody sees the verdicts given in it until the claim is done.
    public let isSecret: Bool
    /// Whether a holder may edit text and evidence while they hold it.
    public let mayEdit: Bool
    /// Where it is declared.
    public let place: Place
}

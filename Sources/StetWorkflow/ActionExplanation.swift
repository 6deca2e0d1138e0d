/// Whether a person can take an action on a claim, what it takes, and who could.
public struct ActionExplanation: Hashable, Sendable {
    /// The action.
    public let action: String
    /// The state it would lead to; nil when it does not start from the claim's state.
    public let to: String?
    /// Whether the person can take it now.
    public let isAllowed: Bool
    /// What is missing; empty when it is allowed.
    public let missing: [Missing]
    /// How long a comment must come with it; nil when none need come.
    public let commentLength: Int?
    /// The handles of those who could take it, or who lack nothing that is up to the person.
    public let who: [String]
}

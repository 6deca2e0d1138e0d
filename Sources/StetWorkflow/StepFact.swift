/// One step that a claim has made.
public struct StepFact: Hashable, Sendable {
    /// The action.
    public var action: String
    /// The person who took it, or whose act brought it about.
    public var person: Int
    /// The round it was made in.
    public var round: Int
    /// The code of the reason that was given.
    public var reason: String?
    /// Whether it was taken although something was missing.
    public var isOverride: Bool

    /// A step of these parts.
    public init(
        action: String, person: Int, round: Int, reason: String? = nil, isOverride: Bool = false
    ) {
        self.action = action
        self.person = person
        self.round = round
        self.reason = reason
        self.isOverride = isOverride
    }
}

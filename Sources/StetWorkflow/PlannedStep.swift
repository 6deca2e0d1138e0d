/// A step that is allowed, with all there is to store; nothing has happened yet.
public struct PlannedStep: Hashable, Sendable {
    /// The action.
    public let action: String
    /// The state it leaves.
    public let from: String
    /// The state it reaches.
    public let to: String
    /// The round it is made in.
    public let round: Int
    /// What it changes besides the state, in order.
    public let effects: [StepEffect]
    /// The steps that happen by themselves after it, in order, to be stored with it.
    public let followUps: [PlannedStep]
    /// Whether it is taken although something is missing.
    public var isOverride = false

    /// The state that the claim is in when the step and all that follows by itself are stored.
    public var finalState: String { followUps.last?.finalState ?? to }
}

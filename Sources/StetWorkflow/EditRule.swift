/// What an edit of text, verdict, rationale or evidence does to a claim that is in one of these states.
public struct EditRule: Hashable, Sendable {
    /// The states the rule is for.
    public let states: [String]
    /// The state an edit leads to; nil when the claim stays where it is.
    public let to: String?
    /// What an edit does besides, in order.
    public let effects: [Placed<Effect>]
    /// Where it stands.
    public let place: Place
}

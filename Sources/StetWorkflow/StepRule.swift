/// One way a claim can go: from these states to that one by this action, if the needs are met.
public struct StepRule: Hashable, Sendable {
    /// The action that takes the step.
    public let action: String
    /// The states it starts from.
    public let from: [String]
    /// The state it leads to; nil when the claim stays where it is.
    public let to: String?
    /// Whether it happens by itself as soon as its needs are met.
    public let isAutomatic: Bool
    /// Whether only a timer takes it.
    public let isTimed: Bool
    /// What it needs, in the order of the file.
    public let needs: [Placed<Guard>]
    /// What it does, in order.
    public let effects: [Placed<Effect>]
    /// Where it stands.
    public let place: Place

    /// Whether people take it: it neither happens by itself nor waits for a timer.
    public var isTakenByPeople: Bool { !isAutomatic && !isTimed }

    /// The state that a claim in `state` comes to.
    public func target(from state: String) -> String { to ?? state }

    /// Whether no claim and person meet the needs of both rules at once.
    func excludes(_ other: StepRule) -> Bool {
        needs.contains { need in other.needs.contains { need.value.excludes($0.value) } }
    }
}

/// What a person made of a suggestion.
public enum DecisionOutcome: String, CaseIterable, Sendable {
    case accepted, rejected
}

/// The kinds of things a suggester proposes.
public enum SuggestionKind: String, CaseIterable, Sendable {
    case attribution, claim, region
}

/// What only some may let pass.
public enum ClearanceKind: String, CaseIterable, Sendable {
    case anonymity, legal
}

/// The fixed kinds of state that every workflow sorts its own states into.
public enum ClaimCategory: String, CaseIterable, Sendable {
    case new, active, waiting, review, done, dropped

    /// Whether work on the claim has come to an end.
    public var isClosed: Bool { self == .done || self == .dropped }
}

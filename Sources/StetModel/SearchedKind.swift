/// What `search` looks through.
public enum SearchedKind: String, CaseIterable, Sendable {
    /// Claims: what they say, the verdict and its rationale, who made them.
    case claim
    /// Articles: title and text.
    case article
    /// Evidence: where it stands and what it says.
    case evidence
}

public import StetModel

/// How two names compare, and how likely they mean the same one.
public struct NameComparison: Hashable, Sendable {
    /// Whether they may mean the same one, and why.
    public let match: NameMatch
    /// How likely that is, roughly; from 0.5 on it is worth suggesting.
    public let score: Score

    /// One name.
    static let same = NameComparison(match: .same, score: Score(thousandths: 1_000))
    /// Two names.
    static let different = NameComparison(match: .different, score: Score(thousandths: 0))
}

/// What exploring a workflow said about one promise.
public enum PromiseOutcome: Hashable, Sendable {
    /// It holds in every situation of every team of so many people or fewer.
    case proved(people: Int)
    /// It is broken by these acts, and by no fewer.
    case broken([String])
    /// More situations can arise than were looked at; in those it held.
    case undecided(situations: Int)
}

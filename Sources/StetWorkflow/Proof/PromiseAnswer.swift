/// One promise of a workflow file and what became of it.
public struct PromiseAnswer: Hashable, Sendable {
    /// The promise.
    public let promise: Promise
    /// Where it stands in the file.
    public let place: Place
    /// What exploring said about it.
    public let outcome: PromiseOutcome

    /// The acts that break it; nil where none were found.
    public var counterexample: [String]? {
        if case .broken(let acts) = outcome { acts } else { nil }
    }
}

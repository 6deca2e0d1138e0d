public import StetModel

/// What of a claim is to be changed; nil leaves it as it is.
public struct ClaimChange: Hashable, Sendable {
    /// The proposition.
    public var text: String?
    /// 1 (first) to 5 (last).
    public var priority: Int?
    /// The day it speaks of.
    public var asOf: String?
    /// Whether it was said at all.
    public var finding: AttributionFinding?

    /// A change of nothing.
    public init() {}

    /// What a request id stands for.
    func arguments(_ id: ID<Claim>) -> JSON {
        .object(leavingOut: [
            "claim": JSON(describing: id), "text": text.map(JSON.string),
            "priority": priority.map(JSON.integer), "asOf": asOf.map(JSON.string),
            "finding": finding.map { .string($0.rawValue) },
        ])
    }
}

public import StetModel

/// How claims go on under the newest version of their workflow.
public struct MigrationWish: Sendable {
    /// The claims; none for all that are open and under an older version.
    public var claims: [ID<Claim>] = []
    /// The state that takes the place of one that is gone, by the old name.
    public var states: [String: String] = [:]
    /// Whether claims that are done or dropped go along.
    public var includesClosed = false
    /// What carries the verdict of a closed claim over to another scale.
    public var mapping: String?
    /// Whether a mapping may be used by which something is lost.
    public var acceptsLoss = false

    /// All open claims, in the states they are in.
    public init() {}
}

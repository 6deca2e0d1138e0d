public import StetModel

/// How many claims share one value.
public struct ClaimCount: Hashable, Sendable {
    /// The version of the workflow that gives the state its label.
    public var workflow: ID<StoredWorkflow>
    /// The state.
    public var state: String
    /// Its category.
    public var category: ClaimCategory
    /// The verdict, where there is one.
    public var verdict: String?
    /// How many claims.
    public var count: Int
}

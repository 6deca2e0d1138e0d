public import StetModel

/// Which claims a list is to hold; every part that is given must fit.
public struct ClaimFilter: Hashable, Sendable {
    /// The state it is in.
    public var state: String?
    /// The category of that state.
    public var category: ClaimCategory?
    /// Somebody who holds a slot of it now.
    public var assigned: String?
    /// The story it was found in, or an article of which it appears in.
    public var story: ID<Story>?
    /// The verdict it has.
    public var verdict: String?
    /// The time by which an open assignment was due.
    public var dueBefore: Timestamp?
    /// Whether it is in review and fewer than two people hold a slot of it.
    public var needsSecond = false
    /// Only claims that are not done or dropped.
    public var isOpen = false
    /// Only claims numbered after this one.
    public var after: ID<Claim>?
    /// At most so many.
    public var limit: Int?

    /// A filter that every claim passes.
    public init() {}
}

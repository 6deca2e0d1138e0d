public import StetModel

/// What a claim is looked for by: a claim of the desk, or words from elsewhere.
public struct SimilarClaimWish: Sendable {
    /// A claim of the desk, which is not found itself; its own words, claimant and day are looked for.
    public var claim: ID<Claim>?
    /// The words, where no claim is given.
    public var text = ""
    /// Who said them; where a claim is given, instead of its claimant.
    public var speaker: String?
    /// The day they were said, such as 2026-11-20; where a claim is given, instead of its own.
    public var date: String?
    /// The sentences before and after them.
    public var context: String?
    /// How many claims are told at most.
    public var limit = 5

    /// A wish that names nothing yet.
    public init() {}
}

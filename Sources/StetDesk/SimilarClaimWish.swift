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
    /// The sentences before them.
    public var before = ""
    /// The sentences after them.
    public var after = ""
    /// The sentences around them, where it is not known on which side.
    public var context: String?
    /// Whether claims are told too that a person refused as precedents.
    public var includesRefused = false
    /// How many claims are told at most.
    public var limit = 5

    /// A wish that names nothing yet.
    public init() {}
}

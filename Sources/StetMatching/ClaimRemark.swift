public import StetModel

/// What somebody else says that a reader must see beside a claim.
public struct ClaimRemark: Hashable, Sendable {
    /// How it bears on the claim.
    public enum Kind: Hashable, Sendable {
        /// It says that the claim is not so.
        case denies
        /// The speaker has, or had, no part in what the claim speaks of.
        case standsApart
    }

    /// The claim's number.
    public let claim: Int
    /// How it bears on the claim.
    public let kind: Kind
    /// Who says it, by name or description.
    public let speaker: String
    /// How the source is named.
    public let sourcing: Sourcing
    /// Where articles say so, the clearest first.
    public let places: [StoryFlag.Evidence]
}

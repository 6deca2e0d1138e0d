public import StetModel
public import StetText

/// What is known of one place where a claim is made, or of one attribution that belongs to no claim.
public struct AppearanceFacts: Hashable, Sendable {
    /// The number of the claim; nil for an attribution without one.
    public var claim: Int?
    /// The article's number.
    public var article: Int
    /// The article's outlet.
    public var outlet: String
    /// Where the claim stands in the article.
    public var span: TextSpan
    /// From the origin to the article, origin first; the article's own outlet is never listed.
    public var hops: [String]
    /// Whether the words are quoted or told; nil where no attribution belongs to them.
    public var mode: AttributionMode?
    /// How the source is named.
    public var sourcing: Sourcing
    /// The source's name, where it has one.
    public var sourceName: String?
    /// The source's name as this article spells it.
    public var spelling: String?
    /// Where the source is named or described.
    public var sourceSpan: TextSpan?
    /// The words that name or describe the source there.
    public var sourceWords: String?
    /// The words that say why the source is not named.
    public var anonymityReason: TextSpan?
    /// The word that takes the certainty back.
    public var hedge: TextSpan?
    /// What the source does with the content.
    public var stance: AttributionStance
    /// Whether it was said where everybody can read it: a post, a tweet.
    public var isPublic: Bool
    /// The ways that the article names for other words.
    public var otherWays: [CitedWay]

    /// Facts of these parts.
    public init(
        claim: Int? = nil, article: Int, outlet: String, span: TextSpan, hops: [String] = [],
        mode: AttributionMode? = .indirect, sourcing: Sourcing, sourceName: String? = nil,
        spelling: String? = nil, sourceSpan: TextSpan? = nil,
        sourceWords: String? = nil, anonymityReason: TextSpan? = nil, hedge: TextSpan? = nil,
        stance: AttributionStance = .asserts, isPublic: Bool = false,
        otherWays: [CitedWay] = []
    ) {
        self.claim = claim
        self.article = article
        self.outlet = outlet
        self.span = span
        self.hops = hops
        self.mode = mode
        self.sourcing = sourcing
        self.sourceName = sourceName
        self.spelling = spelling
        self.sourceSpan = sourceSpan
        self.sourceWords = sourceWords
        self.anonymityReason = anonymityReason
        self.hedge = hedge
        self.stance = stance
        self.isPublic = isPublic
        self.otherWays = otherWays
    }

    /// Whether the source is kept from the reader.
    var isAnonymous: Bool { sourcing == .unnamed || sourcing == .background }
}

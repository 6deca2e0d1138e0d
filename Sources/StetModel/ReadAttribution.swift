public import StetText

/// One attribution as a suggester reads it: a cue with its source and its content (PARC 3).
public struct ReadAttribution: Hashable, Sendable {
    /// Whether the words are quoted, told, or both.
    public var mode: AttributionMode
    /// How the source is named.
    public var sourcing: Sourcing
    /// Who is quoted; nil when the text names nobody.
    public var source: SourceMention?
    /// The words that report, in one or several pieces.
    public var cue: [TextSpan]
    /// What is attributed, in one or several pieces, quotation marks excluded at the edges.
    public var content: [TextSpan]
    /// The attribution this one is nested in, as an index into the reading's list.
    public var parent: Int?
    /// From the origin to the article, origin first; the article's own outlet is never listed.
    public var hops: [String]
    /// The words that say why the source is not named.
    public var anonymityReason: TextSpan?
    /// What the source does with the content.
    public var stance: AttributionStance
    /// The word that takes the certainty back: "reportedly", "allegedly".
    public var hedge: TextSpan?
    /// How sure the suggester is.
    public var confidence: Score

    /// An attribution with these parts.
    public init(
        mode: AttributionMode, sourcing: Sourcing, source: SourceMention?, cue: [TextSpan],
        content: [TextSpan], parent: Int? = nil, hops: [String] = [],
        anonymityReason: TextSpan? = nil, stance: AttributionStance = .asserts,
        hedge: TextSpan? = nil, confidence: Score
    ) {
        self.mode = mode
        self.sourcing = sourcing
        self.source = source
        self.cue = cue
        self.content = content
        self.parent = parent
        self.hops = hops
        self.anonymityReason = anonymityReason
        self.stance = stance
        self.hedge = hedge
        self.confidence = confidence
    }
}

/// The words that name a source, and the name they resolve to.
public struct SourceMention: Hashable, Sendable {
    /// Where the source is named, in one or several pieces.
    public var spans: [TextSpan]
    /// The fullest name the text gives for it, where one is given; a pronoun resolves to its name.
    public var name: String?

    /// A mention at `spans` of somebody called `name`.
    public init(spans: [TextSpan], name: String?) {
        self.spans = spans
        self.name = name
    }
}

/// How an attribution gives the words of its source (PARC 3).
public enum AttributionMode: String, CaseIterable, Sendable {
    case direct, indirect, mixed
}

/// How a source is named, in the terms of the AP statement of news values.
public enum Sourcing: String, CaseIterable, Sendable {
    case onRecord = "on-record"
    case background, unnamed, document, institution, unattributed
}

/// What a source does with what is attributed to it.
public enum AttributionStance: String, CaseIterable, Sendable {
    case asserts, denies, declines
}

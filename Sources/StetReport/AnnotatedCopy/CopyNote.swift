public import StetModel
public import StetText

/// A numbered note on an article: what a person found to be said there, and what the desk made of it.
public struct CopyNote: Hashable, Sendable {
    /// What a note is about.
    public enum Kind: String, CaseIterable, Sendable {
        /// Words that are attributed to somebody.
        case attribution
        /// A claim that nobody is named for.
        case claim
        /// A mark that a person made.
        case annotation
    }

    /// What it is about.
    public var kind: Kind
    /// The id of the attribution or the annotation, such as `t3`.
    public var id: String?
    /// Where the words stand, in one or several pieces.
    public var spans: [TextSpan]
    /// Who said it, as far as anybody is named.
    public var speaker: String?
    /// How the article names the source.
    public var sourcing: Sourcing?
    /// Whether the words are quoted, told, or both.
    public var mode: AttributionMode?
    /// From the origin to the article, origin first; the article's own outlet is left out.
    public var hops: [String]
    /// The words by which the article says why the source is not named.
    public var anonymityReason: String?
    /// The ids of the claims that appear in these words.
    public var claims: [String]
    /// What the person who made the mark wanted to say.
    public var remark: String?
    /// The handle of who accepted or made it, without the @.
    public var by: String?

    /// A note on the words at some places.
    public init(
        kind: Kind, id: String? = nil, spans: [TextSpan], speaker: String? = nil, sourcing: Sourcing? = nil,
        mode: AttributionMode? = nil, hops: [String] = [], anonymityReason: String? = nil,
        claims: [String] = [], remark: String? = nil, by: String? = nil
    ) {
        self.kind = kind
        self.id = id
        self.spans = spans
        self.speaker = speaker
        self.sourcing = sourcing
        self.mode = mode
        self.hops = hops
        self.anonymityReason = anonymityReason
        self.claims = claims
        self.remark = remark
        self.by = by
    }

    /// Where its number stands: behind its last word.
    var place: Int { spans.map(\.end).max() ?? 0 }
    /// Where its first word stands.
    var start: Int { spans.map(\.start).min() ?? 0 }
}

public import StetModel

/// One place where an article makes a claim, as a person accepted it.
public struct ReportAppearance: Hashable, Sendable {
    /// How an article came by what it says.
    public enum Relation: String, CaseIterable, Sendable {
        case own, cites, rewrites, contradicts
    }

    /// The words and where they stand.
    public var quote: QuotedSpan
    /// Whether the article reports it itself, cites or rewrites another, or contradicts it.
    public var relation: Relation
    /// From the origin to the article, origin first; the article's own outlet is never listed.
    public var hops: [String]
    /// Whether the words are quoted, told, or both.
    public var mode: AttributionMode?
    /// How the article names its source.
    public var sourcing: Sourcing?
    /// Whether the claim appeared here first.
    public var isFirst: Bool
    /// The attribution it rests on, such as `t3`.
    public var attribution: String?

    /// An appearance at `quote`.
    public init(
        quote: QuotedSpan, relation: Relation, hops: [String] = [], mode: AttributionMode? = nil,
        sourcing: Sourcing? = nil, isFirst: Bool = false, attribution: String? = nil
    ) {
        self.quote = quote
        self.relation = relation
        self.hops = hops
        self.mode = mode
        self.sourcing = sourcing
        self.isFirst = isFirst
        self.attribution = attribution
    }
}

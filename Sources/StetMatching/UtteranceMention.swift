public import StetModel
public import StetText

/// One article's rendering of an utterance.
public struct UtteranceMention: Hashable, Sendable {
    /// The article's number.
    public var article: Int
    /// The attribution it is the content of, as an index into the article's reading; nil where the
    /// words were found without anybody being named for them.
    public var attribution: Int?
    /// Who is named for the words.
    public var speaker: String?
    /// Whether the words are quoted or told; nil where no attribution says so.
    public var mode: AttributionMode?
    /// Where the words stand, in one or several pieces.
    public var spans: [TextSpan]
    /// How the wording differs from the fullest.
    public var difference: QuoteDifference
    /// The mention it is compared with, as an index into the utterance; nil for the fullest itself.
    public var against: Int?
    /// The words of the fullest wording that are missing here, where some were left out.
    public var cut: [TextSpan]
    /// The fullest wording held against this one word by word; empty for the fullest itself.
    public var words: [WordRun] = []
    /// Whether this wording claims more or less than the fullest.
    public var strength: QuoteStrength?
    /// The part of the words of the shorter wording that both have.
    public var score: Score

    /// A mention of these parts.
    public init(
        article: Int, attribution: Int?, speaker: String?, mode: AttributionMode?, spans: [TextSpan],
        difference: QuoteDifference = .none, against: Int? = nil, cut: [TextSpan] = [],
        score: Score = Score(thousandths: 1_000)
    ) {
        self.article = article
        self.attribution = attribution
        self.speaker = speaker
        self.mode = mode
        self.spans = spans
        self.difference = difference
        self.against = against
        self.cut = cut
        self.score = score
    }

    /// The stretch from the first piece to the last.
    public var span: TextSpan {
        spans.dropFirst().reduce(spans.first ?? TextSpan(start: 0, end: 0)) { $0.union($1) }
    }
}

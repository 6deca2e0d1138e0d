public import StetModel

/// What somebody else says that a reader must see beside a claim: a distancing, a denial, a limit.
public struct ReportRemark: Hashable, Sendable {
    /// Who says it.
    public var speaker: String
    /// How the articles name the speaker.
    public var sourcing: Sourcing?
    /// What it comes to, in words.
    public var text: String
    /// Where the articles say so.
    public var quotes: [QuotedSpan]

    /// What `speaker` says beside the claim.
    public init(speaker: String, sourcing: Sourcing? = nil, text: String, quotes: [QuotedSpan] = []) {
        self.speaker = speaker
        self.sourcing = sourcing
        self.text = text
        self.quotes = quotes
    }
}

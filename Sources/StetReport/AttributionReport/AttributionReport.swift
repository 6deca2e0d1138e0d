/// Who said what, through whom, and what the desk found: the report as one value, assembled once and
/// rendered many times.
public struct AttributionReport: Hashable, Sendable {
    /// Desk, time and head of the log.
    public var head: ReportHead
    /// What the report is about.
    public var scope: ReportScope
    /// The articles it speaks of, members of the story first.
    public var articles: [ReportArticle]
    /// The claims, in order of id.
    public var claims: [ReportClaim]
    /// The sources, in order of id.
    public var sources: [ReportSource]
    /// What was said once and given in several ways.
    public var utterances: [ReportUtterance]
    /// Which articles have words in common, those that share most first.
    public var copies: [ReportCopies]
    /// The flags, dismissed ones too.
    public var flags: [ReportFlag]
    /// What nobody has answered yet.
    public var openQuestions: [OpenQuestion]
    /// The events of the log that bear on the report, oldest first.
    public var log: [ReportLogLine]

    /// A report of these parts, which are rendered in the order they come in.
    public init(
        head: ReportHead, scope: ReportScope, articles: [ReportArticle] = [],
        claims: [ReportClaim] = [], sources: [ReportSource] = [], utterances: [ReportUtterance] = [],
        copies: [ReportCopies] = [], flags: [ReportFlag] = [], openQuestions: [OpenQuestion] = [],
        log: [ReportLogLine] = []
    ) {
        self.head = head
        self.scope = scope
        self.articles = articles
        self.claims = claims
        self.sources = sources
        self.utterances = utterances
        self.copies = copies
        self.flags = flags
        self.openQuestions = openQuestions
        self.log = log
    }

    /// The claims that have a card and a row: those that were not dropped, and the one asked for.
    var standing: [ReportClaim] { claims.filter { !isSetAside($0) } }

    /// The claims that were dropped, most of them by being merged into another.
    var setAside: [ReportClaim] { claims.filter(isSetAside) }

    /// The articles with words in common that a page shows: of a story told by hundreds every one has words
    /// of several others.
    var shownCopies: ArraySlice<ReportCopies> { copies.prefix(60) }

    /// What a page says of those it does not show; nil where it shows all.
    var otherCopies: String? {
        let more = copies.count - shownCopies.count
        return more > 0 ? "And \(more) more; the report in JSON has them all." : nil
    }

    private func isSetAside(_ claim: ReportClaim) -> Bool {
        claim.category == "dropped" && scope.kind != .claim
    }
}

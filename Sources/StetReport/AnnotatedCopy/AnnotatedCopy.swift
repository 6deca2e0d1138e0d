public import StetModel
public import StetText

/// An article as it was published, with numbered notes on who said what, through whom, and what the desk
/// found; its sources; and what is open.
public struct AnnotatedCopy: Sendable {
    /// Desk, time and head of the log.
    public var head: ReportHead
    /// The article.
    public var article: ReportArticle
    /// Its exact text.
    public var text: ExactText
    /// What is not the story: residue and apparatus.
    public var regions: [Region]
    /// The notes, numbered in the order in which their places are read.
    public private(set) var notes: [CopyNote]
    /// The claims that the notes speak of, in order of id.
    public var claims: [ReportClaim]
    /// The sources that the article leans on, in order of id, with their uses in it.
    public var sources: [ReportSource]
    /// The flags that its words show, and those on its claims that no words show.
    public var flags: [ReportFlag]
    /// What nobody has answered yet.
    public var openQuestions: [OpenQuestion]

    /// The copy of an article, out of the report about it.
    ///
    /// - Parameter notes: in any order.
    public init(
        of article: ReportArticle, text: ExactText, regions: [Region] = [], notes: [CopyNote],
        in report: AttributionReport
    ) {
        head = report.head
        self.article = article
        self.text = text
        self.regions = regions
        self.notes = notes.sorted { ($0.place, $0.start, $0.id ?? "") < ($1.place, $1.start, $1.id ?? "") }
        let told = Set(notes.flatMap(\.claims))
        claims = report.claims.filter { told.contains($0.id) }
        sources = report.sources.compactMap { source in
            var source = source
            source.uses = source.uses.filter { $0.quote.article == article.id }
            return source.uses.isEmpty ? nil : source
        }
        let raised = Set(claims.flatMap(\.flags))
        flags = report.flags.filter { flag in
            flag.evidence.isEmpty
                ? raised.contains(flag.id) : flag.evidence.contains { $0.article == article.id }
        }
        let known = Set(claims.map(\.id) + sources.map(\.id) + flags.map(\.id) + [article.id])
        openQuestions = report.openQuestions.filter { $0.about.map(known.contains) ?? true }
    }

    /// The words at a place; none where it lies beyond the text.
    func words(at span: TextSpan) -> String { span.end <= text.length ? text[span] : "" }
}

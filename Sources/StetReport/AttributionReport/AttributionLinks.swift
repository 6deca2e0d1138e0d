import StetText

/// The links inside an attribution report in HTML: every line leads to its words.
struct AttributionLinks: Sendable {
    private let names: [String: String]

    /// The links of a report.
    init(_ report: AttributionReport) {
        names = Dictionary(report.articles.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// The outlet that published the words.
    func outlet(of quote: QuotedSpan) -> String { names[quote.article] ?? quote.article }

    /// The place of the words, leading to where they are listed.
    func place(_ quote: QuotedSpan) -> Markup {
        """
        <a class="place" href="#\(quote.anchor)">\(quote.place)</a>
        """
    }

    /// A claim, a source or another thing of the report, leading to where it stands.
    func thing(_ id: String, text: String) -> Markup { "<a href=\"#\(anchorName(id))\">\(text)</a>" }
}

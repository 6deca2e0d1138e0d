import StetModel

/// The settled claims of an attribution report as schema.org `ClaimReview` (JSON-LD), for search engines and
/// other desks.
public struct ClaimReviews: Sendable {
    private let report: AttributionReport
    private let articles: [String: ReportArticle]

    /// The reviews that a report holds.
    public init(_ report: AttributionReport) {
        self.report = report
        articles = Dictionary(report.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The claims that have a verdict that stands and was not taken back.
    public var settled: [ReportClaim] {
        report.standing.filter {
            $0.category == "done" && $0.verdict != nil && $0.publication != "retracted"
        }
    }

    /// The claims that are left out, by their ids.
    public var leftOut: [String] {
        let kept = Set(settled.map(\.id))
        return report.claims.map(\.id).filter { !kept.contains($0) }
    }

    /// The document, ending with a line break.
    public var text: String {
        let graph: JSON = ["@context": "https://schema.org", "@graph": .array(settled.map(json))]
        return graph.pretty + "\n"
    }

    private func json(_ claim: ReportClaim) -> JSON {
        let review = claim.reviews.last { !$0.isVoid && $0.verdict.name == claim.verdict?.name }
        let last = report.log.last { $0.subject == claim.id }
        return .object(leavingOut: [
            "@type": "ClaimReview", "identifier": .string(claim.id), "claimReviewed": .string(claim.text),
            "author": ["@type": "Organization", "name": .string(report.head.desk)],
            "dateModified": last.map { JSON(describing: $0.time) },
            "reviewRating": rating(of: claim), "reviewBody": .text(review?.rationale),
            "creativeWorkStatus": .string(claim.publication),
            "itemReviewed": item(claim), "citation": some(claim.evidence.map(json)),
        ])
    }

    private func rating(of claim: ReportClaim) -> JSON {
        .object(leavingOut: [
            "@type": "Rating", "alternateName": .text(claim.verdict?.label),
            "ratingValue": claim.rating.map { .integer($0.value) },
            "bestRating": claim.rating.map { .integer($0.best) },
            "worstRating": claim.rating.map { _ in .integer(1) },
        ])
    }

    private func item(_ claim: ReportClaim) -> JSON {
        let first = claim.appearances.first { $0.isFirst }
        var seen: Set<String> = []
        let others = claim.appearances.filter { $0.relation != .contradicts }
            .map(\.quote.article).filter { $0 != first?.quote.article && seen.insert($0).inserted }
        return .object(leavingOut: [
            "@type": "Claim",
            "author": claim.claimant.map { ["@type": "Thing", "name": .string($0)] },
            "firstAppearance": first.flatMap { work($0.quote.article) },
            "appearance": some(others.compactMap(work)),
        ])
    }

    private func work(_ id: String) -> JSON? {
        articles[id].map { article in
            .object(leavingOut: [
                "@type": "NewsArticle", "identifier": .string(id), "headline": .text(article.title),
                "url": .text(article.url.flatMap(Escaping.link)), "datePublished": .text(article.published),
                "publisher": article.outlet.map { ["@type": "Organization", "name": .string($0)] },
            ])
        }
    }

    private func json(_ evidence: ReportEvidence) -> JSON {
        .object(leavingOut: [
            "@type": "CreativeWork", "name": .string(ReportWords.title(of: evidence)),
            "url": .text(evidence.url.flatMap(Escaping.link)), "text": .text(evidence.quote),
        ])
    }

    private func some(_ items: [JSON]) -> JSON? { items.isEmpty ? nil : .array(items) }
}

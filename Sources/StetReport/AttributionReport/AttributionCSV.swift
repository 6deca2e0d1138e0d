import StetModel
import StetText

/// The attribution report for a spreadsheet: one row per appearance of a claim, and one row for a
/// claim that appears nowhere.
enum AttributionCSV {
    /// The columns, in order.
    static let columns = [
        "claim", "claimText", "state", "category", "verdict", "publication", "finding", "claimant",
        "origins", "roots", "article", "outlet", "title", "published", "start", "end", "text", "relation",
        "mode", "sourcing", "hops", "first", "attribution", "evidence", "flags", "sha256", "flagsTold",
    ]

    /// The text of a report: a line of column names, then the rows; lines end in CR LF (RFC 4180).
    static func text(of report: AttributionReport) -> String {
        let articles = Dictionary(
            report.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let flags = Dictionary(report.flags.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var lines = [CSVLine.text(columns)]
        for claim in report.claims {
            let (before, after) = (fields(before: claim), fields(after: claim))
            let told = claim.flags.compactMap { flags[$0].map(line) }.joined(separator: " · ")
            for appearance in claim.appearances {
                let article = articles[appearance.quote.article]
                let row = before + fields(of: appearance, in: article) + after
                lines.append(CSVLine.text(row + [article?.sha256 ?? "", told]))
            }
            if claim.appearances.isEmpty {
                let empty = [String](repeating: "", count: columns.count - before.count - after.count - 2)
                lines.append(CSVLine.text(before + empty + after + ["", told]))
            }
        }
        return lines.joined()
    }

    /// A flag with its rule, its words and who set it aside: all that the other formats say of it.
    private static func line(_ flag: ReportFlag) -> String {
        let words = flag.evidence.map { "\($0.place) “\($0.text)”" }.joined(separator: " ")
        let dismissed = flag.dismissed.map { " Dismissed by @\($0.reviewer): \($0.reason)" } ?? ""
        return "\(flag.id) \(flag.kind): \(flag.summary) Rule: \(flag.rule) \(words)\(dismissed)"
    }

    private static func fields(before claim: ReportClaim) -> [String] {
        [
            claim.id, claim.text, claim.state.name, claim.category, claim.verdict?.name ?? "",
            claim.publication, claim.finding ?? "", claim.claimant ?? "", String(claim.origins.count),
            claim.origins.roots.map(\.source).joined(separator: "; "),
        ]
    }

    private static func fields(of appearance: ReportAppearance, in article: ReportArticle?) -> [String] {
        let quote = appearance.quote
        return [
            quote.article, article?.outlet ?? "", article?.title ?? "", article?.published ?? "",
            String(quote.span.start), String(quote.span.end), quote.text, appearance.relation.rawValue,
            appearance.mode?.rawValue ?? "", appearance.sourcing?.rawValue ?? "",
            appearance.hops.joined(separator: " > "), appearance.isFirst ? "true" : "false",
            appearance.attribution ?? "",
        ]
    }

    private static func fields(after claim: ReportClaim) -> [String] {
        [claim.evidence.map(\.id).joined(separator: " "), claim.flags.joined(separator: " ")]
    }
}

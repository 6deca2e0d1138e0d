public import StetModel

/// What is different between two attribution reports about one thing: the one made when the log ended with an
/// earlier event, and the one made now.
public struct AttributionChanges: Sendable {
    private let before: AttributionReport
    private let after: AttributionReport

    /// The changes from one report to a later one about the same thing.
    public init(from before: AttributionReport, to after: AttributionReport) {
        self.before = before
        self.after = after
    }

    /// The changes as a report in parts.
    ///
    /// - Parameter time: when the earlier event happened; nil before the first.
    public func report(since seq: Int, _ time: Timestamp?) -> DeskReport {
        let parts = [claims, appearances, evidence, reviews, sources, flags, questions, articles, log]
        let count = parts.dropLast().reduce(0) { $0 + $1.rows.count }
        let scope = after.scope
        let moment = time.map { "since event \(seq), \(ReportWords.minute($0))" } ?? "since the beginning"
        var since: [JSON.Member] = [.init(name: "seq", value: .integer(seq))]
        if let time { since.append(.init(name: "time", value: JSON(describing: time))) }
        return DeskReport(
            head: after.head, name: "attribution-changes", title: "What changed",
            extent: ["\(scope.id) \(scope.title)", moment, counted(count, "change")],
            parts: parts,
            notes: [
                count == 0
                    ? "Nothing changed."
                    : "Made from the log: the report as it was then beside the report as it is now."
            ],
            members: [
                .init(
                    name: "scope",
                    value: [scope.kind.rawValue: .string(scope.id), "title": .string(scope.title)]),
                .init(name: "since", value: .object(since)),
            ])
    }

    /// The flags that were not there before and that nobody dismissed.
    public var raisedFlags: Int {
        let known = Set(before.flags.map(flagKey))
        return after.flags.count { $0.dismissed == nil && !known.contains(flagKey($0)) }
    }
}

extension AttributionChanges {
    private static let changeColumns: [DeskReport.Column] = [
        .init("what"), .init("before", "was"), .init("after", "is now"), .init("text"),
    ]

    private var claims: DeskReport.Part {
        let old = Dictionary(before.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var rows: [[DeskReport.Cell]] = []
        for claim in after.claims {
            guard let then = old[claim.id] else {
                rows.append([
                    .text(claim.id), .text("new"), .none, .text(Self.state(claim)), .text(claim.text),
                ])
                continue
            }
            for (what, one, other) in Self.fields(then, claim) where one != other {
                rows.append([.text(claim.id), .text(what), cell(one), cell(other), .text(claim.text)])
            }
        }
        let kept = Set(after.claims.map(\.id))
        rows += before.claims.filter { !kept.contains($0.id) }.map {
            [.text($0.id), .text("gone"), .text($0.state.label), .none, .text($0.text)]
        }
        return .init("claims", "Claims", [.init("claim")] + Self.changeColumns, rows)
    }

    /// Its state, and the claim it was merged into where that ended it.
    private static func state(_ claim: ReportClaim) -> String {
        claim.mergedInto == nil ? claim.state.label : ReportWords.setAside(claim)
    }

    private static func fields(
        _ then: ReportClaim, _ now: ReportClaim
    ) -> [(what: String, before: String?, after: String?)] {
        let roots = { (claim: ReportClaim) in
            "\(claim.origins.count)" + (claim.origins.roots.isEmpty ? "" : ": ")
                + claim.origins.roots.map(\.source).joined(separator: ", ")
        }
        return [
            ("text", then.text, now.text), ("state", state(then), state(now)),
            ("verdict", then.verdict?.label, now.verdict?.label),
            ("publication", words(of: then.publication), words(of: now.publication)),
            ("attribution", then.finding.map { words(of: $0) }, now.finding.map { words(of: $0) }),
            ("claimant", then.claimant, now.claimant), ("origins", roots(then), roots(now)),
        ]
    }

    private func cell(_ text: String?) -> DeskReport.Cell { text.map { .text($0) } ?? .none }

    private var appearances: DeskReport.Part {
        let names = Dictionary(
            (before.articles + after.articles).map { ($0.id, $0.name) }, uniquingKeysWith: { $1 })
        typealias Place = [String]
        func places(_ report: AttributionReport) -> [(key: Place, claim: String, told: ReportAppearance)] {
            report.claims.flatMap { claim in
                claim.appearances.map { one in
                    ([claim.id, one.quote.article, "\(one.quote.span)"], claim.id, one)
                }
            }
        }
        let (old, new) = (places(before), places(after))
        let then = Dictionary(old.map { ($0.key, $0.told) }, uniquingKeysWith: { first, _ in first })
        let now = Set(new.map(\.key))
        func row(_ what: String, _ claim: String, _ one: ReportAppearance) -> [DeskReport.Cell] {
            [
                .text(claim), .text(what), cell(names[one.quote.article]), .text(one.quote.place),
                .text(ReportWords.details(one).joined(separator: " · ")), .text(one.quote.text),
            ]
        }
        let added = new.compactMap { entry -> [DeskReport.Cell]? in
            guard let known = then[entry.key] else { return row("new", entry.claim, entry.told) }
            return ReportWords.details(known) == ReportWords.details(entry.told)
                ? nil : row("changed", entry.claim, entry.told)
        }
        let gone = old.filter { !now.contains($0.key) }.map { row("gone", $0.claim, $0.told) }
        return .init(
            "appearances", "Appearances",
            [.init("claim"), .init("what"), .init("outlet"), .init("place"), .init("how"), .init("text")],
            added + gone)
    }

    private var evidence: DeskReport.Part {
        func pieces(_ report: AttributionReport) -> [(claim: String, piece: ReportEvidence)] {
            report.claims.flatMap { claim in claim.evidence.map { (claim.id, $0) } }
        }
        let (old, new) = (pieces(before), pieces(after))
        func row(_ what: String, _ claim: String, _ piece: ReportEvidence) -> [DeskReport.Cell] {
            [
                .text(piece.id), .text(what), .text(claim), .text(ReportWords.title(of: piece)),
                .text(ReportWords.details(piece).joined(separator: " · ")),
            ]
        }
        let then = Dictionary(old.map { ($0.piece.id, $0.piece) }, uniquingKeysWith: { first, _ in first })
        let now = Set(new.map(\.piece.id))
        let added = new.compactMap { claim, piece -> [DeskReport.Cell]? in
            guard let known = then[piece.id] else { return row("new", claim, piece) }
            return known == piece ? nil : row("changed", claim, piece)
        }
        let gone = old.filter { !now.contains($0.piece.id) }.map { row("withdrawn", $0.claim, $0.piece) }
        return .init(
            "evidence", "Evidence",
            [.init("evidence"), .init("what"), .init("claim"), .init("title"), .init("details")], added + gone
        )
    }

    /// Only reviews that came in: what was seen then and is hidden now is nobody's business.
    private var reviews: DeskReport.Part {
        let known = Set(before.claims.flatMap(\.reviews).map(\.id))
        let rows = after.claims.flatMap { claim in
            claim.reviews.filter { !known.contains($0.id) }.map { review -> [DeskReport.Cell] in
                [
                    .text(review.id), .text(claim.id), .text("@\(review.reviewer)"),
                    .text(review.verdict.label), .text(review.rationale),
                ]
            }
        }
        return .init(
            "reviews", "Reviews",
            [.init("review"), .init("claim"), .init("reviewer"), .init("verdict"), .init("rationale")], rows)
    }

    private var sources: DeskReport.Part {
        let old = Dictionary(before.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var rows: [[DeskReport.Cell]] = []
        for source in after.sources {
            guard let then = old[source.id] else {
                rows.append([
                    .text(source.id), .text("new"), .none, .text(ReportWords.kinds(of: source)[0]),
                    .text(source.name),
                ])
                continue
            }
            let fields: [(String, String, String)] = [
                ("name", then.name, source.name),
                ("kind", ReportWords.kinds(of: then)[0], ReportWords.kinds(of: source)[0]),
                ("uses", "\(then.uses.count)", "\(source.uses.count)"),
            ]
            for (what, one, other) in fields where one != other {
                rows.append([
                    .text(source.id), .text(what), .text(one), .text(other), .text(source.name),
                ])
            }
        }
        let kept = Set(after.sources.map(\.id))
        rows += before.sources.filter { !kept.contains($0.id) }.map {
            [.text($0.id), .text("gone"), .none, cell(heir(of: $0)), .text($0.name)]
        }
        return .init("sources", "Sources", [.init("source")] + Self.changeColumns, rows)
    }

    /// The source that has taken over what one that is gone was called.
    private func heir(of source: ReportSource) -> String? {
        let known = Set(before.sources.map(\.id))
        return after.sources.first { one in
            known.contains(one.id)
                && (one.spellings.contains(source.name)
                    || source.spellings.contains(where: one.spellings.contains))
        }.map { "merged into \($0.id)" }
    }

    /// A flag's number is good for one report only: it is known by what it says.
    private func flagKey(_ flag: ReportFlag) -> [String] {
        [flag.kind, flag.summary] + flag.evidence.map(\.place)
    }

    private var flags: DeskReport.Part {
        let old = Dictionary(before.flags.map { (flagKey($0), $0) }, uniquingKeysWith: { first, _ in first })
        let now = Set(after.flags.map(flagKey))
        func row(_ what: String, _ flag: ReportFlag) -> [DeskReport.Cell] {
            [.text(flag.id), .text(what), .text(words(of: flag.kind)), .text(flag.summary)]
        }
        let raised = after.flags.compactMap { flag -> [DeskReport.Cell]? in
            guard let known = old[flagKey(flag)] else { return row("raised", flag) }
            guard known.dismissed != flag.dismissed else { return nil }
            return row(flag.dismissed == nil ? "no longer dismissed" : "dismissed", flag)
        }
        let gone = before.flags.filter { !now.contains(flagKey($0)) }.map { row("gone", $0) }
        return .init(
            "flags", "Flags", [.init("flag"), .init("what"), .init("kind"), .init("summary")], raised + gone)
    }

    private var questions: DeskReport.Part {
        let (old, new) = (Set(before.openQuestions), Set(after.openQuestions))
        func row(_ what: String, _ question: OpenQuestion) -> [DeskReport.Cell] {
            [cell(question.about), .text(what), .text(question.text)]
        }
        return .init(
            "questions", "Open questions", [.init("about"), .init("what"), .init("text")],
            after.openQuestions.filter { !old.contains($0) }.map { row("new", $0) }
                + before.openQuestions.filter { !new.contains($0) }.map { row("settled", $0) })
    }

    private var articles: DeskReport.Part {
        let old = Dictionary(before.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        func row(_ what: String, _ article: ReportArticle) -> [DeskReport.Cell] {
            [.text(article.id), .text(what), cell(article.outlet), .text(article.title ?? "untitled")]
        }
        let kept = Set(after.articles.map(\.id))
        let added = after.articles.compactMap { article -> [DeskReport.Cell]? in
            guard let then = old[article.id] else { return row("new", article) }
            if then.sha256 != article.sha256 { return row("new text", article) }
            return then.relation == article.relation ? nil : row("now \(article.relation.rawValue)", article)
        }
        let gone = before.articles.filter { !kept.contains($0.id) }.map { row("gone", $0) }
        return .init(
            "articles", "Articles", [.init("article"), .init("what"), .init("outlet"), .init("title")],
            added + gone)
    }

    private var log: DeskReport.Part {
        let last = before.head.logSequence
        let rows = after.log.filter { $0.sequence > last }.map { line -> [DeskReport.Cell] in
            [
                .count(line.sequence), .time(line.time), .text("@\(line.reviewer)"), cell(line.subject),
                .text(line.text),
            ]
        }
        return .init(
            "log", "From the log",
            [.init("seq", "event"), .init("time"), .init("by"), .init("subject"), .init("text")], rows)
    }
}

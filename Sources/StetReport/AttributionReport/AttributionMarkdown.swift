import StetModel
import StetText

/// The attribution report in Markdown; footnotes lead to the words of the articles and to evidence.
struct AttributionMarkdown: Sendable {
    private let report: AttributionReport
    private let articles: [String: ReportArticle]
    private let flags: [String: ReportFlag]
    private var page = MarkdownPage()

    /// The text of a report.
    static func text(of report: AttributionReport) -> String {
        var markdown = AttributionMarkdown(report)
        markdown.addHead()
        markdown.addMatrix()
        markdown.addTimeline()
        if !report.claims.isEmpty { markdown.page.block("## Claims") }
        for claim in report.standing { markdown.add(claim) }
        markdown.addSetAside()
        markdown.addUtterances()
        markdown.addCopies()
        markdown.addSources()
        markdown.addFlags()
        markdown.addQuestions()
        markdown.addArticles()
        markdown.addLog()
        return markdown.page.text
    }

    private init(_ report: AttributionReport) {
        self.report = report
        articles = Dictionary(report.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        flags = Dictionary(report.flags.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private func escaped(_ text: String) -> String { Escaping.markdown(text) }

    private func joined(_ parts: [String]) -> String { parts.map(escaped).joined(separator: " · ") }

    private mutating func addHead() {
        page.block("# Attribution report: \(escaped(report.scope.title))")
        let head = report.head
        page.block(joined([report.scope.id] + ReportWords.extent(of: report)))
        page.block(
            joined(["desk \(head.desk)", ReportWords.minute(head.generatedAt), ReportWords.logHead(head)]))
        if report.claims.isEmpty { page.block("No claims yet.") }
    }

    private mutating func addMatrix() {
        let matrix = ClaimMatrix(report)
        guard !matrix.rows.isEmpty, !matrix.columns.isEmpty else { return }
        page.block("## Who says what")
        let wordings = matrix.wordings(in: report).map { utterance, cells in
            ([utterance.id] + cells).map(escaped)
        }
        page.table(
            ["Claim"] + matrix.columns.map { escaped($0.outlet) },
            matrix.rows.map { row in
                [escaped(row.claim)]
                    + row.cells.map { escaped($0.word + ($0.credited.map { " \($0)" } ?? "")) }
            } + wordings)
    }

    /// The mark of the footnote that gives the words.
    private mutating func note(_ quote: QuotedSpan) -> String {
        let place = "\(outlet(quote)), \(escaped(quote.article)) \(quote.span.start)–\(quote.span.end)"
        return page.note(quote.anchor, "\(place): “\(escaped(quote.text))”")
    }

    /// The place of the words, which its footnote gives.
    private mutating func reference(_ quote: QuotedSpan) -> String {
        let place = "\(escaped(quote.article)) \(quote.span.start)–\(quote.span.end)"
        return "\\[\(place)\\]\(note(quote))"
    }

    private func outlet(_ quote: QuotedSpan) -> String {
        escaped(articles[quote.article]?.name ?? quote.article)
    }

    private mutating func add(_ claim: ReportClaim) {
        page.block("### \(escaped(claim.id)) \(escaped(claim.text))")
        let status = joined(ReportWords.status(of: claim) + [ReportWords.evidenceCount(of: claim)])
        page.block("**\(status)**")
        if let claimant = claim.claimant { page.block("Claimant: \(escaped(claimant))") }
        page.list(claim.checks.map { "checked by \(escaped(ReportWords.check($0)))" })
        addOrigins(of: claim)
        for remark in claim.remarks {
            let places = remark.quotes.map { reference($0) }.joined(separator: " ")
            let sourcing = remark.sourcing.map { " (\(words(of: $0.rawValue)))" } ?? ""
            page.block("Beside it: \(escaped(remark.speaker + sourcing)): \(escaped(remark.text)) \(places)")
        }
        page.table(
            ["Where", "Outlet", "How", "Words"],
            claim.appearances.map { appearance in
                [
                    reference(appearance.quote), outlet(appearance.quote),
                    joined(ReportWords.details(appearance)), "“\(escaped(appearance.quote.text))”",
                ]
            })
        page.list(
            report.utterances.filter { $0.claims.contains(claim.id) }.map {
                "wording \(escaped($0.id)): \(joined(ReportWords.wordings(of: $0)))"
            })
        page.list(claim.evidence.map { add($0) })
        page.list(
            claim.reviews.map { review in
                escaped("\(review.id) \(ReportWords.heading(of: review)) — \(review.rationale)")
            })
        page.list(
            claim.flags.map { id in
                let flag = flags[id]
                let summary = flag.map { " \($0.summary)\($0.dismissed == nil ? "" : " (dismissed)")" } ?? ""
                return "⚑ \(escaped(id + summary))"
            })
    }

    private mutating func addOrigins(of claim: ReportClaim) {
        let roots = claim.origins.roots.map { "\(escaped($0.source)): \(escaped($0.reason))" }
        page.block(
            "Origins: **\(claim.origins.count)**" + (roots.isEmpty ? "" : " — ")
                + roots.joined(separator: "; "))
        let drawing = ChainDrawing(ascii: false)
        let lines = ClaimChain.chains(of: claim, in: report).flatMap { drawing.lines(of: $0, width: 100) }
        // An indented block ends at no mark that its content could hold, as a fence would.
        if !lines.isEmpty { page.block(lines.map { "    \($0)" }.joined(separator: "\n")) }
    }

    private mutating func add(_ evidence: ReportEvidence) -> String {
        var source = escaped(ReportWords.title(of: evidence))
        if let link = evidence.url.flatMap(Escaping.link) { source += " <\(link)>" }
        if let locator = evidence.locator { source += ", \(escaped(locator))" }
        if let quote = evidence.quote { source += ": “\(escaped(quote))”" }
        let mark = page.note(anchorName(evidence.id), source)
        return "\(escaped(evidence.id)) \(escaped(ReportWords.title(of: evidence))) · "
            + joined(ReportWords.details(evidence)) + mark
    }

    private mutating func addUtterances() {
        guard !report.utterances.isEmpty else { return }
        page.block("## Wordings")
        page.block(
            "*\(ReportWords.aboutWordings)* **Bold** words stand in this wording only, ~~struck~~ ones "
                + "only in the one it is compared with.")
        for utterance in report.utterances {
            let about = utterance.claims.isEmpty ? "" : " (\(utterance.claims.joined(separator: ", ")))"
            page.block("### \(escaped(utterance.id)) \(escaped(utterance.speaker + about))")
            page.table(
                ["Where", "Outlet", "Wording", "Words"],
                utterance.mentions.map { mention in
                    let against = mention.against.map { " against \($0)" } ?? ""
                    return [
                        reference(mention.quote), outlet(mention.quote),
                        joined([ReportWords.wording(mention) + against] + ReportWords.details(mention)),
                        "“\(marked(mention))”",
                    ]
                })
        }
    }

    /// Who has words of whom, every passage side by side.
    private mutating func addCopies() {
        guard !report.copies.isEmpty else { return }
        page.block("## Copied passages")
        page.block("*\(ReportWords.aboutCopies)*")
        for copies in report.shownCopies {
            page.block("### \(escaped(copies.id)) \(escaped(copies.headline))")
            page.block(joined([copies.extent, copies.reason]))
            page.table(
                ["\(escaped(copies.from.article)) has", "\(escaped(copies.to.article)) has"],
                copies.passages.map { passage in
                    [
                        "\(escaped(passage.from.place)) “\(escaped(passage.from.text))”",
                        "\(escaped(passage.to.place)) “\(marked(passage.words, passage.to.text))”",
                    ]
                })
        }
        if let others = report.otherCopies { page.block(others) }
    }

    /// The words of a mention: bold those that only it has, struck those that it lacks.
    private func marked(_ mention: ReportUtterance.Mention) -> String {
        marked(mention.words, mention.quote.text)
    }

    private func marked(_ steps: [WordStep], _ words: String) -> String {
        guard steps.contains(where: { !$0.isShared }) else { return escaped(words) }
        var line = ""
        func add(_ piece: String) {
            line += line.utf8.last == 0x20 && piece.utf8.first == 0x20 ? String(piece.dropFirst()) : piece
        }
        for step in steps {
            if step.isShared {
                add(inner(step.told))
            } else {
                if !step.against.isEmpty {
                    add("\(line.isEmpty ? "" : " ")~~\(escaped(ReportWords.elided(step.against)))~~ ")
                }
                if !step.told.isEmpty { add("**\(escaped(step.told))**") }
            }
        }
        return Escaping.oneLine(line)
    }

    /// A piece of a line, with the blanks that part it from its neighbours.
    private func inner(_ piece: String) -> String {
        let isBlank = { (byte: UInt8?) in byte.map { $0 == 0x20 || (0x09...0x0D).contains($0) } ?? false }
        let words = escaped(piece)
        if words.isEmpty { return isBlank(piece.utf8.first) ? " " : "" }
        return (isBlank(piece.utf8.first) ? " " : "") + words + (isBlank(piece.utf8.last) ? " " : "")
    }

    private mutating func addSources() {
        guard !report.sources.isEmpty else { return }
        page.block("## Sources")
        for source in report.sources {
            page.block("### \(escaped(source.id)) \(escaped(source.name))")
            var facts = [joined(ReportWords.kinds(of: source))]
            if !source.spellings.isEmpty { facts.append("spelt \(joined(source.spellings))") }
            if !source.roles.isEmpty { facts.append("called \(joined(source.roles))") }
            for use in source.uses {
                let details = [use.sourcing.map { words(of: $0.rawValue) }, use.attribution].compactMap(
                    \.self)
                let told = details.isEmpty ? "" : " · \(joined(details))"
                facts.append("\(outlet(use.quote)) \(reference(use.quote))\(told)")
            }
            facts += source.anonymityReasons.map {
                "not named: “\(escaped($0.text))” \(outlet($0)) \(reference($0))"
            }
            page.list(facts)
        }
    }

    private mutating func addFlags() {
        guard !report.flags.isEmpty else { return }
        page.block("## Flags")
        page.block("*\(ReportWords.aboutFlags)*")
        for group in ReportFlagGroup.groups(of: report.flags) {
            page.block("### \(escaped(group.title))")
            page.block("Rule: \(escaped(group.rule))")
            page.list(
                group.flags.map { flag in
                    let shown = flag.evidence.map { "“\(escaped($0.text))” \(reference($0))" }
                    let dismissed = flag.dismissed.map { " Dismissed by @\($0.reviewer): \($0.reason)" } ?? ""
                    return "**\(escaped(flag.id))** \(escaped(flag.summary)) "
                        + shown.joined(separator: "; ") + escaped(dismissed)
                })
        }
    }

    private mutating func addSetAside() {
        guard !report.setAside.isEmpty else { return }
        page.block("### Set aside")
        page.list(
            report.setAside.map {
                "\(escaped($0.id)) \(escaped($0.text)) (\(escaped(ReportWords.setAside($0))))"
            })
    }

    /// When each article was published and what it brought, the earliest first.
    private mutating func addTimeline() {
        let timeline = PublicationTimeline(report)
        guard timeline.lanes.count > 1 else { return }
        page.block("## When it was published")
        page.table(
            ["When", "Article", "What it brought"],
            timeline.lanes.map { lane in
                [lane.time, "\(lane.article.name) [\(lane.article.id)]", lane.told].map(escaped)
            })
        if !timeline.undated.isEmpty {
            page.block("No day is known of \(escaped(timeline.undated.joined(separator: ", "))).")
        }
    }

    private mutating func addQuestions() {
        guard !report.openQuestions.isEmpty else { return }
        page.block("## Open questions")
        page.list(
            report.openQuestions.map { ($0.about.map { "\(escaped($0)) " } ?? "") + escaped($0.text) })
    }

    private mutating func addArticles() {
        guard !report.articles.isEmpty else { return }
        page.block("## Articles")
        page.table(
            ["Id", "Outlet", "Title", "Published", "Relation", "SHA-256", "Waiting"],
            report.articles.map { article in
                [
                    escaped(article.id), escaped(article.outlet ?? ""), escaped(article.title ?? ""),
                    escaped(article.published ?? ""), article.relation.rawValue,
                    escaped(String(article.sha256.prefix(12))), ReportWords.waiting(of: article) ?? "",
                ]
            })
    }

    private mutating func addLog() {
        guard !report.log.isEmpty else { return }
        page.block("## Verification log")
        page.table(
            ["Event", "Time", "Who", "What"],
            report.log.map { line in
                let what = (line.subject.map { "\($0) " } ?? "") + line.text
                return [
                    "\(line.sequence)", ReportWords.minute(line.time), escaped("@\(line.reviewer)"),
                    escaped(what),
                ]
            })
    }
}

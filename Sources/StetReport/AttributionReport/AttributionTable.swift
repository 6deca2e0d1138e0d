import StetModel

/// The attribution report for a terminal.
struct AttributionTable: Sendable {
    private let report: AttributionReport
    private let names: [String: String]
    private let flags: [String: ReportFlag]
    private var page: TerminalPage

    /// The text of a report.
    static func text(of report: AttributionReport, style: ReportStyle) -> String {
        var table = AttributionTable(report, style: style)
        table.addHead()
        for claim in report.standing { table.add(claim) }
        table.addSetAside()
        table.addMatrix()
        table.addTimeline()
        table.addUtterances()
        table.addCopies()
        table.addSources()
        table.addFlags()
        table.addQuestions()
        table.addArticles()
        table.addLog()
        return table.page.text
    }

    private init(_ report: AttributionReport, style: ReportStyle) {
        self.report = report
        names = Dictionary(report.articles.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        flags = Dictionary(report.flags.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        page = TerminalPage(style)
    }

    private mutating func addHead() {
        page.paragraph("ATTRIBUTION REPORT   \(report.scope.id)", report.scope.title, indent: 0)
        page.paragraph("", ReportWords.extent(of: report).joined(separator: " · "), indent: 0)
        let head = report.head
        let made = ["desk \(head.desk)", ReportWords.minute(head.generatedAt), ReportWords.logHead(head)]
        page.paragraph("", made.joined(separator: " · "), indent: 0, painted: page.paint.dim)
        if report.claims.isEmpty {
            page.blank()
            page.line("No claims yet.")
        }
    }

    private mutating func add(_ claim: ReportClaim) {
        let paint = page.paint
        page.blank()
        page.paragraph(claim.id, claim.text, indent: 4, painted: paint.bold)
        let status = ReportWords.status(of: claim) + [ReportWords.evidenceCount(of: claim)]
        let colour = claim.category == "done" ? paint.green : paint.yellow
        page.paragraph("", status.joined(separator: " · "), indent: 4, painted: colour)
        if let claimant = claim.claimant { page.labelled("claimant", [claimant]) }
        page.labelled("checked by", claim.checks.map(ReportWords.check))
        addChains(of: claim)
        page.labelled("beside it", claim.remarks.map(line))
        page.labelled("appears", quoting: claim.appearances.map(line))
        addWordings(of: claim)
        page.labelled("evidence", quoting: claim.evidence.map { (line($0), $0.quote) })
        page.labelled(
            "reviews", claim.reviews.map { "\($0.id) \(ReportWords.heading(of: $0)) — \($0.rationale)" })
        let raised = claim.flags.map { id in
            flags[id].map { "\(id) \($0.summary)\($0.dismissed == nil ? "" : " (dismissed)")" } ?? id
        }
        page.labelled("flags", raised, painted: paint.yellow)
    }

    private mutating func addChains(of claim: ReportClaim) {
        let drawing = ChainDrawing(ascii: page.style.ascii)
        let width = page.style.width - TerminalPage.labelWidth
        let chains = ClaimChain.chains(of: claim, in: report).flatMap { drawing.lines(of: $0, width: width) }
        page.labelledLines("origins \(claim.origins.count)", chains.isEmpty ? ["none known"] : chains)
        page.labelled("", claim.origins.roots.map { "\($0.source): \($0.reason)" }, painted: page.paint.dim)
    }

    private mutating func addWordings(of claim: ReportClaim) {
        for utterance in report.utterances where utterance.claims.contains(claim.id) {
            let kinds = ReportWords.wordings(of: utterance)
            page.labelled("wording", ["\(utterance.id) \(kinds.joined(separator: " · "))"])
        }
    }

    private func line(_ remark: ReportRemark) -> String {
        let sourcing = remark.sourcing.map { " (\(words(of: $0.rawValue)))" } ?? ""
        return
            "\(remark.speaker)\(sourcing): \(remark.text) \(remark.quotes.map(place).joined(separator: " "))"
    }

    private func line(_ appearance: ReportAppearance) -> (String, String?) {
        line(appearance.quote, ReportWords.details(appearance))
    }

    /// The place of the words, which stays on one line.
    private func place(_ quote: QuotedSpan) -> String {
        quote.place.split(separator: " ").joined(separator: "\u{A0}")
    }

    /// The place, the outlet and what is said of the words, and the words.
    private func line(_ quote: QuotedSpan, _ details: [String] = []) -> (String, String?) {
        let outlet = names[quote.article].map { [$0] } ?? []
        return ("\(place(quote)) \((outlet + details).joined(separator: " · "))", quote.text)
    }

    private func line(_ evidence: ReportEvidence) -> String {
        var parts = ["\(evidence.id) \(ReportWords.title(of: evidence))"] + ReportWords.details(evidence)
        if let locator = evidence.locator { parts.append(locator) }
        if let url = evidence.url, evidence.citation != nil { parts.append("<\(url)>") }
        return parts.joined(separator: " · ")
    }

    /// The matrix in as many tables, one below another, as the width asks for.
    private mutating func addMatrix() {
        let matrix = ClaimMatrix(report)
        guard !matrix.rows.isEmpty, !matrix.columns.isEmpty else { return }
        page.heading("WHO SAYS WHAT")
        let wordings = matrix.wordings(in: report)
        let perTable = max(1, (page.style.width - 8) / 13)
        for start in stride(from: 0, to: matrix.columns.count, by: perTable) {
            let columns = start..<min(start + perTable, matrix.columns.count)
            if start > 0 { page.blank() }
            let rows = matrix.rows.map { row in [row.claim] + columns.map { row.cells[$0].word } }
            page.add(
                TextTable(
                    headers: [""]
                        + columns.map { truncated(Escaping.oneLine(matrix.columns[$0].outlet), to: 18) },
                    rows: rows + wordings.map { row in [row.utterance.id] + columns.map { row.cells[$0] } }))
        }
    }

    private mutating func addUtterances() {
        guard !report.utterances.isEmpty else { return }
        page.heading("WORDINGS")
        page.paragraph("", "\(ReportWords.aboutWordings) \(ReportWords.aboutMarks)", indent: 0)
        for utterance in report.utterances {
            let about = utterance.claims.isEmpty ? "" : " · on \(utterance.claims.joined(separator: ", "))"
            page.paragraph(utterance.id, utterance.speaker + about, indent: 4)
            for mention in utterance.mentions {
                let against = mention.against.map { ["against \($0)"] } ?? []
                page.labelled(
                    ReportWords.wordingCell(mention),
                    quoting: [
                        (
                            line(mention.quote, against + ReportWords.details(mention)).0,
                            ReportWords.marked(mention)
                        )
                    ])
                let missing = ReportWords.missing(from: mention)
                if !missing.isEmpty { page.labelled("", ["  without \(missing)"], painted: page.paint.dim) }
            }
        }
    }

    /// Who has words of whom, with the longest passages of each two.
    private mutating func addCopies() {
        guard !report.copies.isEmpty else { return }
        page.heading("COPIED PASSAGES")
        page.paragraph("", ReportWords.aboutCopies, indent: 0)
        for copies in report.shownCopies {
            page.paragraph(copies.id, copies.headline, indent: 4)
            page.paragraph(
                "", "\(copies.extent) · \(copies.reason)", indent: 4, painted: page.paint.dim)
            let lines = copies.longest.map { passage in
                let altered = passage.difference == "altered" ? ["altered"] : []
                let places = ["\(place(passage.to)) as \(place(passage.from))"] + altered
                return (
                    places.joined(separator: " · "), truncated(Escaping.oneLine(passage.to.text), to: 96)
                )
            }
            page.labelled("passages", quoting: lines)
            let more = copies.passages.count - lines.count
            if more > 0 { page.labelled("", ["and \(more) more"], painted: page.paint.dim) }
        }
        if let others = report.otherCopies { page.paragraph("", others, indent: 4, painted: page.paint.dim) }
    }

    private mutating func addSources() {
        guard !report.sources.isEmpty else { return }
        page.heading("SOURCES")
        for source in report.sources {
            let kinds = ReportWords.kinds(of: source)
            page.paragraph(source.id, "\(source.name) · \(kinds.joined(separator: " · "))", indent: 4)
            if !source.spellings.isEmpty {
                page.labelled("spelt", [source.spellings.joined(separator: " · ")])
            }
            if !source.roles.isEmpty { page.labelled("called", [source.roles.joined(separator: " · ")]) }
            page.labelled("used", quoting: source.uses.map(line))
            page.labelled("not named", quoting: source.anonymityReasons.map { line($0) })
        }
    }

    private func line(_ use: ReportSource.Use) -> (String, String?) {
        let told = [use.sourcing.map { words(of: $0.rawValue) }, use.attribution].compactMap(\.self)
        // The claims give the words in full.
        return (line(use.quote, told).0, shortened(Escaping.oneLine(use.quote.text), to: 96))
    }

    private mutating func addFlags() {
        guard !report.flags.isEmpty else { return }
        page.heading("FLAGS")
        page.paragraph("", ReportWords.aboutFlags, indent: 0)
        let shown = Set(report.standing.flatMap(\.appearances).map(\.quote))
        for group in ReportFlagGroup.groups(of: report.flags) {
            page.blank()
            page.paragraph("", group.title, indent: 0, painted: page.paint.bold)
            page.paragraph("", "Rule: \(group.rule)", indent: 4, painted: page.paint.dim)
            for flag in group.flags {
                page.paragraph(flag.id, flag.summary, indent: 4)
                page.labelled(
                    "shown by", quoting: flag.evidence.map { line($0, isShown: shown.contains($0)) })
                if let dismissed = flag.dismissed {
                    page.labelled("dismissed", ["@\(dismissed.reviewer): \(dismissed.reason)"])
                }
            }
        }
    }

    /// A place with its words; of words that a claim gives in full, the beginning.
    private func line(_ quote: QuotedSpan, isShown: Bool) -> (String, String?) {
        let (place, words) = line(quote)
        return (place, isShown ? words.map { shortened(Escaping.oneLine($0), to: 96) } : words)
    }

    /// The claims that were dropped, a line for each.
    private mutating func addSetAside() {
        guard !report.setAside.isEmpty else { return }
        page.heading("SET ASIDE")
        for claim in report.setAside {
            page.paragraph(claim.id, claim.text, indent: 4)
            page.paragraph("", ReportWords.setAside(claim), indent: 4, painted: page.paint.dim)
        }
    }

    /// When each article was published and what it brought, the earliest first.
    private mutating func addTimeline() {
        let timeline = PublicationTimeline(report)
        guard timeline.lanes.count > 1 else { return }
        let rows = timeline.lanes.map { lane in
            [
                lane.time, "\(truncated(Escaping.oneLine(lane.article.name), to: 24)) [\(lane.article.id)]",
                lane.told,
            ]
        }
        page.heading("WHEN IT WAS PUBLISHED")
        page.add(TextTable(headers: ["when", "article", "what it brought"], rows: rows, wraps: true))
        if !timeline.undated.isEmpty {
            page.paragraph("", "No day is known of \(timeline.undated.joined(separator: ", ")).", indent: 4)
        }
    }

    private mutating func addQuestions() {
        guard !report.openQuestions.isEmpty else { return }
        page.heading("OPEN QUESTIONS")
        for question in report.openQuestions {
            page.paragraph(question.about ?? "–", question.text, indent: 4)
        }
    }

    private mutating func addArticles() {
        guard !report.articles.isEmpty else { return }
        page.heading("ARTICLES")
        for article in report.articles {
            page.paragraph(article.id, article.title ?? "untitled", indent: 4)
            let facts: [String?] = [
                article.outlet, article.published, article.relation == .related ? "related" : nil,
                "sha256 \(article.sha256.prefix(12))", ReportWords.waiting(of: article),
            ]
            page.paragraph(
                "", facts.compactMap(\.self).joined(separator: " · "), indent: 4, painted: page.paint.dim)
        }
    }

    private mutating func addLog() {
        guard !report.log.isEmpty else { return }
        page.heading("VERIFICATION LOG")
        let digits = String(report.log.map(\.sequence).max() ?? 0).utf8.count
        for entry in report.log {
            let mark = padded(String(entry.sequence), to: digits, atEnd: false)
            let subject = entry.subject.map { " \($0)" } ?? ""
            page.paragraph(
                "\(mark)  \(ReportWords.minute(entry.time))", "@\(entry.reviewer)\(subject) \(entry.text)",
                indent: digits + 24)
        }
    }
}

import StetModel
import StetText

/// The attribution report as one HTML file.
struct AttributionHTML: Sendable {
    private let report: AttributionReport
    private let links: AttributionLinks
    private let filters: ReportFilters

    /// The text of a report.
    static func text(of report: AttributionReport) -> String {
        let html = AttributionHTML(
            report: report, links: AttributionLinks(report), filters: ReportFilters(report))
        return HTMLPage.text(
            kind: "Attribution report", title: report.scope.title,
            facts: [report.scope.id] + ReportWords.extent(of: report), head: report.head,
            styles: "\(AttributionStyleSheet.css)\(html.filters.styles)", filters: html.filters.markup,
            sections: [
                ("matrix", "Who says what", html.matrix),
                ("timeline", "When it was published", TimelineFigure.figures(of: report)),
                ("claims", "Claims", html.claims),
                ("wordings", "Wordings", html.utterances), ("copies", "Copied passages", html.copies),
                ("sources", "Sources", html.sources),
                ("flags", "Flags", html.flags), ("questions", "Open questions", html.questions),
                ("articles", "Articles and their words", html.articles),
                ("log", "Verification log", html.log),
            ])
    }

    /// How many outlets stand side by side, so that the table fits on paper.
    private static let outletsPerTable = 6

    private var matrix: Markup {
        let matrix = ClaimMatrix(report)
        guard !matrix.rows.isEmpty else { return "" }
        let starts = stride(from: 0, to: matrix.columns.count, by: AttributionHTML.outletsPerTable)
        let tables = starts.map { start in
            table(matrix, start..<min(start + AttributionHTML.outletsPerTable, matrix.columns.count))
        }
        return "\(tables)"
    }

    private func table(_ matrix: ClaimMatrix, _ columns: Range<Int>) -> Markup {
        let head = matrix.columns[columns].map { column in
            "<th scope=\"col\">\(links.thing(column.articles[0], text: column.outlet))</th>" as Markup
        }
        let rows = zip(matrix.rows, report.standing).map { row, claim in
            let cells = row.cells[columns].map { cell in
                let credited: Markup = cell.credited.map { "\($0)" } ?? ""
                return "<td class=\"\(cell.word)\"><b>\(cell.word)</b>\(credited)</td>" as Markup
            }
            return """
                <tr class="\(filters.part([claim.id]))"><th scope="row">\
                <a class="id" href="#\(anchorName(claim.id))">\(claim.id)</a>\(claim.text)</th>\
                \(cells)</tr>

                """ as Markup
        }
        return """
            <div class="scroll"><table class="matrix">
            <caption class="heard">Which outlet makes which claim, and from whom it has it</caption>
            <thead><tr><th scope="col">Claim</th>\(head)</tr></thead>
            <tbody>
            \(rows)\(wordings(matrix, columns))</tbody>
            </table></div>

            """
    }

    private func wordings(_ matrix: ClaimMatrix, _ columns: Range<Int>) -> Markup {
        let rows = matrix.wordings(in: report).map { utterance, every in
            let cells = every[columns].map { "<td class=\"silent\">\($0)</td>" as Markup }
            return """
                <tr class="\(filters.part(utterance.claims))"><th scope="row">\
                <a class="id" href="#\(anchorName(utterance.id))">\(utterance.id)</a>wording of \
                \(utterance.speaker)</th>\(cells)</tr>

                """ as Markup
        }
        return "\(rows)"
    }

    private var claims: Markup {
        let flags = Dictionary(report.flags.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let card = ClaimCard(report: report, links: links, filters: filters, flags: flags)
        let cards: Markup = report.claims.isEmpty ? "<p>No claims yet.</p>\n" : ""
        return "\(cards)\(report.standing.map(card.markup))\(setAside)"
    }

    /// The claims that were dropped, a line for each.
    private var setAside: Markup {
        let lines = report.setAside.map { claim in
            let into: Markup = claim.mergedInto.map { ": merged into \(links.thing($0, text: $0))" } ?? ""
            return """
                <li class="\(filters.part([claim.id]))" id="\(anchorName(claim.id))">\
                <span class="id">\(claim.id)</span>\(claim.text) <span class="small">\
                \(claim.state.label)\(into)</span></li>

                """ as Markup
        }
        guard !lines.isEmpty else { return "" }
        return """
            <article class="card dropped"><h3>Set aside</h3>
            <ul class="plain">
            \(lines)</ul></article>

            """
    }

    private var utterances: Markup {
        let card = UtteranceCard(links: links, filters: filters)
        let cards = report.utterances.map(card.markup)
        guard !cards.isEmpty else { return "" }
        return """
            <p class="small">\(ReportWords.aboutWordings) <ins>Underlined</ins> words stand in this wording \
            only, <del>struck</del> ones only in the one it is compared with; punctuation and capitals are \
            not marked.</p>
            \(cards)
            """
    }

    private var copies: Markup {
        let card = CopiesCard(filters: filters)
        let cards = report.shownCopies.map(card.markup)
        return cards.isEmpty
            ? ""
            : """
            <p class="small">\(ReportWords.aboutCopies) <ins>Underlined</ins> words stand on the right only, \
            <del>struck</del> ones on the left only.</p>
            \(cards)\(report.otherCopies.map { "<p>\($0)</p>\n" as Markup } ?? "")
            """
    }

    private var sources: Markup {
        let cards = report.sources.map { source in
            let kinds = ReportWords.kinds(of: source)
            var facts: Markup = ""
            if !source.spellings.isEmpty { facts += "<p>Spelt \(HTMLPage.phrases(source.spellings)).</p>\n" }
            if !source.roles.isEmpty { facts += "<p>Called \(HTMLPage.phrases(source.roles)).</p>\n" }
            let rows = source.uses.map { use in
                let how = [use.sourcing.map { words(of: $0.rawValue) }, use.attribution].compactMap(\.self)
                let reason: Markup =
                    use.anonymityReason.map {
                        "<br><span class=\"small\">not named:</span> <q>\($0.text)</q> \(links.place($0))"
                    } ?? ""
                return [
                    links.place(use.quote), "\(links.outlet(of: use.quote))", HTMLPage.phrases(how),
                    // The place leads to all of them.
                    "<q>\(shortened(Escaping.oneLine(use.quote.text), to: 160))</q>\(reason)",
                ] as [Markup]
            }
            let table = HTMLPage.table(
                ["Where", "Outlet", "How", "Words"], rows, caption: "Where \(source.name) is quoted",
                classes: source.uses.map { filters.line($0.quote) })
            return """
                <article class="card plainer \(filters.part(filters.claims(of: source)))" \
                id="\(anchorName(source.id))">
                <h3><span class="id">\(source.id)</span>\(source.name) \
                <span class="small">\(HTMLPage.phrases(kinds))</span></h3>
                \(facts)\(table)</article>

                """ as Markup
        }
        return "\(cards)"
    }

    private var flags: Markup {
        var claims: [String: [String]] = [:]
        for claim in report.claims {
            for flag in claim.flags { claims[flag, default: []].append(claim.id) }
        }
        let about: Markup = "<p class=\"small\">\(ReportWords.aboutFlags)</p>\n"
        let groups = ReportFlagGroup.groups(of: report.flags).map { group in
            """
            <article class="card plainer"><h3>\(group.title)</h3>
            <p class="small">Rule: \(group.rule)</p>
            <ul class="plain">
            \(group.flags.map { item($0, on: claims[$0.id] ?? []) })</ul></article>

            """ as Markup
        }
        return groups.isEmpty ? "" : "\(about)\(groups)"
    }

    private func item(_ flag: ReportFlag, on claims: [String]) -> Markup {
        let places = Markup.joined(flag.evidence.map { "<q>\($0.text)</q> \(links.place($0))" }, by: "; ")
        let dismissed: Markup =
            flag.dismissed.map {
                "<br><span class=\"small\">Dismissed by @\($0.reviewer): \($0.reason)</span>"
            } ?? ""
        let kind: Markup = flag.dismissed == nil ? "flag" : "dismissed"
        return """
            <li class="\(filters.part(claims))" id="\(anchorName(flag.id))">\
            <span class="id">\(flag.id)</span>\
            <b class="\(kind)">\(flag.summary)</b><br>\(places)\(dismissed)</li>

            """
    }

    private var questions: Markup {
        let known = Set(report.claims.map(\.id) + report.sources.map(\.id) + report.flags.map(\.id))
        return HTMLPage.list(
            report.openQuestions.map { question in
                let about: Markup =
                    question.about.map { id in
                        known.contains(id) ? "\(links.thing(id, text: id)) " : "\(id) "
                    } ?? ""
                return about + "\(question.text)"
            })
    }

    /// Each article with the words that the report leans on, and what leans on them.
    private var articles: Markup {
        let words = QuotedWords(report)
        var listed = report.articles.map { article($0, words.entries[$0.id] ?? []) }
        for section in words.beyond(report.articles) {
            listed.append(article(ReportArticle(id: section.article, sha256: ""), section.entries))
        }
        return "\(listed)"
    }

    private func article(_ article: ReportArticle, _ entries: [QuotedWords.Entry]) -> Markup {
        let facts: [String?] = [
            article.outlet, article.published, article.relation == .related ? "related" : nil,
            article.sha256.isEmpty ? nil : "sha256 \(article.sha256.prefix(12))",
        ]
        let title = article.title ?? article.outlet ?? "untitled"
        let name: Markup =
            article.url.flatMap(Escaping.link).map {
                "<a class=\"titled\" href=\"\($0)\" rel=\"noreferrer\">\(title)</a>"
            }
            ?? "\(title)"
        let waiting: Markup =
            ReportWords.waiting(of: article).map { "<p class=\"waiting small\">\($0)</p>\n" } ?? ""
        let items = entries.map { entry in
            let users = Markup.joined(entry.users.map { links.thing($0, text: $0) }, by: " ")
            return """
                <li class="\(filters.part(entry.users))" id="\(entry.quote.anchor)"><span class="place">\
                \(entry.quote.span.start)–\(entry.quote.span.end)</span>\
                <q>\(entry.quote.text)</q><span class="small">\(users)</span></li>

                """ as Markup
        }
        let list: Markup = items.isEmpty ? "" : "<ol class=\"words\">\n\(items)</ol>\n"
        return """
            <article class="card plainer" id="\(anchorName(article.id))">
            <h3><span class="id">\(article.id)</span>\(name)</h3>
            <p class="small">\(HTMLPage.phrases(facts.compactMap(\.self)))</p>
            \(waiting)\(list)</article>

            """
    }

    private var log: Markup {
        let rows = report.log.map { line in
            let subject = line.subject.map { "\($0) " } ?? ""
            return [
                "\(line.sequence)", "\(ReportWords.minute(line.time))", "@\(line.reviewer)",
                "\(subject + line.text)",
            ] as [Markup]
        }
        return HTMLPage.table(["Event", "Time", "Who", "What"], rows, caption: "What was done, oldest first")
    }
}

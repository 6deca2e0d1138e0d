import StetModel
import StetText

/// One claim of the attribution report in HTML.
struct ClaimCard: Sendable {
    /// The report the claim stands in.
    let report: AttributionReport
    /// The links of that report.
    let links: AttributionLinks
    /// What narrows that report.
    let filters: ReportFilters
    /// The flags of that report by their ids.
    let flags: [String: ReportFlag]

    /// The card of a claim.
    func markup(of claim: ReportClaim) -> Markup {
        let kind = ["new", "active", "waiting", "review", "done", "dropped"].first { $0 == claim.category }
        return """
            <article class="card \(kind ?? "active")\(filters.isFlagged(claim) ? " flagged" : "") \
            \(filters.part([claim.id]))" id="\(anchorName(claim.id))">
            <h3><a class="id" href="#\(anchorName(claim.id))">\(claim.id)</a>\(claim.text)</h3>
            \(badges(of: claim))\(people(of: claim))\(origins(of: claim))\(appearances(of: claim))\
            \(wordings(of: claim))\(evidence(of: claim))\(reviews(of: claim))\(raised(on: claim))</article>

            """
    }

    private func badges(of claim: ReportClaim) -> Markup {
        let status = ReportWords.status(of: claim)
        let rest = (status.dropFirst(2) + [ReportWords.evidenceCount(of: claim)]).map {
            "<li>\($0)</li>" as Markup
        }
        let verdict: Markup = claim.verdict == nil ? "" : " class=\"verdict\""
        return """
            <ul class="badges"><li class="state">\(status[0])</li><li\(verdict)>\(status[1])</li>\(rest)</ul>

            """
    }

    private func people(of claim: ReportClaim) -> Markup {
        var text: Markup = ""
        if let claimant = claim.claimant { text += "<p>Claimed by \(claimant).</p>\n" }
        let checks = claim.checks.map { "\(ReportWords.check($0))" as Markup }
        if !checks.isEmpty {
            text += "<p class=\"small\">Checked by \(Markup.joined(checks, by: "<br>and by "))</p>\n"
        }
        return text
    }

    private func origins(of claim: ReportClaim) -> Markup {
        let count = claim.origins.count
        let roots = claim.origins.roots.map { root in
            let source: Markup = root.id.map { links.thing($0, text: root.source) } ?? "\(root.source)"
            return "<b>\(source)</b>: \(root.reason)" as Markup
        }
        let remarks = claim.remarks.map { remark in
            let sourcing = remark.sourcing.map { " (\(words(of: $0.rawValue)))" } ?? ""
            let places = Markup.joined(remark.quotes.map(links.place), by: " ")
            return
                """
                <p class="waiting"><b>Beside it</b> \(remark.speaker + sourcing): \(remark.text) \
                \(places)</p>

                """
                    as Markup
        }
        return """
            <h4>\(counted(count, "independent origin"))</h4>
            \(ChainGraph.figures(of: claim, in: report))\(HTMLPage.list(roots))\(remarks)
            """
    }

    private func appearances(of claim: ReportClaim) -> Markup {
        let rows = claim.appearances.map { appearance in
            [
                links.place(appearance.quote), "\(links.outlet(of: appearance.quote))",
                HTMLPage.phrases(ReportWords.details(appearance)), "<q>\(appearance.quote.text)</q>",
            ] as [Markup]
        }
        guard !rows.isEmpty else { return "" }
        let table = HTMLPage.table(
            ["Where", "Outlet", "How", "Words"], rows, caption: "Where \(claim.id) appears",
            classes: claim.appearances.map { filters.line($0.quote) })
        return folding("Appearances", table)
    }

    private func wordings(of claim: ReportClaim) -> Markup {
        let items = report.utterances.filter { $0.claims.contains(claim.id) }.map { utterance in
            let ways = HTMLPage.phrases(ReportWords.wordings(of: utterance))
            return "\(links.thing(utterance.id, text: utterance.id)) \(ways)" as Markup
        }
        return items.isEmpty ? "" : folding("Wordings", HTMLPage.list(items))
    }

    private func evidence(of claim: ReportClaim) -> Markup {
        guard !claim.evidence.isEmpty else { return "" }
        let items = claim.evidence.map { piece in
            let title = ReportWords.title(of: piece)
            let name: Markup =
                piece.url.flatMap(Escaping.link).map { link in
                    let kind: Markup = piece.citation == nil ? "" : " class=\"titled\""
                    return "<a\(kind) href=\"\(link)\" rel=\"noreferrer\">\(title)</a>"
                }
                ?? "\(title)"
            var item: Markup = "<span class=\"id\">\(piece.id)</span>\(name)"
            if let locator = piece.locator { item += ", \(locator)" }
            if let quote = piece.quote { item += ": <q>\(quote)</q>" }
            item += "<br><span class=\"small\">\(HTMLPage.phrases(ReportWords.details(piece)))</span>"
            return "<li id=\"\(anchorName(piece.id))\">\(item)</li>\n" as Markup
        }
        return folding("Evidence", "<ul class=\"plain\">\n\(items)</ul>\n")
    }

    private func reviews(of claim: ReportClaim) -> Markup {
        guard !claim.reviews.isEmpty else { return "" }
        let items = claim.reviews.map { review in
            """
            <span class="id">\(review.id)</span>\(ReportWords.heading(of: review))<br>\(review.rationale)
            """ as Markup
        }
        return folding("Reviews", HTMLPage.list(items))
    }

    private func raised(on claim: ReportClaim) -> Markup {
        guard !claim.flags.isEmpty else { return "" }
        let items = claim.flags.map { id in
            let flag = flags[id]
            let kind: Markup = flag?.dismissed == nil ? "flag" : "dismissed"
            let note: Markup = flag?.dismissed == nil ? "" : " <span class=\"small\">dismissed</span>"
            let link: Markup = flag == nil ? "\(id)" : links.thing(id, text: id)
            return "\(link) <span class=\"\(kind)\">\(flag?.summary ?? "")</span>\(note)" as Markup
        }
        return folding("Flags", HTMLPage.list(items))
    }

    /// A part of the card that a reader may fold away; it is open until then, so that paper shows it.
    private func folding(_ heading: String, _ content: Markup) -> Markup {
        "<details open><summary><h4>\(heading)</h4></summary>\n\(content)</details>\n"
    }
}

/// One utterance of the attribution report in HTML: every wording beside the one it is compared with, the
/// words that differ marked in both.
struct UtteranceCard: Sendable {
    /// The links of the report the utterance stands in.
    let links: AttributionLinks
    /// What narrows that report.
    let filters: ReportFilters

    /// The card of an utterance.
    func markup(of utterance: ReportUtterance) -> Markup {
        let about = utterance.claims.map { links.thing($0, text: $0) }
        let on: Markup =
            about.isEmpty ? "" : " <span class=\"small\">on \(Markup.joined(about, by: ", "))</span>"
        let rows = utterance.mentions.map { [place(of: $0), compared($0, in: utterance), words(of: $0)] }
        let table = HTMLPage.table(
            ["Where and how", "Compared with", "Words"], rows, kind: "pairs",
            caption: "How each outlet gives the words of \(utterance.speaker)",
            classes: utterance.mentions.map { filters.line($0.quote) })
        return """
            <article class="card plainer \(filters.part(utterance.claims))" \
            id="\(anchorName(utterance.id))">
            <h3><span class="id">\(utterance.id)</span>\(utterance.speaker)\(on)</h3>
            \(table)</article>

            """
    }

    private func place(of mention: ReportUtterance.Mention) -> Markup {
        let told = ReportWords.details(mention)
        let details: Markup = told.isEmpty ? "" : "<br><span class=\"small\">\(HTMLPage.phrases(told))</span>"
        return """
            \(links.outlet(of: mention.quote)) \(links.place(mention.quote))<br>\
            <b>\(ReportWords.wording(mention))</b>\(details)
            """
    }

    private func compared(_ mention: ReportUtterance.Mention, in utterance: ReportUtterance) -> Markup {
        guard let against = mention.against else { return "<span class=\"soft\">the fullest wording</span>" }
        let head: Markup = "<span class=\"small\">\(links.thing(against, text: against))</span>"
        guard mention.differs else {
            let isSame = ["none", "punctuation"].contains(mention.difference)
            if isSame { return "\(head) <span class=\"soft\">the same words</span>" }
            let fuller =
                utterance.mentions.first { $0.quote.article == against && $0.against == nil }
                ?? utterance.mentions.first { $0.quote.article == against }
            let words: Markup = fuller.map { " <q>\(ReportWords.elided($0.quote.text))</q>" } ?? ""
            return "\(head) <span class=\"soft\">in other words</span>\(words)"
        }
        let steps = mention.words.map { step -> Markup in
            let against = ReportWords.elided(step.against)
            return step.isShared || against.isEmpty ? "\(against)" : "<del>\(against)</del>"
        }
        return "\(head) <q>\(steps)</q>"
    }

    private func words(of mention: ReportUtterance.Mention) -> Markup {
        guard mention.differs else { return "<q>\(mention.quote.text)</q>" }
        let steps = mention.words.map { step -> Markup in
            step.isShared || step.told.isEmpty ? "\(step.told)" : "<ins>\(step.told)</ins>"
        }
        return "<q>\(steps)</q>"
    }
}

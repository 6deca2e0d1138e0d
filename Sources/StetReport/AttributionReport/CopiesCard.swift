import StetModel

/// What two articles have in common, in HTML: who had it from whom, and every passage side by side with the
/// words that differ marked in both.
struct CopiesCard: Sendable {
    /// What narrows the report that the card stands in.
    let filters: ReportFilters

    /// The card of two articles.
    func markup(of copies: ReportCopies) -> Markup {
        let rows = copies.passages.map { [words($0, in: $0.from), words($0, in: $0.to)] }
        let table = HTMLPage.table(
            [heading(copies.from), heading(copies.to)], rows, kind: "pairs halves",
            caption: "Passages of \(copies.from.name) and \(copies.to.name) side by side",
            classes: copies.passages.map { "\(filters.line($0.from)) \(filters.line($0.to))" })
        return """
            <article class="card plainer \(filters.part([]))" id="\(anchorName(copies.id))">
            <h3><span class="id">\(copies.id)</span>\(copies.headline)</h3>
            <p class="small">\(copies.extent) · \(copies.reason)</p>
            <details><summary>\(counted(copies.passages.count, "passage")) side by side</summary>
            \(table)</details></article>

            """
    }

    private func heading(_ side: ReportCopies.Side) -> String { "\(side.name) [\(side.article)]" }

    private func words(_ passage: ReportCopies.Passage, in side: QuotedSpan) -> Markup {
        let isFirst = side == passage.from
        let steps = passage.words.map { step -> Markup in
            let words = isFirst ? step.against : step.told
            if step.isShared || words.isEmpty { return "\(words)" }
            return isFirst ? "<del>\(words)</del>" : "<ins>\(words)</ins>"
        }
        let text: Markup = steps.isEmpty ? "\(side.text)" : "\(steps)"
        return "<q>\(text)</q> <span class=\"place\">\(side.place)</span>"
    }
}

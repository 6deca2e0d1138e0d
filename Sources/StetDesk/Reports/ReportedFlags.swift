import StetMatching
import StetModel
import StetReport
import StetText

extension ReportDossier {
    /// One flag as a report tells it, with the numbers of the claims it bears on.
    struct RaisedFlag {
        /// The flag.
        var reported: ReportFlag
        /// The numbers of the claims it bears on.
        var claims: [Int]
    }

    /// The flags that the facts raise, numbered in their order within this report.
    func flags(over facts: StoryFacts) -> [RaisedFlag] {
        StoryFlags.raised(by: facts).enumerated().map {
            index, flag in
            RaisedFlag(
                reported: ReportFlag(
                    id: "f\(index + 1)", kind: flag.kind.rawValue, summary: flag.detail, rule: flag.rule,
                    evidence: flag.evidence.compactMap { quote($0.span, inArticle: $0.article) }),
                claims: flag.claims)
        }
    }

    /// What the flags and remarks are raised by.
    func storyFacts(_ utterances: [Utterance]) -> StoryFacts {
        StoryFacts(
            appearances: factsInOrder, utterances: utterances, lineage: lineage, texts: texts,
            published: published,
            claims: Dictionary(uniqueKeysWithValues: claims.map { ($0.claim.id.number, $0.claim.text) }))
    }

    /// Every appearance of a claim, and every attribution without one, as the articles were published.
    private var factsInOrder: [AppearanceFacts] {
        let appearing = claims.flatMap { facts(of: $0.claim.id) }
        let used = Set(appearances.values.joined().compactMap(\.attribution))
        let others = quoted.values.filter { !used.contains($0.attribution.id) }.compactMap {
            facts(alone: $0)
        }
        let order = published
        return (appearing + others).sorted { left, right in
            let (one, two) = (order[left.article] ?? "", order[right.article] ?? "")
            if one != two { return one < two }
            if left.article != right.article { return left.article < right.article }
            return left.span == right.span ? left.claim ?? 0 < right.claim ?? 0 : left.span < right.span
        }
    }

    private var published: [Int: String] {
        Dictionary(
            uniqueKeysWithValues: papers.compactMap { paper in
                paper.article.published.map { (paper.article.id.number, $0) }
            })
    }

    private func facts(alone quoted: Quoted) -> AppearanceFacts? {
        guard let paper = paperOfRevision[quoted.attribution.revision],
            let span = quoted.spans(.content).map(\.span).reduce(nil, { $0?.union($1) ?? $1 })
        else { return nil }
        return facts(papers[paper], span, quoted, claim: nil)
    }

    /// The words at a place of an article, by its number.
    func quote(_ span: TextSpan, inArticle number: Int) -> QuotedSpan? {
        guard let paper = papers.first(where: { $0.article.id.number == number }) else { return nil }
        return QuotedSpan(article: paper.article.id.description, span: span, text: paper.text[span])
    }
}

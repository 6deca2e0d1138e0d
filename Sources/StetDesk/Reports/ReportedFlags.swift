import StetMatching
import StetModel
import StetReport
import StetStorage
import StetText

extension ReportDossier {
    /// What the program finds, flags numbered.
    var findings: ReportFindings {
        let utterances = alignedUtterances
        let facts = storyFacts(utterances)
        var findings = ReportFindings(utterances: utterances, facts: facts, flags: [])
        if stories.isEmpty {
            findings.flags = raisedFlags(by: facts)
        } else {
            // A flag is about a story, whatever part of it a report is about.
            var seen: Set<String> = []
            findings.flags = stories.flatMap { story in
                story.raisedFlags(by: story.storyFacts(story.alignedUtterances))
            }.filter { isOfScope($0) && seen.insert($0.identity).inserted }
        }
        findings.number(by: keptFlags, after: lastFlag)
        return findings
    }

    /// Whether a flag of one of the stories bears on what this report is about.
    private func isOfScope(_ flag: ReportFindings.RaisedFlag) -> Bool {
        let own = Set(claims.map(\.claim.id.number))
        if !own.isDisjoint(with: flag.claims) { return true }
        guard scope.kind != .claim, scope.kind != .source else { return false }
        let members = Set(papers.filter { $0.relation == .member }.map(\.article.id.description))
        return flag.reported.evidence.contains { members.contains($0.article) }
    }

    private func raisedFlags(by facts: StoryFacts) -> [ReportFindings.RaisedFlag] {
        var times: [String: Int] = [:]
        let members = Set(papers.filter { $0.relation == .member }.map(\.article.id.number))
        // What only related articles show is for their own story to say.
        let raised = StoryFlags.raised(by: facts).filter { flag in
            flag.evidence.contains { members.contains($0.article) }
        }
        return raised.map { flag in
            let evidence = flag.evidence.compactMap { quote($0.span, inArticle: $0.article) }
            let shown = evidence.map { "\($0.article) \(ContentHash.hex($0.text))" }
            let words = ([flag.kind.rawValue] + shown).joined(separator: "\n")
            // The same words may stand in an article twice.
            let time = times[words, default: 0]
            times[words] = time + 1
            return ReportFindings.RaisedFlag(
                reported: ReportFlag(
                    id: "", kind: flag.kind.rawValue, summary: flag.detail, rule: flag.rule,
                    evidence: evidence),
                claims: flag.claims, story: scope.kind == .story ? ID(scope.id) : nil,
                identity: ContentHash.hex(time == 0 ? words : "\(words)\n\(time)"))
        }
    }

    /// What the flags and remarks are raised by.
    func storyFacts(_ utterances: [Utterance]) -> StoryFacts {
        StoryFacts(
            appearances: factsInOrder, utterances: utterances, lineage: lineage, texts: texts,
            published: published,
            claims: Dictionary(uniqueKeysWithValues: claims.map { ($0.claim.id.number, $0.claim.text) }))
    }

    /// Every appearance of a claim that was not dropped, and every attribution without one, as the articles
    /// were published.
    private var factsInOrder: [AppearanceFacts] {
        let kept = claims.map(\.claim).filter { $0.category != .dropped }.map(\.id)
        let appearing = kept.flatMap { facts(of: $0) }
        let used = Set(kept.flatMap { appearances[$0] ?? [] }.compactMap(\.attribution))
        let others = quotedInOrder.filter { !used.contains($0.attribution.id) }.compactMap {
            facts(alone: $0)
        }
        let order = published
        return (appearing + others).enumerated().sorted { first, second in
            let (left, right) = (first.element, second.element)
            let (one, two) = (order[left.article] ?? "", order[right.article] ?? "")
            if one != two { return one < two }
            if left.article != right.article { return left.article < right.article }
            if left.span != right.span { return left.span < right.span }
            // Two attributions may have the same words.
            return (left.claim ?? 0, first.offset) < (right.claim ?? 0, second.offset)
        }.map(\.element)
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
        guard let paper = paper(number) else { return nil }
        return QuotedSpan(article: paper.article.id.description, span: span, text: paper.text[span])
    }
}

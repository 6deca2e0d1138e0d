import StetMatching
import StetModel
import StetReport
import StetText

extension ReportDossier {
    /// Which articles have words in common. A story is compared as a whole; of an article and an outlet what
    /// they share with the stories they stand in; of a claim and a source, what their articles share.
    var reportedCopies: [ReportCopies] {
        let members = Set(papers.filter { $0.relation == .member }.map(\.article.id.number))
        var seen: Set<Set<Int>> = []
        var found: [ReportCopies] = []
        for dossier in stories.isEmpty ? [self] : stories {
            for copies in dossier.lineage.copies where seen.insert([copies.first, copies.second]).inserted {
                if isWanted(copies, members) { found += dossier.reported(copies).map { [$0] } ?? [] }
            }
        }
        found.sort { left, right in
            (right.containment, left.from.article, left.to.article)
                < (left.containment, right.from.article, right.to.article)
        }
        for index in found.indices { found[index].id = "w\(index + 1)" }
        return found
    }

    private func isWanted(_ copies: ArticleCopies, _ members: Set<Int>) -> Bool {
        switch scope.kind {
        case .story: true
        case .article, .outlet: members.contains(copies.first) || members.contains(copies.second)
        case .claim, .source: members.contains(copies.first) && members.contains(copies.second)
        }
    }

    private func reported(_ copies: ArticleCopies) -> ReportCopies? {
        let (direction, isTurned) = direction(of: copies)
        let (one, two) = isTurned ? (copies.second, copies.first) : (copies.first, copies.second)
        guard let from = paper(one), let to = paper(two) else { return nil }
        return ReportCopies(
            id: "", from: .init(article: from.article.id.description, name: from.name),
            to: .init(article: to.article.id.description, name: to.name),
            direction: direction.reported, reason: direction.reason, words: copies.text.words,
            containment: copies.text.containment,
            passages: copies.text.passages.map { passage($0, isTurned, from, to) })
    }

    /// Which way the words went, and whether they went from the second article to the first. What a chain
    /// of the report goes by decides where the passages themselves tell nothing.
    private func direction(of copies: ArticleCopies) -> (CopyDirection, isTurned: Bool) {
        let told = copies.text.direction
        guard told.way == .unknown else { return (told, told.way == .firstFromSecond) }
        let back = lineage.links(of: copies.first).first { $0.article == copies.second }
        let forth = lineage.links(of: copies.second).first { $0.article == copies.first }
        for (link, way) in [(forth, CopyDirection.Way.secondFromFirst), (back, .firstFromSecond)] {
            guard let link, let reason = link.ground.reason else { continue }
            return (CopyDirection(way, reason: reason), way == .firstFromSecond)
        }
        return (told, copies.second < copies.first)
    }

    private func passage(
        _ passage: CopiedPassage, _ isTurned: Bool, _ from: Paper, _ to: Paper
    ) -> ReportCopies.Passage {
        let passage = isTurned ? passage.turned : passage
        func quote(_ span: TextSpan, _ paper: Paper) -> QuotedSpan {
            QuotedSpan(article: paper.article.id.description, span: span, text: paper.text[span])
        }
        let steps =
            passage.difference == .altered
            ? steps(
                passage.wording(in: from.text, to.text),
                WordingText(text: from.text, pieces: [passage.first]),
                WordingText(text: to.text, pieces: [passage.second])) : []
        return .init(
            from: quote(passage.first, from), to: quote(passage.second, to),
            difference: passage.difference.rawValue,
            words: steps)
    }
}

extension CopyDirection {
    fileprivate var reported: ReportCopies.Direction {
        switch way {
        case .firstFromSecond, .secondFromFirst: .copied
        case .common: .common
        case .unknown: .unknown
        }
    }
}

extension ArticleLink.Ground {
    /// What tells the direction, in words; nil where nothing does.
    fileprivate var reason: String? {
        switch self {
        case .credited: "the copy credits the other with its words as a whole"
        case .cited: "the copy names the other for single statements"
        case .earlier: "the other was published before"
        case .unknown: nil
        }
    }
}

import StetMatching
import StetModel
import StetReport
import StetText

extension ReportDossier {
    /// Makes the texts ready, and finds which has its words from which.
    mutating func laySideBySide() {
        paperOfArticle = Dictionary(
            papers.enumerated().map { ($1.article.id.number, $0) }, uniquingKeysWith: { first, _ in first })
        texts = papers.map { StoryText(article: $0.article.id.number, text: $0.text, reading: $0.reading) }
        lineage = ArticleLineage(
            of: texts,
            credits: papers.map {
                ArticleCredits(
                    article: $0.article.id.number, outlet: $0.name, published: $0.article.published,
                    credited: $0.credited)
            })
        for text in texts { citedWays[text.article] = CitedWay.all(in: text.reading) }
    }

    /// What was said once and is given in several ways, where it bears on a claim of the report or where
    /// somebody accepted a quotation of it. The program lays the wordings side by side; that they belong
    /// together is its proposal.
    var alignedUtterances: [Utterance] {
        var places = quotations
        for claim in claims {
            for (article, span) in self.places(of: claim.claim.id) {
                places[article, default: []].append(span)
            }
        }
        return QuoteAlignment.utterances(of: texts, at: places).compactMap { utterance in
            var told = withoutPieces(utterance)
            told.speaker = told.speaker.map { shown($0) }
            return told.mentions.count > 1 ? told : nil
        }
    }

    /// Where people accepted words as quoted, by the article's number: of a source's report what that source
    /// said, of a claim's nothing but the claim.
    private var quotations: [Int: [TextSpan]] {
        var places: [Int: [TextSpan]] = [:]
        guard scope.kind != .claim else { return places }
        for one in quotedInOrder where one.attribution.mode != .indirect {
            guard let paper = paperOfRevision[one.attribution.revision],
                scope.kind != .source
                    || one.attribution.source.flatMap({ source($0)?.id.description }) == scope.id
            else { continue }
            places[papers[paper].article.id.number, default: []] += one.spans(.content).map(\.span)
        }
        return places
    }

    /// Utterances as reports tell them, numbered in their order.
    func reported(_ utterances: [Utterance]) -> [ReportUtterance] {
        utterances.enumerated().map { index, utterance in
            ReportUtterance(
                id: "q\(index + 1)", speaker: utterance.speaker ?? "a speaker who is not named",
                mentions: utterance.mentions.compactMap { reported($0, of: utterance) },
                claims: claims(under: utterance))
        }
    }

    /// A speaker's name as this viewer may see it.
    func shown(_ speaker: String) -> String {
        let id = spellings.filter { $0.value.contains(speaker) }.keys.min()
        return id.map { name(of: $0) } ?? speaker
    }

    /// The claims that an utterance bears on: those that appear where it is rendered.
    private func claims(under utterance: Utterance) -> [String] {
        let places = Dictionary(grouping: utterance.mentions, by: \.article)
        return claims.filter { file in
            self.places(of: file.claim.id).contains { article, span in
                places[article]?.contains { $0.span.overlaps(span) } ?? false
            }
        }.map(\.claim.id.description)
    }

    /// Where a claim appears, by the article's number.
    private func places(of claim: ID<Claim>) -> [(article: Int, span: TextSpan)] {
        (appearances[claim] ?? []).compactMap { appearance in
            paperOfRevision[appearance.revision].map { (papers[$0].article.id.number, appearance.span) }
        }
    }

    /// The utterance with one mention for each place where an article gives it.
    private func withoutPieces(_ utterance: Utterance) -> Utterance {
        let wholes = MentionPlaces(utterance)
        let kept = utterance.mentions.indices.filter { index in
            let mention = utterance.mentions[index]
            let isHeldAgainstItself =
                mention.against.map { utterance.mentions[$0].article == mention.article } ?? false
            return index == utterance.fullest || !isHeldAgainstItself && !wholes.holdsAnother(index)
        }
        let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
        let mentions = kept.map { index in
            var mention = utterance.mentions[index]
            mention.against = mention.against.flatMap { places[$0] }
            return mention
        }
        return Utterance(
            speaker: utterance.speaker, mentions: mentions, fullest: places[utterance.fullest] ?? 0)
    }

    private func reported(_ mention: UtteranceMention, of utterance: Utterance) -> ReportUtterance.Mention? {
        guard let paper = paper(mention.article) else { return nil }
        let fuller = mention.against.map { utterance.mentions[$0] }
        let words = paper.text[mention.span]
        return .init(
            quote: QuotedSpan(
                article: paper.article.id.description, span: mention.span, text: words),
            difference: mention.difference.rawValue, against: fuller.map { "a\($0.article)" },
            strength: mention.strength.map { "\($0.direction.rawValue): \($0.reason)" },
            through: carriers(of: mention, in: paper),
            words: fuller.map { steps(from: $0, to: mention) } ?? [])
    }

    /// Who stands between the speaker and the article, as this viewer may see them.
    private func carriers(of mention: UtteranceMention, in paper: Paper) -> [String] {
        guard let index = mention.attribution, paper.reading.attributions.indices.contains(index)
        else { return [] }
        return paper.reading.attributions[index].hops.dropFirst().map { shown($0) }
    }

    /// Another wording and a mention's own side by side; none where they have too little in common.
    private func steps(from fuller: UtteranceMention, to mention: UtteranceMention) -> [WordStep] {
        guard let one = paper(fuller.article), let two = paper(mention.article) else { return [] }
        let shared = mention.words.reduce(0) { $0 + ($1.kind == .same ? $1.second?.length ?? 0 : 0) }
        guard 3 * shared >= min(fuller.span.length, mention.span.length) else { return [] }
        return steps(
            mention.words, WordingText(text: one.text, pieces: fuller.spans),
            WordingText(text: two.text, pieces: mention.spans))
    }

    /// Two wordings side by side by their runs of words.
    func steps(_ runs: [WordRun], _ left: WordingText, _ right: WordingText) -> [WordStep] {
        var (left, right) = (left, right)
        var steps: [WordStep] = []
        func add(_ isShared: Bool, _ against: String, _ told: String) {
            if let last = steps.last, last.isShared == isShared {
                steps[steps.count - 1].against += against
                steps[steps.count - 1].told += told
            } else if !against.isEmpty || !told.isEmpty {
                steps.append(WordStep(isShared: isShared, against: against, told: told))
            }
        }
        for run in runs {
            // What parts the words belongs to neither of them.
            add(true, left.upTo(run.first?.start), right.upTo(run.second?.start))
            add(run.kind == .same, left.upTo(run.first?.end), right.upTo(run.second?.end))
        }
        add(true, left.upTo(left.end), right.upTo(right.end))
        return steps
    }

    /// An article among the papers, by its number.
    func paper(_ article: Int) -> Paper? { paperOfArticle[article].map { papers[$0] } }

    /// What the kinds of events on a claim are called.
    private static let words = [
        "claim.added": "added the claim", "claim.appeared": "noted one more appearance",
        "claim.assigned": "assigned it", "claim.edited": "changed it", "claim.rated": "gave a verdict",
        "claim.held": "put it on hold", "claim.resumed": "lifted the hold",
        "claim.released": "gave it back", "claim.offer-accepted": "accepted to take it",
        "claim.offer-declined": "declined to take it", "evidence.added": "added evidence",
        "evidence.withdrawn": "withdrew evidence", "comment.added": "commented",
        "comment.resolved": "resolved a comment", "comment.deleted": "deleted a comment",
        "claim.merged": "took in another claim", "claim.linked": "linked it", "claim.tagged": "tagged it",
        "claim.untagged": "took a tag back", "claim.part-removed": "removed a part of it",
        "claim.handed-over": "handed it on", "claim.adjudicated": "settled the verdicts",
        "claim.overridden": "took a step although something was missing",
        "claim.migrated": "moved it to another workflow", "claim.due": "set when it is due",
        "claim.lapsed": "lost its time", "claim.recheck": "asked for another check",
        "claim.corrected": "corrected it", "claim.sentences": "marked sentences",
        "proposal.added": "proposed a change", "correction.requested": "asked for a correction",
        "correction.decided": "decided about a correction", "correction.published": "published a correction",
    ]

    /// The events that bear on the claims of the report, in words.
    var logLines: [ReportLogLine] {
        events.map { event, step in
            var text = ReportDossier.words[event.kind] ?? event.kind
            if let step {
                text = "\(step.action): \(step.from) → \(step.to)"
                if let remark = step.remark { text += " (\(remark))" }
            }
            if event.basis == .claimed { text += " [entered by account \(event.account)]" }
            return ReportLogLine(
                sequence: event.seq, time: event.at, reviewer: event.actor, text: text,
                subject: event.subject)
        }
    }
}

/// Where an utterance is rendered, to be asked which mention has another one, of fewer words, within it.
private struct MentionPlaces {
    /// How many of the mentions that begin within one are looked at.
    private static let lookLimit = 64
    private var spans: [(article: Int, span: TextSpan)] = []
    private var rank: [Int: Int] = [:]

    init(_ utterance: Utterance) {
        let places = utterance.mentions.map { (article: $0.article, span: $0.span) }
        let order = places.indices.sorted { one, two in
            let (left, right) = (places[one], places[two])
            return (left.article, left.span.start, right.span.end)
                < (right.article, right.span.start, left.span.end)
        }
        spans = order.map { places[$0] }
        for (rank, index) in order.enumerated() { self.rank[index] = rank }
    }

    /// Whether another mention of the same article stands within the one with this index.
    func holdsAnother(_ index: Int) -> Bool {
        guard let rank = rank[index] else { return false }
        let (article, span) = spans[rank]
        return spans[(rank + 1)...].prefix(MentionPlaces.lookLimit).contains { other in
            other.article == article && other.span != span && span.contains(other.span)
        }
    }
}

import StetMatching
import StetModel
import StetReport
import StetText

extension ReportDossier {
    /// Makes the texts ready, and finds which has its words from which.
    mutating func laySideBySide() {
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

    /// What was said once and is given in several ways, where it bears on a claim of the report. The
    /// program lays the wordings side by side; that they belong together is its proposal.
    var alignedUtterances: [Utterance] {
        QuoteAlignment.utterances(of: texts).filter { utterance in
            claims.contains { bears(utterance, on: $0.claim.id) }
        }.map { utterance in
            var told = withoutPieces(utterance)
            told.speaker = told.speaker.map { shown($0) }
            return told
        }
    }

    /// Utterances as reports tell them, numbered in their order.
    func reported(_ utterances: [Utterance]) -> [ReportUtterance] {
        utterances.enumerated().map { index, utterance in
            ReportUtterance(
                id: "q\(index + 1)", speaker: utterance.speaker ?? "a speaker who is not named",
                mentions: utterance.mentions.compactMap { reported($0, of: utterance) },
                claims: claims.map(\.claim.id).filter { bears(utterance, on: $0) }.map(\.description))
        }
    }

    /// A speaker's name as this viewer may see it.
    func shown(_ speaker: String) -> String {
        let id = spellings.first { $0.value.contains(speaker) }?.key
        return id.map { name(of: $0) } ?? speaker
    }

    private func bears(_ utterance: Utterance, on claim: ID<Claim>) -> Bool {
        (appearances[claim] ?? []).contains { appearance in
            guard let paper = paperOfRevision[appearance.revision] else { return false }
            let article = papers[paper].article.id.number
            return utterance.mentions.contains { $0.article == article && $0.span.overlaps(appearance.span) }
        }
    }

    /// The utterance with one mention for each place where an article gives it.
    private func withoutPieces(_ utterance: Utterance) -> Utterance {
        let kept = utterance.mentions.indices.filter {
            $0 == utterance.fullest || !isPiece(utterance.mentions[$0], of: utterance)
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

    /// Whether a mention says nothing that another one in the same article does not say more closely.
    private func isPiece(_ mention: UtteranceMention, of utterance: Utterance) -> Bool {
        let isHeldAgainstItself = mention.against.map { utterance.mentions[$0].article == mention.article }
        let holdsAnother = utterance.mentions.contains { other in
            other.article == mention.article && other.span != mention.span
                && mention.span.contains(other.span)
        }
        return isHeldAgainstItself ?? false || holdsAnother
    }

    private func reported(_ mention: UtteranceMention, of utterance: Utterance) -> ReportUtterance.Mention? {
        guard let paper = papers.first(where: { $0.article.id.number == mention.article }) else { return nil }
        let fuller = mention.against.map { utterance.mentions[$0] }
        let words = paper.text[mention.span]
        return .init(
            quote: QuotedSpan(
                article: paper.article.id.description, span: mention.span, text: words),
            difference: mention.difference.rawValue, against: fuller.map { "a\($0.article)" },
            words: fuller.map { steps(from: $0, to: words) } ?? [])
    }

    /// Another wording and these words side by side.
    private func steps(from fuller: UtteranceMention, to words: String) -> [WordStep] {
        guard let paper = papers.first(where: { $0.article.id.number == fuller.article }) else { return [] }
        return WordDifference(of: words, against: paper.text[fuller.span])?.steps.map {
            WordStep(isShared: $0.isShared, against: $0.against, told: $0.told)
        } ?? []
    }

    /// What the kinds of events on a claim are called.
    private static let words = [
        "claim.added": "added the claim", "claim.appeared": "noted one more appearance",
        "claim.assigned": "assigned it", "claim.edited": "changed it", "claim.rated": "gave a verdict",
        "claim.held": "put it on hold", "claim.resumed": "lifted the hold",
        "claim.released": "gave it back", "claim.offer-accepted": "accepted to take it",
        "claim.offer-declined": "declined to take it", "evidence.added": "added evidence",
        "evidence.withdrawn": "withdrew evidence", "comment.added": "commented",
        "comment.resolved": "resolved a comment",
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

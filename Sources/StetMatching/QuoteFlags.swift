import StetModel
import StetText

/// Raises the flags of one utterance: whether each outlet prints what was said.
enum QuoteFlags {
    /// The flags of an utterance that touches these claims, at most one for each article and kind.
    static func raised(
        by utterance: Utterance, _ texts: [Int: StoryText], claims: [Int]
    ) -> [StoryFlag] {
        guard utterance.mentions.indices.contains(utterance.fullest) else { return [] }
        let fullest = utterance.mentions[utterance.fullest]
        let quoted = utterance.mentions.filter { $0.against != nil && $0.mode != .indirect }
        return Dictionary(grouping: quoted, by: \.article).sorted { $0.key < $1.key }
            .flatMap { article, mentions -> [StoryFlag] in
                if article == fullest.article { return [] }
                let kinds = kinds(of: mentions, in: texts[article])
                return StoryFlagKind.allCases.compactMap { kind in
                    guard let places = kinds[kind] else { return nil }
                    let speaker = utterance.speaker.map { "\($0)’s words" } ?? "an unnamed source’s words"
                    return StoryFlag(
                        kind: kind, detail: detail(kind, speaker),
                        evidence: (places + [fullest]).map { .init(article: $0.article, span: $0.span) },
                        claims: claims)
                }
            }
    }

    /// How many words a quotation has at least that can be called cut; a few words woven into a sentence
    /// are no quotation cut short.
    private static let leastWords = 6

    private static func isWoven(_ mention: UtteranceMention, _ text: StoryText?) -> Bool {
        text.map { StatedWords($0, mention.spans).count < leastWords } ?? false
    }

    private static func kinds(
        of mentions: [UtteranceMention], in text: StoryText?
    ) -> [StoryFlagKind: [UtteranceMention]] {
        var kinds: [StoryFlagKind: [UtteranceMention]] = [:]
        let isWhole = mentions.contains {
            [.none, .punctuation, .ellipsis].contains($0.difference)
        }
        for mention in mentions {
            switch mention.difference {
            case .truncated where !isWhole && !isWoven(mention, text) && isCutByAll(mentions):
                kinds[.quoteTruncated, default: []].append(mention)
            case .merged: kinds[.quoteMerged, default: []].append(mention)
            case .altered: kinds[.quoteAltered, default: []].append(mention)
            case .translated: kinds[.translationVariance, default: []].append(mention)
            default: break
            }
        }
        return kinds
    }

    /// Whether some words are missing from every quotation that the article makes of the utterance:
    /// one long quotation printed in two pieces lacks nothing.
    private static func isCutByAll(_ mentions: [UtteranceMention]) -> Bool {
        let quotations = mentions.filter { $0.mode != .mixed }
        guard let first = quotations.first else { return true }
        return first.cut.contains { piece in
            quotations.dropFirst().reduce([piece]) { left, mention in
                left.flatMap { one in mention.cut.compactMap { overlap(one, $0) } }.prefix(64).map(\.self)
            }.isEmpty == false
        }
    }

    private static func overlap(_ one: TextSpan, _ two: TextSpan) -> TextSpan? {
        guard one.overlaps(two) else { return nil }
        return TextSpan(start: max(one.start, two.start), end: min(one.end, two.end))
    }

    private static func detail(_ kind: StoryFlagKind, _ speaker: String) -> String {
        switch kind {
        case .quoteTruncated: "This quotation lacks some of \(speaker) that another outlet prints."
        case .quoteMerged: "This quotation joins \(speaker) from different places."
        case .quoteAltered: "This quotation differs from \(speaker) as another outlet prints them."
        default: "Two wordings of \(speaker) suggest two translations."
        }
    }
}

import StetModel
import StetText

/// Brings the unnamed sources of a story together across its articles.
public enum UnnamedSources {
    /// The sources that articles of a story quote without naming them, in the order of their first mention;
    /// `utterances` are those of the same texts, single ones included where single sources are wanted.
    ///
    /// Two descriptions mean one source where they give the same utterance and no nation speaks against it,
    /// and within one article where they stand in the same place.
    public static func of(_ texts: [StoryText], _ utterances: [Utterance]) -> [UnnamedSource] {
        let mentions = texts.flatMap(mentions(in:))
        var places: [Key: Int] = [:]
        var described: [Place: Int] = [:]
        var groups = DisjointGroups(count: mentions.count)
        for (number, mention) in mentions.enumerated() {
            places[Key(article: mention.article, attribution: mention.attribution)] = number
            let place = Place(article: mention.article, span: mention.span)
            if let first = described[place] { groups.join(first, number) } else { described[place] = number }
        }
        for utterance in utterances {
            let said = utterance.mentions.compactMap { mention in
                mention.attribution.flatMap { places[Key(article: mention.article, attribution: $0)] }
            }
            join(said, mentions, &groups)
        }
        return groups.all.map { group in UnnamedSource(group.map { mentions[$0] }) }
    }

    private struct Key: Hashable {
        let article: Int
        let attribution: Int
    }

    private struct Place: Hashable {
        let article: Int
        let span: TextSpan
    }

    /// How many descriptions of one utterance are held against each other.
    private static let compareLimit = 24

    private static func join(_ said: [Int], _ mentions: [UnnamedMention], _ groups: inout DisjointGroups) {
        var kept: [Int] = []
        for number in said {
            let fitting = kept.first { mentions[$0].description.agrees(with: mentions[number].description) }
            if let fitting {
                groups.join(fitting, number)
            } else if kept.count < compareLimit {
                kept.append(number)
            }
        }
    }

    /// The mentions of unnamed sources in one text, in order.
    private static func mentions(in story: StoryText) -> [UnnamedMention] {
        story.reading.attributions.enumerated().compactMap { number, attribution in
            guard attribution.sourcing == .unnamed || attribution.sourcing == .background,
                let source = attribution.source,
                let span = source.spans.first.map({ source.spans.dropFirst().reduce($0) { $0.union($1) } }),
                span.end <= story.text.length
            else { return nil }
            return UnnamedMention(
                article: story.article, attribution: number, span: span, words: story.text[span],
                reason: attribution.anonymityReason, content: attribution.content)
        }
    }
}

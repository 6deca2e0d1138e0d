/// Lays texts side by side: copied passages of every two, then what is quoted in several.
public enum TextComparison {
    /// The matches between these texts: for each pair in order the copied passages in the order of
    /// the second text, then for each utterance its mentions against the fullest wording.
    public static func matches(between texts: [StoryText]) -> [TextMatch] {
        matches(among: texts.map { CopyParty($0) })
    }

    /// The matches between articles of which is known who published them and when.
    public static func matches(among parties: [CopyParty]) -> [TextMatch] {
        let texts = parties.map(\.text)
        var matches: [TextMatch] = []
        let ready = parties.map(CopyText.init)
        for (place, first) in texts.enumerated() where place + 1 < texts.count {
            for (after, second) in texts.enumerated() where after > place {
                for passage in CopiedPassages.between(ready[place], ready[after]) {
                    matches.append(
                        TextMatch(
                            first: .init(article: first.article, span: passage.first),
                            second: .init(article: second.article, span: passage.second),
                            kind: .copied, difference: passage.difference, score: passage.score,
                            direction: passage.direction))
                }
            }
        }
        for utterance in QuoteAlignment.utterances(of: texts) {
            let fullest = utterance.mentions[utterance.fullest]
            for mention in utterance.mentions where mention.against != nil {
                // Two mentions in one text are no match between texts.
                guard mention.article != fullest.article else { continue }
                matches.append(
                    TextMatch(
                        first: .init(article: fullest.article, span: fullest.span),
                        second: .init(article: mention.article, span: mention.span),
                        kind: .quote, difference: mention.difference, score: mention.score))
            }
        }
        return matches
    }
}

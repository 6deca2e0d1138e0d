/// Lays texts side by side: copied passages of every two, then what is quoted in several.
public enum TextComparison {
    /// The matches between these texts: for each pair in order the copied passages in the order of
    /// the second text, then for each utterance the renderings of every two texts.
    public static func matches(between texts: [StoryText]) -> [TextMatch] {
        matches(among: texts.map { CopyParty($0) })
    }

    /// The matches between articles of which is known who published them and when.
    public static func matches(among parties: [CopyParty]) -> [TextMatch] {
        let texts = parties.map(\.text)
        var matches = copies(among: parties)
        for group in QuoteAlignment.groups(of: texts, takingBare: true) {
            matches += QuoteAlignment.pairs(in: group, texts).map { quoteMatch($0, $1, texts) }
        }
        return matches
    }

    private static func copies(among parties: [CopyParty]) -> [TextMatch] {
        let ready = parties.map(CopyText.init)
        var origins = CopyOrigins(parties)
        var found: [(passage: CopiedPassage, first: Int, second: Int)] = []
        for first in parties.indices {
            for second in parties.indices where second > first {
                for passage in CopiedPassages.between(ready[first], ready[second]) {
                    origins.add(passage, first, second)
                    found.append((passage, first, second))
                }
            }
        }
        return found.map { passage, first, second in
            TextMatch(
                first: .init(article: parties[first].text.article, span: passage.first),
                second: .init(article: parties[second].text.article, span: passage.second),
                kind: .copied, difference: passage.difference, score: passage.score,
                direction: origins.direction(of: passage, first, second))
        }
    }

    private static func quoteMatch(
        _ fullest: QuotePassage, _ mention: QuotePassage, _ texts: [StoryText]
    ) -> TextMatch {
        let (one, two) = (texts[fullest.text], texts[mention.text])
        let compared = QuoteComparison(mention, in: two, against: fullest, in: one)
        var match = TextMatch(
            first: .init(article: one.article, span: fullest.span),
            second: .init(article: two.article, span: mention.span),
            kind: .quote, difference: compared.difference, score: compared.score)
        match.words = compared.words
        match.strength = compared.strength
        match.cut = compared.cut.map { one.text.span(ofBytes: $0) }
        return match
    }
}

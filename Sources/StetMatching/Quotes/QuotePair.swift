public import StetModel
public import StetText

/// Two quotations held against each other without the articles around them.
public struct QuotePair: Hashable, Sendable {
    /// Whether they are likely to render one utterance.
    public let isSame: Bool
    /// How sure that is; 0.5 is an even chance.
    public let score: Score
    /// How the second differs from the first, or the first from the second where that one is fuller.
    public let difference: QuoteDifference
    /// Whether the first is the fuller wording, which the other is held against.
    public let isFirstFuller: Bool
    /// The fuller wording held against the other word by word.
    public let words: [WordRun]
    /// Whether the slighter wording claims more or less than the fuller one.
    public let strength: QuoteStrength?

    /// Compares two quotations; who said them counts where both names are known. Nil where one has no
    /// words.
    public init?(_ first: ExactText, _ second: ExactText, speakers: (String?, String?) = (nil, nil)) {
        let stories = [first, second].enumerated().map {
            StoryText(article: $0, text: $1, reading: Reading())
        }
        let passages = stories.enumerated().compactMap { place, story in
            QuotePassage(
                story, at: place, attribution: nil, mode: .direct, spans: [story.text.wholeSpan])
        }
        guard passages.count == 2 else { return nil }
        let closeness = QuoteCloseness(passages[0].words, passages[1].words)
        var sureness = max(closeness.sureness(doubt: QuotePair.doubt), closeness.loosely)
        if let one = speakers.0, let two = speakers.1 {
            let isCompatible = NameVariants.compare(one, two).isCompatible
            sureness = isCompatible ? (sureness + 1_000 * sureness / (sureness + 500)) / 2 : sureness / 4
        }
        score = Score(thousandths: sureness)
        isSame = sureness >= 500
        let isFirst = passages[0].hashes.count >= passages[1].hashes.count
        let (full, other) = isFirst ? (0, 1) : (1, 0)
        let compared = QuoteComparison(
            passages[other], in: stories[other], against: passages[full], in: stories[full])
        isFirstFuller = isFirst
        difference = compared.difference
        words = compared.words
        strength = compared.strength
    }

    /// What must be common for an even chance where nobody is known to have spoken.
    private static let doubt = 4
}

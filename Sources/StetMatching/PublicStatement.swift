public import StetModel
public import StetText

/// Words said where everybody can read them, so that an outlet needs nobody to have them from.
public enum PublicStatement {
    /// Whether the words of a cue tell of a post ("tweeted", "wrote"), or the sentence around what is said
    /// names where it was posted ("saying on Twitter").
    public static func isTold(
        by cues: [String], in text: ExactText, _ reading: Reading, at span: TextSpan
    ) -> Bool {
        if cues.contains(where: { StatedWords($0).first(of: verbs) != nil }) { return true }
        let story = text[sentence(around: span, reading)]
        return StatedWords(story).first(of: places) != nil
    }

    private static func sentence(around span: TextSpan, _ reading: Reading) -> TextSpan {
        var (low, high) = (0, reading.sentences.count)
        while low < high {
            let middle = (low + high) / 2
            if reading.sentences[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
        }
        guard low < reading.sentences.count, reading.sentences[low].span.overlaps(span) else { return span }
        return reading.sentences[low].span
    }

    private static let verbs = StatedWords.list(
        "tweet tweeted tweets tweeting retweeted posted posting blogged wrote writing")
    private static let places = StatedWords.list(
        "tweet tweeted tweets tweeting retweeted twitter facebook instagram telegram blog")
}

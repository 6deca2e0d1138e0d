public import StetModel
import StetText

/// Finds what two articles have in common word for word, or nearly.
///
/// Case, marks and digits do not count, so that a flattened text matches its original. Runs of
/// equal words are found by their shingles and joined across gaps of a few words.
public enum CopiedPassages {
    /// How many words a passage shares at least.
    public static let leastWords = 7

    /// How many words may be changed, put in or left out between two runs of one passage.
    private static let gapWords = 4

    /// The passages that `first` and `second` share, in the order of the second, not overlapping there.
    public static func between(_ first: StoryText, _ second: StoryText) -> [CopiedPassage] {
        between(first, ShingleIndex(first.letterHashes), second)
    }

    /// The passages that the indexed first text shares with the second.
    static func between(_ first: StoryText, _ index: ShingleIndex, _ second: StoryText) -> [CopiedPassage] {
        joined(index.matches(in: second.letterHashes)).compactMap { passage(first, second, $0) }
    }

    /// How much of the shorter article stands in the other, by words in shared passages; the same
    /// from either side where no passage is repeated.
    public static func containment(_ first: StoryText, _ second: StoryText) -> Score {
        let shorter = min(first.letterHashes.count, second.letterHashes.count)
        guard shorter > 0 else { return Score(thousandths: 0) }
        let shared = between(first, second).reduce(0) { $0 + $1.words }
        return Score(thousandths: min(shared, shorter) * 1_000 / shorter)
    }

    /// The earlier article that `text` rewrites: the one it shares most with, where that is a quarter
    /// of the shorter or more; nil where none is.
    public static func rewritten(_ text: StoryText, from earlier: [StoryText]) -> Int? {
        let scored = earlier.map { (article: $0.article, score: containment($0, text)) }
        guard let best = scored.max(by: { ($0.score, $1.article) < ($1.score, $0.article) }),
            best.score >= rewriteContainment
        else { return nil }
        return best.article
    }

    private static let rewriteContainment = Score(thousandths: 250)

    /// Runs that follow each other closely on both sides, put together.
    static func joined(_ runs: [WordMatch]) -> [[WordMatch]] {
        var groups: [[WordMatch]] = []
        for run in runs {
            if let last = groups.last?.last, run.first >= last.firstEnd,
                run.first - last.firstEnd <= gapWords, run.second - last.secondEnd <= gapWords
            {
                groups[groups.count - 1].append(run)
            } else {
                groups.append([run])
            }
        }
        return groups
    }

    private static func passage(
        _ first: StoryText, _ second: StoryText, _ runs: [WordMatch]
    ) -> CopiedPassage? {
        let shared = runs.reduce(0) { $0 + $1.count }
        guard shared >= leastWords, let start = runs.first, let end = runs.last else { return nil }
        let content = second.contentWords(from: start.second, to: end.secondEnd)
        let longer = max(end.firstEnd - start.first, end.secondEnd - start.second)
        guard content >= 3, shared * 4 >= longer * 3 else { return nil }
        let one = first.span(fromLetterWord: start.first, through: end.firstEnd - 1)
        let two = second.span(fromLetterWord: start.second, through: end.secondEnd - 1)
        let numbers =
            first.numbers(from: start.first, to: end.firstEnd)
            == second.numbers(from: start.second, to: end.secondEnd)
        let isFlattened = first.reading.isFlattened || second.reading.isFlattened
        let difference: QuoteDifference =
            if shared < longer || !numbers && !isFlattened {
                .altered
            } else if first.text[one].utf8.elementsEqual(second.text[two].utf8) {
                .none
            } else {
                .punctuation
            }
        return CopiedPassage(
            first: one, second: two, words: shared, difference: difference,
            score: Score(thousandths: shared * 1_000 / longer))
    }
}

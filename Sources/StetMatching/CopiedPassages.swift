public import StetModel

/// Finds what two articles have in common: copied word for word or lightly rewritten.
///
/// Case, marks, accents and the way a number is written do not count, so that a flattened text matches
/// its original. A copy begins with pairs of telling words that lie close together on both sides and is
/// followed from there over words changed, put in or left out (`CopySearch`); clauses that were turned
/// round are put together. What is kept must share enough of what says something.
public enum CopiedPassages {
    /// How many words a passage shares at least.
    public static let leastWords = 7

    /// The passages that `first` and `second` share, in the order of the second, not overlapping there.
    public static func between(_ first: StoryText, _ second: StoryText) -> [CopiedPassage] {
        between(CopyText(first), CopyText(second))
    }

    /// The passages that two articles made ready share.
    static func between(_ first: CopyText, _ second: CopyText) -> [CopiedPassage] {
        let copies = CopySelection.selected(CopySearch.alignments(first, second), first, second)
        return copies.map(CopyWording(first: first, second: second).passage)
    }

    /// How much of the shorter article stands in the other, by words in shared passages; the same
    /// from either side where no passage is repeated.
    public static func containment(_ first: StoryText, _ second: StoryText) -> Score {
        containment(CopyText(first), CopyText(second))
    }

    private static func containment(_ first: CopyText, _ second: CopyText) -> Score {
        let shorter = min(first.quarters, second.quarters) / 4
        guard shorter > 0 else { return Score(thousandths: 0) }
        let shared = between(first, second).reduce(0) { $0 + $1.words }
        return Score(thousandths: min(shared, shorter) * 1_000 / shorter)
    }

    /// The earlier article that `text` rewrites: the one it shares most with, where that is a quarter
    /// of the shorter or more; nil where none is.
    public static func rewritten(_ text: StoryText, from earlier: [StoryText]) -> Int? {
        guard !earlier.isEmpty else { return nil }
        let text = CopyText(text)
        let scored = earlier.map { (article: $0.article, score: containment(CopyText($0), text)) }
        guard let best = scored.max(by: { ($0.score, $1.article) < ($1.score, $0.article) }),
            best.score >= rewriteContainment
        else { return nil }
        return best.article
    }

    private static let rewriteContainment = Score(thousandths: 250)

    /// How many words may be changed, put in or left out between two runs of equal words.
    private static let gapWords = 4

    /// Runs of equal words that follow each other closely on both sides, put together.
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
}

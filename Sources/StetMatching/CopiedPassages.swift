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
        between(CopyParty(first), CopyParty(second))
    }

    /// The same for articles of which is known who published them and when.
    public static func between(_ first: CopyParty, _ second: CopyParty) -> [CopiedPassage] {
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
        let (one, two) = (CopyText(CopyParty(first)), CopyText(CopyParty(second)))
        return containment(of: between(one, two), one, two)
    }

    private static func containment(
        of passages: [CopiedPassage], _ first: CopyText, _ second: CopyText
    ) -> Score {
        let shorter = min(first.quarters, second.quarters) / 4
        guard shorter > 0 else { return Score(thousandths: 0) }
        let shared = passages.reduce(0) { $0 + $1.words }
        return Score(thousandths: min(shared, shorter) * 1_000 / shorter)
    }

    /// By article, the one among `parties` that it rewrites: the one it shares most with, where that is
    /// a quarter of the shorter or more and times or credits say that it had the words from there.
    public static func rewrites(among parties: [CopyParty]) -> [Int: Int] {
        let texts = parties.map(CopyText.init)
        var best: [Int: (score: Score, article: Int)] = [:]
        func consider(_ copy: CopyText, from source: CopyText, _ score: Score) {
            let (article, origin) = (copy.story.article, source.story.article)
            if let known = best[article], (known.score, origin) >= (score, known.article) { return }
            best[article] = (score, origin)
        }
        for (place, first) in texts.enumerated() {
            for second in texts[(place + 1)...] {
                let passages = between(first, second)
                let score = containment(of: passages, first, second)
                guard score >= rewriteContainment else { continue }
                switch way(of: passages) {
                case .firstFromSecond: consider(first, from: second, score)
                case .secondFromFirst: consider(second, from: first, score)
                case .common, .unknown: break
                }
            }
        }
        return best.mapValues(\.article)
    }

    /// Which way most of the shared words went.
    private static func way(of passages: [CopiedPassage]) -> CopyDirection.Way {
        func words(_ way: CopyDirection.Way) -> Int {
            passages.reduce(0) { $0 + ($1.direction.way == way ? $1.words : 0) }
        }
        let ways = CopyDirection.Way.allCases
        return ways.max { words($0) < words($1) } ?? .unknown
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

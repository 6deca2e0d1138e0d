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

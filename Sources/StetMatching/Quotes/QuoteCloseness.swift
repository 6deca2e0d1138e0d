/// How much speaks for two wordings being renderings of one utterance.
///
/// The words are aligned in their order, by what they mean; what weighs is how telling the common
/// words are, what stands in their place where the wordings part, and whether one denies, counts or
/// turns round what the other says. What one side leaves out speaks against nothing.
struct QuoteCloseness: Sendable {
    /// What the common words say.
    private(set) var shared = 0
    /// What the words say that stand in each other's place.
    private(set) var replaced = 0
    /// The most words that follow each other in both.
    private(set) var longestRun = 0
    /// What all words of the slighter wording say.
    let slighter: Int
    /// How many words both have that tell something, in whatever order.
    private(set) var bag = 0
    /// What these weigh of the slighter wording's telling words, in thousandths; words that only mean
    /// the same weigh half.
    private(set) var bagShare = 0
    /// What they weigh of the fuller wording's telling words.
    private var fullerShare = 0
    /// Whether one says the contrary of the other.
    private(set) var isContrary = false

    /// Compares two wordings.
    init(_ one: QuoteWords, _ two: QuoteWords) {
        slighter = min(one.weight, two.weight)
        let words = AlignedWords(one, two)
        for run in words.runs {
            longestRun = max(longestRun, run.count)
            for step in 0..<run.count {
                let (left, right) = (words.first[run.first + step], words.second[run.second + step])
                shared += min(left.weight, right.weight) * (left.stem == right.stem ? 4 : 3)
            }
        }
        shared /= 4
        compareGaps(words)
        // Many words in one row are no accident, however plain they are, where nothing stands against them.
        let rows = words.runs.reduce(0) { $0 + max(0, $1.count - QuoteCloseness.plainRow) }
        if replaced < QuoteWord.tellingWeight { shared += min(rows, QuoteCloseness.mostForRows) }
        fillBag(words.first, words.second)
    }

    /// How sure it is that both render one utterance, from 0 to 1,000; `doubt` is what must be common
    /// for an even chance where nothing contradicts.
    func sureness(doubt: Int) -> Int {
        guard shared > 0 else { return 0 }
        let sure = shared * 1_000 / (shared + replaced) * shared / (shared + doubt)
        // Who says much the same at length has misquoted rather than said the contrary.
        if isContrary { return shared > 60 && replaced * 8 < shared ? sure * 3 / 4 : sure / 3 }
        return sure
    }

    /// How sure it is that both say the same in whatever order, as two translations do; what two wordings of
    /// one story are about anyway would make all of them alike.
    var loosely: Int {
        guard !isContrary, bag >= QuoteCloseness.looseWords else { return 0 }
        // Three words may stand anywhere in a long text; five are hardly an accident.
        switch bag {
        case QuoteCloseness.looseWords: return fullerShare * 5 / 7
        case QuoteCloseness.looseWords + 1: return bagShare
        default: return min(1_000, bagShare * 10 / 9)
        }
    }

    /// How many words in one row anybody may have by chance, and the most that longer rows count.
    private static let plainRow = 4
    private static let mostForRows = 6
    /// How many telling words stand in each other's place where one was changed for another.
    private static let mostApart = 2
    /// How many telling words count in whatever order.
    private static let looseWords = 3

    private mutating func compareGaps(_ words: AlignedWords) {
        let gaps = words.gaps
        var quarters = 0
        for gap in gaps {
            let (told, other) = (telling(gap.first), telling(gap.second))
            let plain = min(weight(gap.first) - told, weight(gap.second) - other)
            let isEnd =
                gap.first.startIndex == 0 && gap.second.startIndex == 0
                || gap.first.endIndex == words.first.count && gap.second.endIndex == words.second.count
            quarters += min(told, other) * 4 + plain * (isEnd ? 4 : 2)
            if told > 0, other > 0 {
                // Two sentences that begin alike and go on each with much of its own are two.
                if isEnd { quarters += abs(told - other) * 2 }
                if areKnownApart(gap) { quarters += min(told, other) * 4 }
            } else if !gap.first.isEmpty, !gap.second.isEmpty {
                quarters += min(told + other, QuoteWord.mostWeight)
            }
        }
        replaced += quarters / 4
        addOverhang(words)
        isContrary = QuoteContrary(words, gaps).isFound
    }

    /// Whether a word or two stand where the other wording has others, and all are known to mean something
    /// else: "bread" for "diesel" is no slip of the pen.
    private func areKnownApart(_ gap: AlignedWords.Gap) -> Bool {
        let (one, two) = (gap.first.filter(\.tells), gap.second.filter(\.tells))
        guard one.count <= QuoteCloseness.mostApart, two.count <= QuoteCloseness.mostApart else {
            return false
        }
        return (one + two).allSatisfy { $0.isNumber || QuoteWordLists.allMeanings[$0.stem] != nil }
    }

    /// Where one ends with what the other begins with, the rest of both is a doubt.
    private mutating func addOverhang(_ words: AlignedWords) {
        guard let first = words.runs.first, let last = words.runs.last else { return }
        let heads = (weight(words.first[..<first.first]), weight(words.second[..<first.second]))
        let tails = (weight(words.first[last.firstEnd...]), weight(words.second[last.secondEnd...]))
        replaced += max(min(heads.0, tails.1), min(heads.1, tails.0)) * 3 / 4
    }

    private mutating func fillBag(_ one: [QuoteWord], _ two: [QuoteWord]) {
        func telling(_ words: [QuoteWord]) -> [UInt64: QuoteWord] {
            Dictionary(words.filter { $0.tells && !$0.isNumber }.map { ($0.sense, $0) }) { first, _ in first }
        }
        func weight(_ word: QuoteWord) -> Int { word.weight > 5 ? 4 : 2 }
        let (left, right) = (telling(one), telling(two))
        var common = 0
        for (sense, word) in left {
            guard let other = right[sense] else { continue }
            bag += 1
            common += min(weight(word), weight(other)) / (word.stem == other.stem ? 1 : 2)
        }
        let weights = (
            left.values.reduce(0) { $0 + weight($1) }, right.values.reduce(0) { $0 + weight($1) }
        )
        bagShare = common * 1_000 / max(1, min(weights.0, weights.1))
        fullerShare = common * 1_000 / max(1, weights.0, weights.1)
    }

    private func weight(_ words: ArraySlice<QuoteWord>) -> Int { words.reduce(0) { $0 + $1.weight } }

    private func telling(_ words: ArraySlice<QuoteWord>) -> Int {
        words.reduce(0) { $0 + ($1.tells ? $1.weight : 0) }
    }
}

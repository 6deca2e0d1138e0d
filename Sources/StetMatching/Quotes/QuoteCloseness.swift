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
    /// How many of the common words tell something.
    private(set) var tellingWords = 0
    /// The most words that follow each other in both.
    private(set) var longestRun = 0
    /// What all words of the slighter wording say.
    let slighter: Int
    /// How many words both have that tell something, in whatever order.
    private(set) var bag = 0
    /// What these weigh of the slighter wording's telling words, in thousandths; words that only mean
    /// the same weigh half.
    private(set) var bagShare = 0
    /// Whether one denies what the other says, or gives another number, the contrary, or the parts of
    /// a sentence changed round.
    private(set) var isContrary = false

    /// How many words between two runs are looked at for a contradiction.
    private static let gapLimit = 5

    /// Compares two wordings.
    init(_ one: QuoteWords, _ two: QuoteWords) {
        slighter = min(one.weight, two.weight)
        let (one, two) = (one.writtenLike(two), two.writtenLike(one))
        let alignment = WordAlignment(one.map(\.sense), two.map(\.sense))
        let runs = QuoteCloseness.solid(alignment.matches, one)
        for run in runs {
            longestRun = max(longestRun, run.count)
            for step in 0..<run.count {
                let (left, right) = (one[run.first + step], two[run.second + step])
                let weight = min(left.weight, right.weight)
                shared += left.stem == right.stem ? weight * 4 : weight * 3
                tellingWords += weight >= QuoteWord.tellingWeight ? 1 : 0
            }
        }
        shared /= 4
        compareGaps(one, two, runs)
        fillBag(one, two)
    }

    /// How sure it is that both render one utterance, from 0 to 1,000; `doubt` is what must be common
    /// for an even chance where nothing contradicts.
    func sureness(doubt: Int) -> Int {
        guard shared > 0 else { return 0 }
        let sure = shared * 1_000 / (shared + replaced) * shared / (shared + doubt)
        // Who says much the same at length has misquoted rather than said the contrary.
        return isContrary ? shared > 60 && replaced * 8 < shared ? sure * 3 / 4 : sure / 3 : sure
    }

    /// The runs that are no accident: with a word that tells something, or three words long.
    private static func solid(_ runs: [WordMatch], _ words: [QuoteWord]) -> [WordMatch] {
        runs.filter { run in run.count > 2 || words[run.first..<run.firstEnd].contains(where: \.tells) }
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
        let slighter = min(
            left.values.reduce(0) { $0 + weight($1) }, right.values.reduce(0) { $0 + weight($1) })
        bagShare = common * 1_000 / max(1, slighter)
    }

    private mutating func compareGaps(_ one: [QuoteWord], _ two: [QuoteWord], _ runs: [WordMatch]) {
        var (left, right) = (0, 0)
        var changed: [(Set<UInt64>, Set<UInt64>)] = []
        for run in runs + [WordMatch(first: one.count, second: two.count, count: 0)] {
            let (first, second) = (one[left..<run.first], two[right..<run.second])
            let isInside = left > 0 && run.first < one.count || right > 0 && run.second < two.count
            let isSmall = first.count < 4 && second.count < 4 && !(first.isEmpty && second.isEmpty)
            compare(first, second, isInside: isInside || isSmall)
            changed.append((senses(first), senses(second)))
            (left, right) = (run.firstEnd, run.secondEnd)
        }
        addOverhang(one, two, runs)
        // "The minister lied to the general", "the general lied to the minister".
        let moved = changed.indices.dropLast().contains { at in
            changed[(at + 1)...].prefix(4).contains { other in
                !changed[at].0.isDisjoint(with: other.1) && !changed[at].1.isDisjoint(with: other.0)
            }
        }
        isContrary = isContrary || moved
    }

    /// Where one ends with what the other begins with, the rest of both is half a doubt.
    private mutating func addOverhang(_ one: [QuoteWord], _ two: [QuoteWord], _ runs: [WordMatch]) {
        guard let first = runs.first, let last = runs.last else { return }
        func weight(_ words: ArraySlice<QuoteWord>) -> Int { words.reduce(0) { $0 + $1.weight } }
        let heads = (weight(one[..<first.first]), weight(two[..<first.second]))
        let tails = (weight(one[last.firstEnd...]), weight(two[last.secondEnd...]))
        replaced += max(min(heads.0, tails.1), min(heads.1, tails.0)) / 2
    }

    private func senses(_ words: ArraySlice<QuoteWord>) -> Set<UInt64> {
        Set(words.prefix(24).filter(\.tells).map(\.sense))
    }

    /// What stands in one place of both wordings.
    private mutating func compare(
        _ one: ArraySlice<QuoteWord>, _ two: ArraySlice<QuoteWord>, isInside: Bool
    ) {
        let weights = (one.reduce(0) { $0 + $1.weight }, two.reduce(0) { $0 + $1.weight })
        replaced += min(weights.0, weights.1)
        guard one.count <= QuoteCloseness.gapLimit, two.count <= QuoteCloseness.gapLimit else { return }
        // Where one has nothing at all, a longer stretch is a sentence left out.
        let isLeftOut = one.isEmpty && two.count > 2 || two.isEmpty && one.count > 2
        if isInside, !isLeftOut, one.contains(where: \.isNegation) != two.contains(where: \.isNegation) {
            isContrary = true
        }
        let numbers = (one.filter(\.isNumber).map(\.stem), two.filter(\.isNumber).map(\.stem))
        if !numbers.0.isEmpty, !numbers.1.isEmpty, Set(numbers.0).isDisjoint(with: numbers.1) {
            isContrary = true
        }
        for word in one where QuoteWordLists.opposites[word.sense].map({ contrary in
            two.contains { contrary.contains($0.sense) }
        }) ?? false {
            isContrary = true
        }
    }
}

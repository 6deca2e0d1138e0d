/// The words of two wordings laid against each other in their order, by what they mean.
struct AlignedWords: Sendable {
    /// What both have in one place where they part.
    struct Gap: Sendable {
        /// The words of the first wording.
        let first: ArraySlice<QuoteWord>
        /// The words of the second wording.
        let second: ArraySlice<QuoteWord>
        /// Whether something common stands on both sides of it.
        let isInside: Bool

        /// How many words between two runs are looked at one by one.
        static let limit = 5

        /// Whether both have few words here.
        var isShort: Bool { first.count <= Gap.limit && second.count <= Gap.limit }
    }

    /// The words of the first wording.
    let first: [QuoteWord]
    /// The words of the second wording.
    let second: [QuoteWord]
    /// The stretches that both have and that are no accident: with a word that tells something, or of
    /// three words at least.
    let runs: [WordMatch]

    /// Lays two wordings against each other.
    init(_ one: QuoteWords, _ two: QuoteWords) {
        first = one.writtenLike(two)
        second = AlignedWords.bringing(two.writtenLike(one), to: first)
        let words = first
        runs = WordAlignment(first.map(\.sense), second.map(\.sense)).matches.filter { run in
            run.count > 2 || words[run.first..<run.firstEnd].contains(where: \.tells)
        }
    }

    /// The words of one wording, those that may stand for a word of the other with what that one means.
    private static func bringing(_ words: [QuoteWord], to others: [QuoteWord]) -> [QuoteWord] {
        let known = Set(others.map(\.sense))
        var senses: [Int: UInt64] = [:]
        for other in others {
            for meaning in QuoteWordLists.allMeanings[other.stem] ?? [] where senses[meaning] == nil {
                senses[meaning] = other.sense
            }
        }
        return words.map { word in
            guard !known.contains(word.sense),
                let one = QuoteWordLists.allMeanings[word.stem]?.lazy.compactMap({ senses[$0] }).first
            else { return word }
            return word.meaning(one)
        }
    }

    /// The places where the two part, one before each run and one behind the last.
    var gaps: [Gap] {
        var (left, right) = (0, 0)
        return (runs + [WordMatch(first: first.count, second: second.count, count: 0)]).map { run in
            defer { (left, right) = (run.firstEnd, run.secondEnd) }
            let isInside = left > 0 && run.first < first.count || right > 0 && run.second < second.count
            return Gap(first: first[left..<run.first], second: second[right..<run.second], isInside: isInside)
        }
    }
}

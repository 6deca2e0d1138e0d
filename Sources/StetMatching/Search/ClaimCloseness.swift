/// Compares the words of one question with claims, one at a time.
struct ClaimCloseness {
    private let asked: AskedTerms
    private let terms: SearchTerms
    private let askedWeight: Int
    private let askedOnce: Set<UInt32>
    private let pairs: Set<UInt64>
    private let figures: Set<UInt32>

    /// A comparison with what is asked for.
    init(_ asked: AskedTerms, in terms: SearchTerms) {
        self.asked = asked
        self.terms = terms
        askedOnce = Set(asked.text)
        askedWeight = max(1, askedOnce.reduce(0) { $0 + terms.rarity(of: $1) })
        pairs = ClaimCloseness.pairs(asked.text[...])
        figures = askedOnce.filter { $0 != SearchTerms.unknown && terms.isNumber($0) }
    }

    /// How alike a claim is, in thousandths.
    ///
    /// Of 1,000 points 300 go to the rare words of the question that the claim holds, 250 to those of
    /// the claim that the question holds, 200 to BM25, 150 to words that stand side by side in both
    /// and 100 to a like speaker, near dates and equal figures, half of which an unknown one gets.
    func score(of document: Int, likelihood: Int, days: Int?) -> Int {
        let text = terms.words(of: document, .text)
        let once = Set(text)
        let background = Set(terms.words(of: document, .background))
        var shared = 0
        var inBackground = 0
        for term in askedOnce {
            if once.contains(term) {
                shared += terms.rarity(of: term)
            } else if background.contains(term) {
                inBackground += terms.rarity(of: term)
            }
        }
        let claimWeight = max(1, once.reduce(0) { $0 + terms.rarity(of: $1) })
        let found = ClaimCloseness.pairs(text)
        let together =
            pairs.isEmpty ? 0 : 150 * pairs.intersection(found).count / max(1, min(pairs.count, found.count))
        let points =
            300 * (shared + inBackground / 3) / askedWeight + 250 * shared / claimWeight
            + min(200, 200 * likelihood / max(1, askedWeight * 5 / 8)) + together
            + figurePoints(once) + speakerPoints(document) + datePoints(days)
        return min(1_000, max(0, points))
    }

    private func figurePoints(_ once: Set<UInt32>) -> Int {
        let others = once.filter(terms.isNumber)
        guard !figures.isEmpty, !others.isEmpty else { return 15 }
        return figures.isDisjoint(with: others) ? 0 : 30
    }

    private func speakerPoints(_ document: Int) -> Int {
        let name = terms.words(of: document, .speaker)
        guard !asked.speaker.isEmpty, !name.isEmpty else { return 15 }
        return name.contains(where: asked.speaker.contains) ? 30 : 0
    }

    private func datePoints(_ days: Int?) -> Int {
        guard let days else { return 20 }
        return 40 * 30 / (30 + days)
    }

    private static func pairs(_ words: ArraySlice<UInt32>) -> Set<UInt64> {
        var pairs: Set<UInt64> = []
        for (first, second) in zip(words, words.dropFirst()) where first != SearchTerms.unknown {
            if second != SearchTerms.unknown { pairs.insert(UInt64(first) << 32 | UInt64(second)) }
        }
        return pairs
    }
}

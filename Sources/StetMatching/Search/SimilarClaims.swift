/// Answers "was this checked before?" over many claims: the likeliest ones by BM25, then looked at closely.
///
/// All arithmetic is in whole numbers and ties go by the claim's number, so the order is the same
/// wherever the claims came from. The weights are set by reasoning, not trained.
public struct SimilarClaims: Sendable {
    /// How many of the likeliest claims are looked at closely.
    public static let closelyRead = 100

    /// Entries of the lists of claims that may bring in new claims; beyond, they only add to known ones.
    private static let postingBudget = 400_000

    private var terms = SearchTerms()
    private var numbers: [Int] = []
    private var days: [Int32?] = []

    /// An index of these claims.
    public init(_ documents: some Sequence<SearchDocument>) {
        for document in documents {
            terms.append(document)
            numbers.append(document.number)
            days.append(document.day)
        }
        terms.finish()
    }

    /// The claims most like what is asked for, the best first; of equals the one with the lower number.
    public func matches(for query: SearchQuery, limit: Int = 5) -> [SearchHit] {
        let asked = AskedTerms(query, in: terms)
        let likeliest = candidates(for: asked)
        let close = ClaimCloseness(asked, in: terms)
        let hits = likeliest.map { document, score in
            SearchHit(
                number: numbers[document],
                score: close.score(of: document, likelihood: score, days: distance(query.day, days[document]))
            )
        }
        return Array(hits.sorted { ($1.score, $0.number) < ($0.score, $1.number) }.prefix(max(0, limit)))
    }

    private func distance(_ asked: Int32?, _ day: Int32?) -> Int? {
        guard let asked, let day else { return nil }
        return abs(Int(asked) - Int(day))
    }

    /// The claims with the highest BM25, and that score.
    private func candidates(for asked: AskedTerms) -> [(Int, Int)] {
        var scores = [UInt32](repeating: 0, count: terms.documents)
        var touched: [Int] = []
        var left = SimilarClaims.postingBudget
        let rarestFirst = asked.weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        for (term, weight) in rarestFirst where term != SearchTerms.unknown {
            let bringsIn = left > 0
            left -= terms.postings(of: term).count
            terms.forEachPosting(of: term) { document, impact in
                if scores[document] == 0 {
                    guard bringsIn else { return }
                    touched.append(document)
                }
                scores[document] += UInt32(weight * impact / 256)
            }
        }
        return best(of: touched, by: scores)
    }

    private func best(of touched: [Int], by scores: [UInt32]) -> [(Int, Int)] {
        func isBetter(_ first: Int, _ second: Int) -> Bool {
            (scores[second], numbers[first]) < (scores[first], numbers[second])
        }
        var kept: [Int] = []
        for document in touched {
            if let last = kept.last, kept.count == SimilarClaims.closelyRead {
                guard isBetter(document, last) else { continue }
                kept.removeLast()
            }
            var low = 0
            var high = kept.count
            while low < high {
                let middle = (low + high) / 2
                if isBetter(kept[middle], document) { low = middle + 1 } else { high = middle }
            }
            kept.insert(document, at: low)
        }
        return kept.map { ($0, Int(scores[$0])) }
    }
}

/// Finds the texts of an index in which the words of a query count for most.
///
/// Every word may be missing but a phrase and a beginning of a word may not. What the index cannot tell,
/// whether a phrase stands there to the letter, is for `FoundWords` to say over the text itself.
public struct TextSearch {
    /// Different words that a beginning of a word stands for at most, the commonest ones.
    private static let beginningLimit = 48
    /// Spellings that are looked at for a beginning of a word.
    private static let spellingLimit = 4_000

    private let index: SearchIndex

    /// Over an index.
    public init(_ index: SearchIndex) {
        self.index = index
    }

    /// The texts, the best first; the score is in thousandths of what the best text thinkable would have.
    ///
    /// - Throws: `SearchIndexError.damaged`.
    public func hits(for query: TextQuery, limit: Int) throws(SearchIndexError) -> [SearchHit] {
        var weights: [UInt64: Int] = [:]
        var required: [Set<UInt64>] = []
        for part in query.parts {
            switch part {
            case .word(let word): weights[word.hash] = try rarity(of: word.hash)
            case .beginning(let letters):
                let hashes = try hashes(beginningWith: letters)
                for hash in hashes where weights[hash] == nil { weights[hash] = try rarity(of: hash) }
                required.append(hashes)
            case .phrase(let words):
                let telling = words.filter(\.isTelling)
                for word in telling { weights[word.hash] = try rarity(of: word.hash) * 3 / 2 }
                required += telling.map { [$0.hash] }
            }
        }
        let sorted = weights.map { (hash: $0.key, weight: $0.value) }
            .sorted { ($1.weight, $0.hash) < ($0.weight, $1.hash) }
        let most = 255 * max(1, sorted.prefix(max(1, query.parts.count)).reduce(0) { $0 + $1.weight })
        return try index.best(limit, sorted, required: required).map {
            SearchHit(number: $0.number, score: min(1_000, 1_000 * Int($0.score) / most))
        }
    }

    private func rarity(of hash: UInt64) throws(SearchIndexError) -> Int {
        index.rarity(count: try index.count(of: hash))
    }

    private func hashes(beginningWith letters: [UInt8]) throws(SearchIndexError) -> Set<UInt64> {
        var found: Set<UInt64> = []
        for segment in index.segments {
            found.formUnion(
                try segment.hashes(beginningWith: letters, limit: TextSearch.spellingLimit))
        }
        guard found.count > TextSearch.beginningLimit else { return found }
        var counts: [(count: Int, hash: UInt64)] = []
        for hash in found { counts.append((try index.count(of: hash), hash)) }
        counts.sort { ($1.count, $0.hash) < ($0.count, $1.hash) }
        return Set(counts.prefix(TextSearch.beginningLimit).map(\.hash))
    }
}

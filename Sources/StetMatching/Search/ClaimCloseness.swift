/// Compares the words of one question with claims, one at a time.
struct ClaimCloseness {
    /// What a claim has in common with the question, each in thousandths of all there could be.
    struct Features {
        /// How rare the words of the question are that it holds, against all of them.
        var ofQuestion = 0
        /// How rare those of its own words are that the question holds, against all of them.
        var ofClaim = 0
        /// Words that stand side by side in both, against the shorter of the two.
        var together = 0
        /// The words around the question that it holds.
        var ofContext = 0
        /// Whether figures agree: 1,000; contradict: 0; or are not in both: 500.
        var figures = 500
        /// Whether the speaker is the same: 1,000; another: 0; or unknown: nil.
        var speaker: Int?
    }

    private let asked: AskedTerms
    private let index: SearchIndex
    private let askedWeight: Int
    private let contextWeight: Int
    private let pairs: Set<Pair>
    private var known: [[Int: Int]]

    private struct Pair: Hashable {
        var first: UInt64
        var second: UInt64
    }

    /// A comparison with what is asked for.
    init(_ asked: AskedTerms, in index: SearchIndex) {
        self.asked = asked
        self.index = index
        askedWeight = max(1, asked.rarities.values.reduce(0, +))
        contextWeight = max(1, asked.context.values.reduce(0, +))
        pairs = Set(zip(asked.text, asked.text.dropFirst()).map { Pair(first: $0, second: $1) })
        known = Array(repeating: [:], count: index.segments.count)
    }

    /// What a claim has in common with the question.
    mutating func features(of hit: BestHits.Hit) throws(SearchIndexError) -> Features {
        let segment = index.segments[hit.segment]
        let sequence = try segment.sequence(of: hit.document)
        var features = Features()
        let text = try hashes(sequence[.text].prefix(400), in: segment)
        let title = try hashes(sequence[.title].prefix(100), in: segment)
        let background = Set(try hashes(sequence[.background].prefix(2_000), in: segment))
        let own = Set(text)
        let inTitle = Set(title)
        var found = 0
        for (hash, rarity) in asked.rarities {
            if own.contains(hash) || inTitle.contains(hash) {
                found += rarity
            } else if background.contains(hash) {
                found += rarity / 3
            }
        }
        for word in own.union(inTitle) {
            guard let asked = asked.kindred[word], !own.contains(asked) else { continue }
            found += self.asked.rarities[asked, default: 0] / 2
        }
        features.ofQuestion = 1_000 * found / askedWeight
        let textShare = try share(of: sequence[.text].prefix(400), in: hit.segment)
        let titleShare = try share(of: sequence[.title].prefix(100), in: hit.segment)
        features.ofClaim = max(textShare, titleShare)
        features.together = max(together(text), together(title))
        var around = 0
        for (hash, rarity) in asked.context
        where own.contains(hash) || inTitle.contains(hash) || background.contains(hash) {
            around += rarity
        }
        features.ofContext = 1_000 * around / contextWeight
        features.figures = try figures(sequence[.text], own, in: segment)
        let name = try hashes(sequence[.speaker].prefix(50), in: segment)
        if !asked.speaker.isEmpty, !name.isEmpty {
            features.speaker = name.contains(where: asked.speaker.contains) ? 1_000 : 0
        }
        return features
    }

    private func hashes(
        _ words: ArraySlice<Int>, in segment: Segment
    ) throws(SearchIndexError) -> [UInt64] {
        var hashes: [UInt64] = []
        hashes.reserveCapacity(words.count)
        for word in words { hashes.append(try segment.hash(of: word)) }
        return hashes
    }

    /// How much of a claim's own words, by their rarity, the question holds.
    private mutating func share(of words: ArraySlice<Int>, in place: Int) throws(SearchIndexError) -> Int {
        var whole = 0
        var shared = 0
        for word in Set(words) {
            let rarity = try rarity(of: word, in: place)
            whole += rarity
            let hash = try index.segments[place].hash(of: word)
            if asked.rarities[hash] != nil {
                shared += rarity
            } else if asked.kindred[hash] != nil {
                shared += rarity / 2
            }
        }
        return whole == 0 ? 0 : 1_000 * shared / whole
    }

    private mutating func rarity(of word: Int, in place: Int) throws(SearchIndexError) -> Int {
        if let rarity = known[place][word] { return rarity }
        let segment = index.segments[place]
        let count =
            index.segments.count == 1
            ? try segment.count(of: word) : try index.count(of: try segment.hash(of: word))
        let rarity = index.rarity(count: count)
        known[place][word] = rarity
        return rarity
    }

    private func together(_ words: [UInt64]) -> Int {
        guard !pairs.isEmpty, words.count > 1 else { return 0 }
        let own = Set(zip(words, words.dropFirst()).map { Pair(first: $0, second: $1) })
        return 1_000 * own.intersection(pairs).count / max(1, min(pairs.count, own.count))
    }

    private func figures(
        _ words: ArraySlice<Int>, _ own: Set<UInt64>, in segment: Segment
    ) throws(SearchIndexError) -> Int {
        guard !asked.figures.isEmpty else { return 500 }
        if !own.isDisjoint(with: asked.figures) { return 1_000 }
        for word in words.prefix(400) where try segment.isNumber(word) { return 0 }
        return 500
    }
}

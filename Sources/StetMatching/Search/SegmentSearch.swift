/// Finds the texts of one segment in which the words of a question count for most.
///
/// The texts are gone through in windows. In each window the words that could not lift a text above
/// the threshold by themselves (frequent ones, mostly) bring in none and are only looked up for those
/// that others brought in; a window in which all words together cannot, is passed over (MaxScore with
/// the maxima of blocks). The outcome is that of adding everything up.
struct SegmentSearch {
    /// A word of the question in this segment.
    struct Asked {
        /// Its list.
        let cursor: PostingCursor
        /// What it weighs.
        let weight: UInt32
        /// The most it can add in the window at hand.
        var highest: UInt32 = 0
    }

    private static let window = 8_192

    private var words: [Asked]
    private let documents: Int
    private var sums = [UInt32](repeating: 0, count: window)
    private var met = [UInt64](repeating: 0, count: window / 64)

    /// A search for these words in a segment of so many texts.
    init(_ words: [Asked], documents: Int) {
        self.words = words
        self.documents = documents
    }

    /// Adds the best texts to `best`, those for which `isKept` holds.
    mutating func run(
        into best: inout BestHits, segment: Int, number: (Int) throws(SearchIndexError) -> Int,
        isKept: (Int) throws(SearchIndexError) -> Bool
    ) throws(SearchIndexError) {
        var from = 0
        while from < documents, !words.isEmpty {
            let to = min(from + SegmentSearch.window, documents)
            let found = try candidates(from, to, threshold: best.threshold)
            for document in found {
                let score = sums[document - from]
                if score > 0, score >= best.threshold {
                    let number = try number(document)
                    if try isKept(number) {
                        best.add(
                            .init(score: score, number: number, segment: segment, document: document))
                    }
                }
            }
            from = to
        }
    }

    /// The texts of a window that may reach the threshold; their sums are complete then.
    private mutating func candidates(
        _ from: Int, _ to: Int, threshold: UInt32
    ) throws(SearchIndexError) -> [Int] {
        for index in words.indices {
            words[index].highest =
                UInt32(try words[index].cursor.highest(from: from, to: to)) * words[index].weight
        }
        let order = words.indices.sorted { (words[$0].highest, $0) < (words[$1].highest, $1) }
        // The words before `split` reach less than the threshold even together.
        var split = 0
        var together: UInt32 = 0
        while split < order.count, together + words[order[split]].highest < max(1, threshold) {
            together += words[order[split]].highest
            split += 1
        }
        guard split < order.count else { return [] }
        for index in sums.indices { sums[index] = 0 }
        for index in met.indices { met[index] = 0 }
        for index in order[split...] { try addAll(index, from, to) }
        var found = takeMet(from)
        for index in order[..<split].reversed() where words[index].highest > 0 {
            try add(index, from, to: &found, reaching: threshold, with: together)
            together -= words[index].highest
        }
        return found
    }

    /// Adds what a word counts for to every text of the window that holds it.
    private mutating func addAll(_ index: Int, _ from: Int, _ to: Int) throws(SearchIndexError) {
        let weight = words[index].weight
        let cursor = words[index].cursor
        try sums.withUnsafeMutableBufferPointer { sums throws(SearchIndexError) in
            try met.withUnsafeMutableBufferPointer { met throws(SearchIndexError) in
                try cursor.each(from: from, to: to) { document, impact in
                    let at = document - from
                    sums[at] &+= weight &* impact
                    met[at >> 6] |= 1 << UInt64(at & 63)
                }
            }
        }
    }

    private func takeMet(_ from: Int) -> [Int] {
        var found: [Int] = []
        for index in met.indices {
            var bits = met[index]
            while bits != 0 {
                found.append(from + index * 64 + bits.trailingZeroBitCount)
                bits &= bits - 1
            }
        }
        return found
    }

    /// Looks a word up in the texts that may still reach the threshold, and drops the others.
    private mutating func add(
        _ index: Int, _ from: Int, to found: inout [Int], reaching threshold: UInt32, with rest: UInt32
    ) throws(SearchIndexError) {
        let weight = words[index].weight
        var kept = 0
        for document in found where sums[document - from] + rest >= threshold {
            found[kept] = document
            kept += 1
            sums[document - from] += weight * (try words[index].cursor.impact(in: document))
        }
        found.removeSubrange(kept...)
    }
}

/// Finds the runs of words that a text shares with another, in time that grows with their lengths.
///
/// Every run of four words is entered in a table of chains, as a compressor does (LZ77). A chain is
/// followed a bounded number of steps, so that a text of one word repeated costs no more than others.
struct ShingleIndex: Sendable {
    /// How many words make an entry.
    static let width = 4

    private static let stepLimit = 16

    private let words: [UInt64]
    /// The first place of each chain, by the low bits of the shingle's hash; -1 for none.
    private var heads: [Int32]
    /// The next place on the chain of each place.
    private var next: [Int32]
    private let mask: Int

    /// An index of these word hashes.
    init(_ words: [UInt64]) {
        self.words = words
        var size = 16
        while size < words.count { size *= 2 }
        mask = size - 1
        heads = [Int32](repeating: -1, count: size)
        next = [Int32](repeating: -1, count: words.count)
        guard words.count >= ShingleIndex.width else { return }
        // From the end, so that the chain begins with the earliest place.
        for place in stride(from: words.count - ShingleIndex.width, through: 0, by: -1) {
            let slot = slot(words, place)
            next[place] = heads[slot]
            heads[slot] = Int32(place)
        }
    }

    /// The longest runs shared with `other`, in its order and not overlapping there; `first` counts
    /// in the indexed list, `second` in `other`.
    func matches(in other: [UInt64]) -> [WordMatch] {
        var found: [WordMatch] = []
        var at = 0
        while at + ShingleIndex.width <= other.count {
            if let match = longest(other, at, after: found.last) {
                found.append(match)
                at = match.secondEnd
            } else {
                at += 1
            }
        }
        return found
    }

    /// The longest run that begins at `at`; among equals, the one that goes on where the last ended.
    private func longest(_ other: [UInt64], _ at: Int, after last: WordMatch?) -> WordMatch? {
        var best: WordMatch?
        var place = Int(heads[slot(other, at)])
        var steps = 0
        while place >= 0, steps < ShingleIndex.stepLimit {
            var count = 0
            while place + count < words.count, at + count < other.count,
                words[place + count] == other[at + count]
            {
                count += 1
            }
            let goesOn = last.map { place >= $0.firstEnd && place - $0.firstEnd < 16 } ?? false
            let isLonger = count > (best?.count ?? ShingleIndex.width - 1)
            if isLonger || goesOn && count == best?.count && !isNear(best, last) {
                best = WordMatch(first: place, second: at, count: count)
            }
            place = Int(next[place])
            steps += 1
        }
        return best
    }

    private func isNear(_ match: WordMatch?, _ last: WordMatch?) -> Bool {
        guard let match, let last else { return false }
        return match.first >= last.firstEnd && match.first - last.firstEnd < 16
    }

    private func slot(_ words: [UInt64], _ place: Int) -> Int {
        var hash = words[place]
        for offset in 1..<ShingleIndex.width { hash = (hash &* 31) ^ words[place + offset] }
        return Int(truncatingIfNeeded: WordHash.mixed(hash)) & mask
    }
}

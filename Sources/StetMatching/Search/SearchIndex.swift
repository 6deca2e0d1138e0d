/// Several segments as one index: the newer ones take texts away from the older ones.
///
/// What it answers does not depend on how the texts came to be spread over the segments. All
/// arithmetic is in whole numbers and ties go by number, so that the order is the same everywhere.
public struct SearchIndex {
    /// The segments, the oldest first.
    let segments: [Segment]
    /// How many texts there are.
    public let documents: Int

    /// The index that these segments make up, the oldest first.
    ///
    /// - Throws: `SearchIndexError`.
    public init(_ segments: [IndexBytes]) throws(SearchIndexError) {
        var opened: [Segment] = []
        for bytes in segments { opened.append(try Segment(bytes)) }
        try self.init(opened)
    }

    /// The index that these open segments make up, the oldest first.
    init(_ segments: [Segment]) throws(SearchIndexError) {
        self.segments = segments
        documents = segments.reduce(0) { $0 + $1.documents - $1.removedCount }
        guard documents >= 0 else { throw .damaged }
    }

    /// How many texts hold a word.
    func count(of hash: UInt64) throws(SearchIndexError) -> Int {
        var count = 0
        for segment in segments {
            if let term = try segment.term(of: hash) { count += try segment.count(of: term) }
            if segment.removedCount > 0 { count -= try segment.lost(hash) }
        }
        return max(0, count)
    }

    /// How rare a word is that so many texts hold: the logarithm of all texts by those, in 1,024ths.
    func rarity(count: Int) -> Int {
        1_024 + FixedLogarithm.ofRatio(2 * documents + 2, 2 * count + 1)
    }

    /// Whether a text of a segment still counts.
    func isKept(_ number: Int, in segment: Int) throws(SearchIndexError) -> Bool {
        for newer in segments[(segment + 1)...] where newer.removedCount > 0 {
            if try newer.removes(number) { return false }
        }
        return true
    }

    /// The texts in which these words count for most, the best first.
    ///
    /// - Parameter weights: what each word weighs; words that no text holds count for nothing.
    func best(
        _ limit: Int, _ weights: [(hash: UInt64, weight: Int)]
    ) throws(SearchIndexError) -> [BestHits.Hit] {
        var best = BestHits(limit: limit)
        for (place, segment) in segments.enumerated() {
            var words: [SegmentSearch.Asked] = []
            for (hash, weight) in weights {
                guard let term = try segment.term(of: hash), weight > 0 else { continue }
                words.append(.init(cursor: try segment.postings(of: term), weight: UInt32(clamping: weight)))
            }
            var search = SegmentSearch(words, documents: segment.documents)
            try search.run(
                into: &best, segment: place,
                number: { (document) throws(SearchIndexError) in try segment.number(of: document) },
                isKept: { (number) throws(SearchIndexError) in try isKept(number, in: place) })
        }
        return best.list
    }

    /// Where the text with this number is, in the newest segment that holds it; nil where it is gone.
    func place(of number: Int) throws(SearchIndexError) -> (segment: Int, document: Int)? {
        for index in segments.indices.reversed() {
            if let document = try segments[index].document(number) { return (index, document) }
            if try segments[index].removes(number) { return nil }
        }
        return nil
    }
}

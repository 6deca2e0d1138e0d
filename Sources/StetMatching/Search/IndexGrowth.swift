/// How an index takes in what has changed: as a small new segment, with which small older ones are merged.
public struct IndexGrowth {
    /// How many of the older segments stay as they are.
    public let kept: Int
    /// The bytes of the segment that follows them.
    public let pieces: [[UInt8]]

    /// Segments smaller than this are always merged.
    private static let smallest = 64
    /// A segment is merged where the ones behind it together are at least this part of it.
    private static let share = 4

    /// What an index becomes by some changes.
    ///
    /// - Parameters:
    ///   - index: the index as it was.
    ///   - changed: the texts that are new or say something else now, by rising number.
    ///   - removed: the numbers of texts that are gone; those that were not there do no harm.
    public init(
        _ index: SearchIndex, _ profile: SearchProfile, changed: [SearchDocument], removed: Set<Int>
    ) throws(SearchIndexError) {
        var kept = index.segments.count
        var size = changed.count + removed.count
        while kept > 0 {
            let last = index.segments[kept - 1]
            let lastSize = last.documents + last.removedCount
            guard lastSize <= max(IndexGrowth.smallest, size) * IndexGrowth.share else { break }
            size += lastSize
            kept -= 1
        }
        let older = try SearchIndex(Array(index.segments[..<kept]))
        let numbers = Set(changed.map(\.number)).union(removed)
        var builder = SegmentBuilder(profile)
        // Numbers that the new segment answers for, with all that the merged ones answered for.
        var answered = numbers
        var survivors: [(number: Int, segment: Segment, document: Int)] = []
        for place in kept..<index.segments.count {
            let segment = index.segments[place]
            answered.formUnion(try segment.removedNumbers())
            for document in 0..<segment.documents {
                let number = try segment.number(of: document)
                guard !numbers.contains(number), try index.isKept(number, in: place) else { continue }
                survivors.append((number, segment, document))
            }
        }
        survivors.sort { $0.number < $1.number }
        try IndexGrowth.merge(survivors, changed, into: &builder)
        for place in kept..<index.segments.count { try builder.takeSpellings(of: index.segments[place]) }
        for number in answered {
            guard let place = try older.place(of: number) else { continue }
            let segment = older.segments[place.segment]
            var words: [UInt64] = []
            for term in Set(try segment.sequence(of: place.document).words) {
                words.append(try segment.hash(of: term))
            }
            builder.remove(number, words: words)
        }
        self.kept = kept
        pieces = builder.close()
    }

    /// Adds both lists in the order of their numbers.
    private static func merge(
        _ survivors: [(number: Int, segment: Segment, document: Int)], _ changed: [SearchDocument],
        into builder: inout SegmentBuilder
    ) throws(SearchIndexError) {
        var next = 0
        for survivor in survivors {
            while next < changed.count, changed[next].number < survivor.number {
                builder.append(changed[next])
                next += 1
            }
            try builder.append(survivor.document, of: survivor.segment)
        }
        for document in changed[next...] { builder.append(document) }
    }
}

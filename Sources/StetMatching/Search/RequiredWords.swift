/// Words of which a text must hold some: of each set of words at least one.
struct RequiredWords {
    private let sets: [[PostingCursor]]

    /// What a segment holds of these sets; the texts are asked for in rising order.
    init(_ sets: [Set<UInt64>], in segment: Segment) throws(SearchIndexError) {
        var cursors: [[PostingCursor]] = []
        for set in sets {
            var held: [PostingCursor] = []
            for hash in set.sorted() {
                if let term = try segment.term(of: hash) { held.append(try segment.postings(of: term)) }
            }
            cursors.append(held)
        }
        self.sets = cursors
    }

    /// Whether no text of the segment can hold them.
    var isHopeless: Bool { sets.contains(where: \.isEmpty) }

    /// Whether a text holds them.
    func hold(in document: Int) throws(SearchIndexError) -> Bool {
        for set in sets {
            var isHeld = false
            for cursor in set where !isHeld { isHeld = try cursor.impact(in: document) > 0 }
            guard isHeld else { return false }
        }
        return true
    }
}

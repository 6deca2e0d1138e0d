/// Makes an index of texts that come one after the other, in as many segments as their number asks for.
public struct IndexBuilder {
    /// The segments that are closed, each in pieces.
    private var closed: [[[UInt8]]] = []
    private var builder: SegmentBuilder

    /// An empty index.
    public init(_ profile: SearchProfile) {
        builder = SegmentBuilder(profile)
    }

    /// Adds a text; its number must be higher than those before it.
    public mutating func append(_ document: SearchDocument) {
        builder.append(document)
        if builder.isFull { close() }
    }

    /// The segments, the oldest first, each in pieces; one at least.
    public mutating func finish() -> [[[UInt8]]] {
        if closed.isEmpty || builder.count > 0 { close() }
        return closed
    }

    private mutating func close() {
        closed.append(builder.close())
        builder = SegmentBuilder(builder.profile)
    }
}

extension SearchIndex {
    /// The index that a builder made, in memory.
    ///
    /// - Throws: `SearchIndexError`, where this program does not read what it wrote.
    public init(_ segments: [[[UInt8]]]) throws(SearchIndexError) {
        var opened: [IndexBytes] = []
        for pieces in segments { opened.append(try IndexBytes(pieces)) }
        try self.init(opened)
    }
}

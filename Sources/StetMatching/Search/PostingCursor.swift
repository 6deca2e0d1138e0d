/// A place in the list of the texts that hold one word; it only goes forward.
final class PostingCursor {
    /// How many texts the list has.
    let count: Int

    private let bytes: IndexBytes
    private let table: UnsafeRawBufferPointer
    private let data: Range<Int>
    private let documentLimit: Int
    private let blocks: Int
    /// The block that the place is in; `blocks` behind the last one.
    private var block = 0
    private var isRead = false
    private var texts: [UInt32] = []
    private var impacts: [UInt8] = []
    private var at = 0

    /// The list in a range of a segment's postings.
    ///
    /// - Throws: `SearchIndexError.damaged`.
    init(
        _ bytes: IndexBytes, _ range: Range<Int>, count: Int, documents: Int
    ) throws(SearchIndexError) {
        guard count >= 0, count <= documents, count <= range.count else { throw .damaged }
        self.bytes = bytes
        self.count = count
        documentLimit = documents
        blocks = (count + PostingLists.blockSize - 1) / PostingLists.blockSize
        let tableBytes = blocks > 1 ? blocks * PostingLists.entryBytes : 0
        guard tableBytes <= range.count else { throw .damaged }
        table = try bytes.slice(.postings, range.lowerBound..<(range.lowerBound + tableBytes))
        data = (range.lowerBound + tableBytes)..<range.upperBound
        if blocks == 1 { try readBlock() }
    }

    /// The most that the word counts for in a text of `from..<to`, or more; goes on to the block of `from`.
    func highest(from: Int, to: Int) throws(SearchIndexError) -> Int {
        if blocks == 1 {
            while at < texts.count, texts[at] < from { at += 1 }
            var highest = 0
            var ahead = at
            while ahead < texts.count, texts[ahead] < to {
                highest = max(highest, Int(impacts[ahead]))
                ahead += 1
            }
            return highest
        }
        skip(to: from)
        var highest = 0
        var ahead = block
        while ahead < blocks {
            highest = max(highest, entry(ahead, 8))
            if entry(ahead, 0) >= to - 1 { break }
            ahead += 1
        }
        return min(highest, 255)
    }

    /// Hands over every text of `from..<to` that is not passed yet, with its impact.
    func each(
        from: Int, to: Int, _ body: (Int, UInt32) -> Void
    ) throws(SearchIndexError) {
        skip(to: from)
        while block < blocks {
            if !isRead { try readBlock() }
            while at < texts.count, texts[at] < from { at += 1 }
            while at < texts.count, texts[at] < to {
                body(Int(texts[at]), UInt32(impacts[at]))
                at += 1
            }
            guard at == texts.count else { return }
            leaveBlock()
        }
    }

    /// What the word counts for in a text; 0 where the text does not hold it. Goes on to that text.
    func impact(in document: Int) throws(SearchIndexError) -> UInt32 {
        skip(to: document)
        guard block < blocks else { return 0 }
        if !isRead { try readBlock() }
        while at < texts.count, texts[at] < document { at += 1 }
        return at < texts.count && texts[at] == document ? UInt32(impacts[at]) : 0
    }

    private func leaveBlock() {
        block += 1
        isRead = false
    }

    /// Goes on to the first block that ends with `document` or later.
    private func skip(to document: Int) {
        guard blocks > 1 else { return }
        while block < blocks, entry(block, 0) < document { leaveBlock() }
    }

    private func entry(_ block: Int, _ offset: Int) -> Int {
        let at = block * PostingLists.entryBytes + offset
        return Int(UInt32(littleEndian: table.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
    }

    private func readBlock() throws(SearchIndexError) {
        let size = min(PostingLists.blockSize, count - block * PostingLists.blockSize)
        let start = block == 0 ? 0 : entry(block - 1, 4)
        let end = blocks == 1 ? data.count : entry(block, 4)
        guard start <= end, end <= data.count else { throw .damaged }
        let bytes = try bytes.slice(
            .postings, (data.lowerBound + start)..<(data.lowerBound + end))
        guard bytes.count >= size * 2 else { throw .damaged }
        texts.removeAll(keepingCapacity: true)
        texts.reserveCapacity(size)
        var value = block == 0 ? 0 : UInt32(truncatingIfNeeded: entry(block - 1, 0))
        var place = 0
        let limit = bytes.count - size
        for _ in 0..<size {
            var distance: UInt32 = 0
            var shift: UInt32 = 0
            while true {
                guard place < limit, shift < 35 else { throw .damaged }
                let byte = bytes[place]
                place += 1
                distance |= UInt32(byte & 0x7F) << shift
                if byte < 0x80 { break }
                shift += 7
            }
            value &+= distance
            guard value < documentLimit, texts.last.map({ $0 < value }) ?? true else { throw .damaged }
            texts.append(value)
        }
        impacts = Array(bytes[limit...])
        at = 0
        isRead = true
    }
}

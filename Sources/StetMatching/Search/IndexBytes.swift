/// The bytes of an index, in memory or mapped from a file, and the parts they hold; nothing in them is
/// trusted.
///
/// The head names the parts and carries the checksums of the pages. A page is compared with its
/// checksum when something is first read from it, so that a file of a gigabyte is opened at once and
/// no byte of a damaged one is used.
public final class IndexBytes {
    /// A part of the index.
    enum Part: Int, CaseIterable {
        case numbers, days, sequenceStarts, sequences, termHashes, termCounts, postingStarts, postings
        case buckets, removed, lostHashes, lostCounts, wordStarts, words, wordTerms
    }

    /// The first bytes of every index.
    static let magic = Array("stetidx2".utf8)
    /// The first page, without the checksums of the others.
    static let headBytes = 512
    /// Where the parts are listed in the head, sixteen bytes each.
    static let partList = 64

    private let base: UnsafeRawBufferPointer
    private let release: () -> Void
    private let checksums: Int
    private let data: Int
    private var parts: [Range<Int>] = []
    private var checked: [UInt64]

    /// Takes over bytes that stay where they are until `release` is called.
    ///
    /// - Throws: `SearchIndexError.foreign` or `.damaged`.
    public init(
        _ bytes: UnsafeRawBufferPointer, release: @escaping () -> Void
    ) throws(SearchIndexError) {
        base = bytes
        self.release = release
        let isIndex =
            bytes.count >= IndexBytes.headBytes && bytes.count % IndexChecksum.pageBytes == 0
            && bytes.prefix(8).elementsEqual(IndexBytes.magic)
        guard isIndex else {
            (checksums, data, checked) = (0, 0, [])
            throw .foreign
        }
        func word(_ at: Int) -> Int {
            Int(
                truncatingIfNeeded: UInt64(
                    littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
        }
        (checksums, data) = (IndexBytes.headBytes, word(16))
        let pages = (bytes.count - max(0, min(data, bytes.count))) / IndexChecksum.pageBytes
        checked = [UInt64](repeating: 0, count: pages / 64 + 1)
        guard word(8) == bytes.count, data % IndexChecksum.pageBytes == 0, data <= bytes.count,
            data >= checksums + pages * 4
        else { throw .damaged }
        // The checksum of the head is taken over the head from its parts on, and all checksums.
        let head = UnsafeRawBufferPointer(rebasing: bytes[32..<(checksums + pages * 4)])
        guard IndexChecksum.of(head) == UInt32(truncatingIfNeeded: word(24)) else { throw .damaged }
        for part in Part.allCases {
            let start = word(IndexBytes.partList + part.rawValue * 16)
            let count = word(IndexBytes.partList + part.rawValue * 16 + 8)
            guard start >= data, count >= 0, start <= bytes.count, count <= bytes.count - start else {
                throw .damaged
            }
            parts.append(start..<(start + count))
        }
    }

    /// Bytes in memory.
    ///
    /// - Throws: `SearchIndexError.foreign` or `.damaged`.
    public convenience init(_ pieces: [[UInt8]]) throws(SearchIndexError) {
        let count = pieces.reduce(0) { $0 + $1.count }
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, count), alignment: 16)
        var filled = 0
        for piece in pieces {
            UnsafeMutableRawBufferPointer(rebasing: copy[filled...]).copyBytes(from: piece)
            filled += piece.count
        }
        try self.init(UnsafeRawBufferPointer(rebasing: copy[..<count])) { copy.deallocate() }
    }

    deinit { release() }

    /// The number in the head that whoever wrote the index put there.
    var profile: Int { Int(base[32]) }

    /// How many bytes a part has.
    func count(of part: Part) -> Int { parts[part.rawValue].count }

    /// Bytes of a part, looked over.
    func slice(_ part: Part, _ range: Range<Int>) throws(SearchIndexError) -> UnsafeRawBufferPointer {
        let whole = parts[part.rawValue]
        guard range.lowerBound >= 0, range.upperBound <= whole.count else { throw .damaged }
        let start = whole.lowerBound + range.lowerBound
        let end = whole.lowerBound + range.upperBound
        if start < end { try check(start, end) }
        return UnsafeRawBufferPointer(rebasing: base[start..<end])
    }

    /// The number of four bytes at an index of a part.
    func small(_ part: Part, _ index: Int) throws(SearchIndexError) -> Int {
        let whole = parts[part.rawValue]
        guard index >= 0, index < whole.count / 4 else { throw .damaged }
        let at = whole.lowerBound + index * 4
        try check(at, at + 4)
        return Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
    }

    /// The number of eight bytes at an index of a part.
    func large(_ part: Part, _ index: Int) throws(SearchIndexError) -> UInt64 {
        let whole = parts[part.rawValue]
        guard index >= 0, index < whole.count / 8 else { throw .damaged }
        let at = whole.lowerBound + index * 8
        try check(at, at + 8)
        return UInt64(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    }

    /// Compares the pages of these bytes with their checksums, each once.
    @inline(__always)
    private func check(_ start: Int, _ end: Int) throws(SearchIndexError) {
        var page = (start - data) / IndexChecksum.pageBytes
        let last = (end - 1 - data) / IndexChecksum.pageBytes
        while page <= last {
            if checked[page >> 6] & (1 << UInt64(page & 63)) == 0 { try check(page: page) }
            page += 1
        }
    }

    private func check(page: Int) throws(SearchIndexError) {
        let start = data + page * IndexChecksum.pageBytes
        let bytes = UnsafeRawBufferPointer(rebasing: base[start..<(start + IndexChecksum.pageBytes)])
        let expected = base.loadUnaligned(fromByteOffset: checksums + page * 4, as: UInt32.self)
        guard IndexChecksum.of(bytes) == UInt32(littleEndian: expected) else { throw .damaged }
        checked[page >> 6] |= 1 << UInt64(page & 63)
    }
}

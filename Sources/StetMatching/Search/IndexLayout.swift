/// Puts the parts of an index together to the bytes that `IndexBytes` reads.
struct IndexLayout {
    private var bytes: [UInt8] = []
    private var parts = [Range<Int>](repeating: 0..<0, count: IndexBytes.Part.allCases.count)
    private let profile: Int

    /// An empty index; `expected` bytes of room are made at once.
    init(profile: Int, expected: Int) {
        self.profile = profile
        bytes.reserveCapacity(expected)
    }

    /// Begins a part: what is appended until `close` belongs to it.
    mutating func add(_ part: IndexBytes.Part, _ fill: (inout [UInt8]) -> Void) {
        while bytes.count % 8 != 0 { bytes.append(0) }
        let start = bytes.count
        fill(&bytes)
        parts[part.rawValue] = start..<bytes.count
    }

    /// Adds a part of numbers of four bytes.
    mutating func add(_ part: IndexBytes.Part, _ numbers: [UInt32]) {
        add(part) { bytes in
            numbers.withUnsafeBytes { bytes.append(contentsOf: $0) }
        }
    }

    /// Adds a part of numbers of eight bytes.
    mutating func add(_ part: IndexBytes.Part, _ numbers: [UInt64]) {
        add(part) { bytes in
            numbers.withUnsafeBytes { bytes.append(contentsOf: $0) }
        }
    }

    /// The whole index in two pieces: head and checksums, then the parts, each piece in full pages.
    mutating func close() -> [[UInt8]] {
        let page = IndexChecksum.pageBytes
        let pages = (bytes.count + page - 1) / page
        bytes.append(contentsOf: repeatElement(0, count: pages * page - bytes.count))
        let data = (IndexBytes.headBytes + pages * 4 + page - 1) / page * page
        var head = [UInt8](repeating: 0, count: data)
        head.withUnsafeMutableBytes { head in
            func put(_ value: Int, _ at: Int) {
                head.storeBytes(
                    of: UInt64(truncatingIfNeeded: value).littleEndian, toByteOffset: at, as: UInt64.self)
            }
            head.copyBytes(from: IndexBytes.magic)
            put(data + bytes.count, 8)
            put(data, 16)
            put(profile, 32)
            for (index, range) in parts.enumerated() {
                put(data + range.lowerBound, IndexBytes.partList + index * 16)
                put(range.count, IndexBytes.partList + index * 16 + 8)
            }
            bytes.withUnsafeBytes { bytes in
                for index in 0..<pages {
                    let sum = IndexChecksum.of(
                        UnsafeRawBufferPointer(rebasing: bytes[(index * page)..<((index + 1) * page)]))
                    head.storeBytes(
                        of: sum.littleEndian, toByteOffset: IndexBytes.headBytes + index * 4, as: UInt32.self)
                }
            }
            let summed = UnsafeRawBufferPointer(rebasing: head[32..<(IndexBytes.headBytes + pages * 4)])
            put(Int(IndexChecksum.of(summed)), 24)
        }
        return [head, bytes]
    }
}

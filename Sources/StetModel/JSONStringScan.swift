/// Finds, eight bytes at a time, where the plain run of a JSON string ends.
enum JSONStringScan {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// The first offset from `start` on whose byte is a quotation mark, a backslash or a control
    /// character, or the count of bytes.
    @inline(__always)
    static func endOfReadableRun(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        endOfRun(bytes, from: start) { word in
            mark(word, below: 0x20) | mark(word, equal: 0x22) | mark(word, equal: 0x5C)
        }
    }

    /// As `endOfReadableRun`, but DEL and every byte beyond ASCII end the run too.
    @inline(__always)
    static func endOfASCIIRun(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        endOfRun(bytes, from: start) { word in
            mark(word, below: 0x20) | mark(word, equal: 0x22) | mark(word, equal: 0x5C)
                | mark(word, equal: 0x7F) | word & highs
        }
    }

    /// The first offset whose byte `marks` sets the high bit of; the lowest mark of a word must be true.
    @inline(__always)
    private static func endOfRun(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, marks: (UInt64) -> UInt64
    ) -> Int {
        var at = start
        let raw = UnsafeRawBufferPointer(bytes)
        while at + 8 <= bytes.count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            let found = marks(word)
            if found != 0 { return at + found.trailingZeroBitCount / 8 }
            at += 8
        }
        while at < bytes.count {
            // The other seven bytes of the word are letters, which no mark falls on.
            let word = UInt64(bytes[at]) | (ones &* 0x61) << 8
            if marks(word) != 0 { return at }
            at += 1
        }
        return at
    }

    /// Marks the bytes of `word` that are `byte` (the lowest mark is always true).
    @inline(__always)
    private static func mark(_ word: UInt64, equal byte: UInt64) -> UInt64 {
        let difference = word ^ (ones &* byte)
        return (difference &- ones) & ~difference & highs
    }

    /// Marks the bytes of `word` below `byte`, which is at most 128 (the lowest mark is always true).
    @inline(__always)
    private static func mark(_ word: UInt64, below byte: UInt64) -> UInt64 {
        (word &- ones &* byte) & ~word & highs
    }
}

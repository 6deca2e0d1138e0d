/// The words of a text, folded for comparison: case, accents and punctuation do not count, and
/// digits are kept apart, so that a text that lost all of these still matches.
///
/// An apostrophe parts words ("don't" is "don", "t"), as the blank does that stands for it in a
/// flattened text. Found in one pass over the bytes.
struct Words: Sendable {
    /// One word: a run of letters, or a run of digits.
    struct Word: Sendable {
        /// The polynomial hash of its folded letters or digits (`WordHash`).
        let hash: UInt64
        /// The byte it begins at.
        let start: Int32
        /// The byte after its last one.
        let end: Int32
        /// How many folded letters it has, at most 65,535.
        let letters: UInt16
        /// Whether it is a run of digits.
        let isNumber: Bool
    }

    /// The words in the order of the text.
    private(set) var list: [Word] = []

    /// The words of `bytes`, which are valid UTF-8, between two offsets that do not split a code point.
    init(_ bytes: [UInt8], in range: Range<Int>, limit: Int = .max) {
        list.reserveCapacity(min(limit, range.count / 5 + 4))
        bytes.withUnsafeBufferPointer { buffer in
            let all = UnsafeBufferPointer(rebasing: buffer[range])
            scan(all, shift: Int32(range.lowerBound), limit: limit)
        }
    }

    /// The words of a string.
    init(_ string: String) {
        let bytes = Array(string.utf8)
        self.init(bytes, in: 0..<bytes.count)
    }

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, shift: Int32, limit: Int) {
        var open = OpenWord()
        var at = 0
        while at < bytes.count, list.count < limit {
            let byte = bytes[at]
            if byte < 0x80 {
                let small = byte | 0x20
                if small &- 0x61 < 26 {
                    if open.isNumber { close(&open, at, shift) }
                    open.add(UInt32(small), at, isNumber: false)
                } else if byte &- 0x30 < 10 {
                    if !open.isNumber { close(&open, at, shift) }
                    open.add(UInt32(byte), at, isNumber: true)
                } else {
                    close(&open, at, shift)
                }
                at += 1
            } else {
                let (scalar, length) = Words.scalar(bytes, at)
                take(LetterFolding.meaning(of: scalar), &open, at..<(at + length), shift)
                at += length
            }
        }
        close(&open, min(at, bytes.count), shift)
    }

    private mutating func take(
        _ meaning: LetterFolding.Meaning, _ open: inout OpenWord, _ range: Range<Int>, _ shift: Int32
    ) {
        switch meaning {
        case .ignored: break
        case .separator: close(&open, range.lowerBound, shift)
        case .letter(let first, let second):
            if open.isNumber { close(&open, range.lowerBound, shift) }
            open.add(first, range.lowerBound, isNumber: false)
            if second != 0 { open.add(second, range.lowerBound, isNumber: false) }
        case .alone(let value):
            close(&open, range.lowerBound, shift)
            open.add(value, range.lowerBound, isNumber: false)
            close(&open, range.upperBound, shift)
        }
    }

    @inline(__always)
    private mutating func close(_ open: inout OpenWord, _ end: Int, _ shift: Int32) {
        guard open.letters > 0 else { return }
        list.append(
            Word(
                hash: open.hash, start: Int32(open.start) + shift, end: Int32(end) + shift,
                letters: UInt16(min(open.letters, 65_535)), isNumber: open.isNumber))
        open = OpenWord()
    }
}

/// A word whose end has not been seen.
private struct OpenWord {
    var hash: UInt64 = 0
    var start = 0
    var letters = 0
    var isNumber = false

    @inline(__always)
    mutating func add(_ letter: UInt32, _ at: Int, isNumber: Bool) {
        if letters == 0 {
            start = at
            self.isNumber = isNumber
        }
        hash = WordHash.appending(letter, to: hash)
        letters += 1
    }
}

extension Words {
    /// The code point of a multi-byte sequence in valid UTF-8, and how many bytes it has.
    @inline(__always)
    static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (Unicode.Scalar, Int) {
        func low(_ offset: Int) -> UInt32 {
            at + offset < bytes.count ? UInt32(bytes[at + offset] & 0x3F) : 0
        }
        let lead = UInt32(bytes[at])
        let (value, length): (UInt32, Int) =
            switch lead {
            case 0xF0...: ((lead & 0x07) << 18 | low(1) << 12 | low(2) << 6 | low(3), 4)
            case 0xE0...: ((lead & 0x0F) << 12 | low(1) << 6 | low(2), 3)
            default: ((lead & 0x1F) << 6 | low(1), 2)
            }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", min(length, bytes.count - at))
    }
}

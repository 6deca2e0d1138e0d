/// Walks over the shingles of a text: every run of four words, numbers left out, as one hash.
///
/// The words are those of `Words`, folded alike; but nothing is put into a list, and a letter of ASCII
/// costs one look into a table and one multiplication, so that this is what large amounts go through.
struct ShingleScan {
    /// How many words make a shingle.
    static let width = 4

    /// The hashes of the last words, the newest in the lowest place.
    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    private var count = 0
    private var hash: UInt64 = 0
    private var letters = 0

    private static let separator: UInt8 = 0
    private static let beyond: UInt8 = 0xFF
    private static let factor: UInt64 = 0xD6E8_FEB8_6659_FD93

    /// What each byte is: a folded letter, the beginning of a code point beyond ASCII, or none of these.
    private static let kinds: [UInt8] = (0...255).map { byte in
        let small = UInt8(byte) | 0x20
        if byte >= 0x80 { return beyond }
        return small >= 0x61 && small <= 0x7A ? small : separator
    }

    /// Calls `body` with the hash of each shingle that ends in `bytes`, which are valid UTF-8; a
    /// stretch after another goes on with the words of the one before.
    @inline(__always)
    mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Void) {
        ShingleScan.kinds.withUnsafeBufferPointer { kinds in
            var at = 0
            while at < bytes.count {
                let kind = kinds[Int(bytes[at])]
                if kind == ShingleScan.beyond {
                    let (scalar, length) = Words.scalar(bytes, at)
                    take(LetterFolding.meaning(of: scalar), body)
                    at += length
                } else {
                    if kind != ShingleScan.separator {
                        add(UInt32(kind))
                    } else if letters > 0 {
                        close(body)
                    }
                    at += 1
                }
            }
        }
        close(body)
    }

    @inline(__always)
    private mutating func add(_ letter: UInt32) {
        hash = WordHash.appending(letter, to: hash)
        letters += 1
    }

    @inline(__always)
    private mutating func take(_ meaning: LetterFolding.Meaning, _ body: (UInt64) -> Void) {
        switch meaning {
        case .ignored: break
        case .separator: close(body)
        case .letter(let first, let second):
            add(first)
            if second != 0 { add(second) }
        case .alone(let value):
            close(body)
            add(value)
            close(body)
        }
    }

    @inline(__always)
    private mutating func close(_ body: (UInt64) -> Void) {
        guard letters > 0 else { return }
        words = (words.1, words.2, words.3, hash)
        count += 1
        (hash, letters) = (0, 0)
        guard count >= ShingleScan.width else { return }
        var sum = words.0
        sum = (sum ^ (sum >> 29)) &* ShingleScan.factor &+ words.1
        sum = (sum ^ (sum >> 29)) &* ShingleScan.factor &+ words.2
        sum = (sum ^ (sum >> 29)) &* ShingleScan.factor &+ words.3
        body(WordHash.mixed(sum))
    }
}

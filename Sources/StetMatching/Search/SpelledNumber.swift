/// A number written in words, as it is found behind its first word: "twenty-one", "a hundred and fifteen",
/// "sixty thousand".
struct SpelledNumber {
    /// What it comes to.
    let value: Int
    /// The byte behind its last word.
    let end: Int

    /// The number that begins with a folded word of ASCII; nil where that begins none.
    ///
    /// - Parameter at: the byte behind the word.
    init?(_ word: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, at: Int) {
        guard SpelledNumber.mayBegin(word), let first = SpelledNumber.words[word], first.scale < 1_000 else {
            return nil
        }
        var whole = 0
        var part = first.value
        var (last, end) = (first, at)
        var count = 1
        while count < 10, let next = SpelledNumber.word(bytes, behind: end, afterScale: last.scale > 1) {
            if next.word.scale == 100, part < 100, last.scale == 1 {
                part *= 100
            } else if next.word.scale >= 1_000, part > 0, whole == 0 || whole >= next.word.scale * 1_000 {
                whole += part * next.word.scale
                part = 0
            } else if next.word.scale == 1, last.takes(next.word) {
                part += next.word.value
            } else {
                break
            }
            (last, end) = (next.word, next.end)
            count += 1
        }
        // "One of them" is no number.
        guard count > 1 || first.value != 1 else { return nil }
        (value, self.end) = (whole + part, end)
    }

    /// The digits of the number.
    var digits: [UInt8] { Array(String(value).utf8) }

    /// What a word counts for; the scale is 1 where it is no hundred, thousand and so on.
    private struct Word {
        var value: Int
        var scale: Int

        /// Whether a small number may follow: "forty-two", "two hundred fifty", "six thousand ten".
        func takes(_ next: Word) -> Bool {
            scale > 1 || value >= 20 && value < 100 && (1..<10).contains(next.value)
        }
    }

    private static let longest = 9

    /// A quick look that spares the table for most words.
    private static func mayBegin(_ word: [UInt8]) -> Bool {
        guard (3...longest).contains(word.count) else { return false }
        return switch word[0] {
        case 0x65, 0x66, 0x68, 0x6E, 0x6F, 0x73, 0x74, 0x7A: true
        default: false
        }
    }

    /// The word of a number behind one blank or hyphen, or behind "and" where one may stand.
    private static func word(
        _ bytes: UnsafeBufferPointer<UInt8>, behind end: Int, afterScale: Bool
    ) -> (word: Word, end: Int)? {
        var at = end
        for isSecond in [false, true] {
            guard at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x2D else { return nil }
            at += 1
            var letters: [UInt8] = []
            while at < bytes.count, bytes[at] | 0x20 &- 0x61 < 26, letters.count <= longest {
                letters.append(bytes[at] | 0x20)
                at += 1
            }
            let following = at < bytes.count ? bytes[at] : 0
            guard following &- 0x30 >= 10, following < 0xC3 || following == 0xE2 else { return nil }
            if !isSecond, afterScale, letters == and { continue }
            return words[letters].map { ($0, at) }
        }
        return nil
    }

    private static let and = Array("and".utf8)

    private static let words: [[UInt8]: Word] = {
        var words: [[UInt8]: Word] = [:]
        let ones = """
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
            sixteen seventeen eighteen nineteen
            """
        for (value, word) in ones.split(separator: " ").enumerated() {
            words[Array(word.utf8)] = Word(value: value, scale: 1)
        }
        let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
        for (place, word) in tens.split(separator: " ").enumerated() {
            words[Array(word.utf8)] = Word(value: (place + 2) * 10, scale: 1)
        }
        for (word, scale) in [
            ("hundred", 100), ("thousand", 1_000), ("million", 1_000_000), ("billion", 1_000_000_000),
        ] {
            words[Array(word.utf8)] = Word(value: scale, scale: scale)
        }
        return words
    }()
}

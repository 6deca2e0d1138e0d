/// The numbers of a text by their value, in digits or in words: "14" and "fourteen", "2,000" and
/// "two thousand", "1.5 million" and "1,500,000" are the same.
struct WrittenNumbers: Sendable {
    /// One number: its value in thousandths and the last word that belongs to it.
    struct Number: Sendable {
        /// The value, in thousandths; of one that is too long, a hash of its digits.
        var value: Int
        /// The place of its last word.
        var last: Int
    }

    private var numbers: [Int: Number] = [:]

    /// The numbers among `words` of the text `bytes`.
    init(_ words: [Words.Word], in bytes: [UInt8]) {
        var at = 0
        while at < words.count {
            guard var number = WrittenNumbers.number(words, at, bytes) else {
                at += 1
                continue
            }
            while number.last + 1 < words.count,
                let scale = WrittenNumbers.scales[words[number.last + 1].hash]
            {
                let (product, overflows) = number.value.multipliedReportingOverflow(by: scale)
                if overflows { break }
                number = Number(value: product, last: number.last + 1)
            }
            numbers[at] = number
            at = number.last + 1
        }
    }

    /// The number that begins with the word at `place`, or nil.
    func starting(_ place: Int) -> Number? { numbers[place] }

    private static func number(_ words: [Words.Word], _ at: Int, _ bytes: [UInt8]) -> Number? {
        if words[at].isNumber { return digits(words, at, bytes) }
        guard let first = small[words[at].hash] else { return nil }
        // "twenty-one", "twenty one".
        if first >= 20, at + 1 < words.count, let second = small[words[at + 1].hash], second < 10 {
            return Number(value: (first + second) * 1_000, last: at + 1)
        }
        return Number(value: first * 1_000, last: at)
    }

    private static func digits(_ words: [Words.Word], _ at: Int, _ bytes: [UInt8]) -> Number {
        var value = plain(words[at], bytes)
        var last = at
        while last + 1 < words.count, value < 1 << 40, words[last + 1].isNumber,
            words[last + 1].start == words[last].end + 1
        {
            let sign = bytes[Int(words[last].end)]
            let digits = Int(words[last + 1].end - words[last + 1].start)
            if sign == UInt8(ascii: ","), digits == 3 {
                value = value * 1_000 + plain(words[last + 1], bytes)
                last += 1
            } else if sign == UInt8(ascii: "."), digits <= 3 {
                let part = plain(words[last + 1], bytes) * [1_000, 100, 10, 1][digits]
                return Number(value: value * 1_000 + part, last: last + 1)
            } else {
                break
            }
        }
        return Number(value: value < 1 << 50 ? value * 1_000 : value, last: last)
    }

    /// The value of a run of digits; of a long one the hash of it, cut to what multiplies safely.
    private static func plain(_ word: Words.Word, _ bytes: [UInt8]) -> Int {
        guard word.end - word.start <= 12 else { return Int(word.hash >> 24) }
        return bytes[Int(word.start)..<Int(word.end)].reduce(0) { value, byte in
            byte &- 0x30 < 10 ? value * 10 + Int(byte - 0x30) : value
        }
    }

    /// The words for small numbers by their hash.
    private static let small: [UInt64: Int] = {
        let ones = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
        let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        var small: [UInt64: Int] = [:]
        for (value, word) in ones.enumerated() { small[WordHash.hash(word.utf8)] = value }
        for (value, word) in tens.enumerated() { small[WordHash.hash(word.utf8)] = (value + 2) * 10 }
        return small
    }()

    /// The words for large numbers by their hash.
    private static let scales: [UInt64: Int] = [
        WordHash.hash("hundred".utf8): 100, WordHash.hash("thousand".utf8): 1_000,
        WordHash.hash("million".utf8): 1_000_000, WordHash.hash("billion".utf8): 1_000_000_000,
        WordHash.hash("dozen".utf8): 12, WordHash.hash("m".utf8): 1_000_000,
        WordHash.hash("bn".utf8): 1_000_000_000,
    ]
}

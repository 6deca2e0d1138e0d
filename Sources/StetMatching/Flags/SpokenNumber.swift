/// A number of something, as a text tells it: "3.5 million euros", "twelve boats", "8%".
struct SpokenNumber: Hashable, Sendable {
    /// How many.
    let value: Double
    /// The stem of what is counted.
    let unit: UInt64
    /// Whether it is told as near the number rather than just it.
    let isRounded: Bool
    /// The words of the number and the unit.
    let place: Range<Int>

    /// The numbers that the words tell, with what they count; years, days of a month and bare numbers are
    /// left out.
    static func all(in words: StatedWords) -> [SpokenNumber] {
        var found: [SpokenNumber] = []
        var at = 0
        while at < words.count {
            let start = at
            guard var value = value(words, &at) else {
                at += 1
                continue
            }
            while at < words.count, let scale = scales[words.words[at].hash] {
                value *= scale
                at += 1
            }
            guard let unit = unit(words, after: at, from: start) else { continue }
            let isRounded = (1...2).contains { words.isOne(of: rounding, at: start - $0) }
            found.append(
                SpokenNumber(value: value, unit: unit.stem, isRounded: isRounded, place: start..<unit.end))
            at = max(at, unit.end)
        }
        return found
    }

    /// Whether two numbers of one thing cannot both be right.
    func contradicts(_ other: SpokenNumber) -> Bool {
        guard unit == other.unit, value != other.value else { return false }
        guard isRounded || other.isRounded else { return true }
        return abs(value - other.value) > 0.2 * max(abs(value), abs(other.value))
    }

    /// The number that begins at `at`; digits parted by a comma or point without a blank are one.
    private static func value(_ words: StatedWords, _ at: inout Int) -> Double? {
        if let small = small[words.words[at].hash] {
            at += 1
            return small
        }
        guard words.words[at].isNumber else { return nil }
        var digits = words.string(at: at)
        while at + 1 < words.count, words.words[at + 1].isNumber {
            let gap = words.gap(after: at)
            if gap.elementsEqual([UInt8(ascii: ",")]), words.words[at + 1].letters == 3 {
                digits += words.string(at: at + 1)
            } else if gap.elementsEqual([UInt8(ascii: ".")]), !digits.contains(".") {
                digits += "." + words.string(at: at + 1)
            } else {
                break
            }
            at += 1
        }
        at += 1
        return digits.utf8.count < 16 ? Double(digits) : nil
    }

    /// What is counted: a percent sign, a currency before the number, or the noun behind it.
    private static func unit(
        _ words: StatedWords, after end: Int, from start: Int
    ) -> (stem: UInt64, end: Int)? {
        let gap = words.gap(after: end - 1)
        if gap.first == UInt8(ascii: "%") { return (percent, end) }
        if words.byte(before: start) == UInt8(ascii: "$") { return (dollars, end) }
        guard end < words.count, !words.words[end].isNumber, gap.allSatisfy({ $0 == 0x20 || $0 == 0x2D }),
            !notCounted.contains(words.words[end].hash), words.words[end].letters > 1,
            !words.isCapitalised(at: end)
        else { return nil }
        return (words.stems[end], end + 1)
    }

    private static let percent = Words("percent").list[0].hash
    private static let dollars = StatedWords("dollars").stems[0]
    private static let scales: [UInt64: Double] = [
        "hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "dozen": 12,
        "m": 1_000_000, "bn": 1_000_000_000,
    ].reduce(into: [:]) { $0[Words($1.key).list[0].hash] = $1.value }
    private static let small: [UInt64: Double] = Dictionary(
        Words(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
                + "sixteen seventeen eighteen nineteen twenty"
        ).list.enumerated().map {
            ($1.hash, Double($0))
        }.dropFirst(2), uniquingKeysWith: { first, _ in first })
    private static let rounding = StatedWords.list(
        "about around nearly almost over more than least most some roughly approximately up to fewer less "
            + "under another estimated")
    private static let notCounted = StatedWords.list(
        "a p am pm of to and or in on at for the that which who january february march april may june july "
            + "august september october november december st nd rd th times o clock s is was were are by "
            + "from with years year old more other others")
}

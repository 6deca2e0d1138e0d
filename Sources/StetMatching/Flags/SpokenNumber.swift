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
        let numbers = words.numbers
        var found: [SpokenNumber] = []
        var at = 0
        while at < words.count {
            let start = at
            // "One of them", "zero hour": words that seldom count.
            guard let number = numbers.starting(at), words.words[at].isNumber || number.value >= 2_000 else {
                at += 1
                continue
            }
            at = number.last + 1
            let value = Double(number.value) / 1_000
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

    /// What is counted: a percent sign, a currency before the number, or the noun behind it.
    private static func unit(
        _ words: StatedWords, after end: Int, from start: Int
    ) -> (stem: UInt64, end: Int)? {
        let gap = words.gap(after: end - 1)
        if gap.first == UInt8(ascii: "%") { return (percent, end) }
        if words.byte(before: start) == UInt8(ascii: "$") { return (dollars, end) }
        guard end < words.count, !words.words[end].isNumber, gap.allSatisfy({ $0 == 0x20 || $0 == 0x2D }),
            !notCounted.contains(words.words[end].hash), words.words[end].letters > 1,
            !words.isCapitalised(at: end), !isAge(words, end)
        else { return nil }
        return (words.stems[end], end + 1)
    }

    /// Whether years are somebody's age, or how long ago something was, rather than how long it lasts.
    private static func isAge(_ words: StatedWords, _ unit: Int) -> Bool {
        words.isOne(of: years, at: unit) && words.isOne(of: sinceThen, at: unit + 1)
    }

    private static let years = StatedWords.list("year years")
    private static let sinceThen = StatedWords.list("old ago earlier later before after since")
    private static let percent = Words("percent").list[0].hash
    private static let dollars = StatedWords("dollars").stems[0]
    private static let rounding = StatedWords.list(
        "about around nearly almost over more than least most some roughly approximately up to fewer less "
            + "under another estimated")
    private static let notCounted = StatedWords.list(
        "a p am pm of to and or in on at for the that which who january february march april may june july "
            + "august september october november december st nd rd th times o clock s is was were are by "
            + "from with old more other others")
}

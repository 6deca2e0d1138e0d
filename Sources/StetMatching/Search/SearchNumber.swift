/// A number in one spelling, so that "1,000", "1000" and "1 thousand" meet.
///
/// Kept as its telling digits and a power of ten: "12.4 million" is 124 times ten to the fifth.
struct SearchNumber {
    private var digits: [UInt8]
    private var power: Int

    /// The number written with these digits, of which `decimals` stand behind the point.
    init(digits: [UInt8], decimals: Int) {
        self.digits = Array(digits.drop { $0 == UInt8(ascii: "0") })
        power = -decimals
        while self.digits.last == UInt8(ascii: "0") {
            self.digits.removeLast()
            power += 1
        }
    }

    /// Takes the word that follows the number as a factor; false when it is none.
    mutating func multiply(by word: [UInt8]) -> Bool {
        guard let zeros = SearchNumber.zeros(of: word) else { return false }
        power += digits.isEmpty ? 0 : zeros
        return true
    }

    /// The one spelling.
    var spelling: [UInt8] {
        digits.isEmpty ? [UInt8(ascii: "0")] : digits + [UInt8(ascii: "e")] + Array(String(power).utf8)
    }

    private static func zeros(of word: [UInt8]) -> Int? {
        switch String(decoding: word, as: UTF8.self) {
        case "k", "thousand", "tausend": 3
        case "m", "mn", "mio", "million", "millions", "millionen": 6
        case "bn", "billion", "billions", "mrd", "milliarden", "milliards": 9
        case "tn", "trillion", "trillions": 12
        default: nil
        }
    }
}

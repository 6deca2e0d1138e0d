/// A number in one spelling, so that "1,000", "1000" and "1 thousand" meet.
///
/// Kept as its telling digits and a power of ten: "12.4 million" is 124 times ten to the fifth.
struct SearchNumber {
    private var digits: ArraySlice<UInt8>
    private var power: Int

    /// The number written with these digits, of which `decimals` stand behind the point.
    init(digits: [UInt8], decimals: Int) {
        self.digits = digits.drop { $0 == UInt8(ascii: "0") }
        power = -decimals
        while self.digits.last == UInt8(ascii: "0") {
            self.digits.removeLast()
            power += 1
        }
    }

    /// Takes the word that follows the number as a factor; false when it is none.
    mutating func multiply(by word: [UInt8]) -> Bool {
        guard let zeros = SearchNumber.zeros[word] else { return false }
        power += digits.isEmpty ? 0 : zeros
        return true
    }

    /// Writes the one spelling.
    func spell(into letters: inout [UInt8]) {
        guard !digits.isEmpty else { return letters.append(UInt8(ascii: "0")) }
        letters.append(contentsOf: digits)
        letters.append(UInt8(ascii: "e"))
        letters.append(contentsOf: String(power).utf8)
    }

    private static let zeros: [[UInt8]: Int] = {
        var zeros: [[UInt8]: Int] = [:]
        for (count, words) in [
            (2, "hundred"), (3, "k thousand grand tausend"), (6, "m mn mio mil million millions millionen"),
            (9, "bn billion billions mrd milliarden milliards"), (12, "tn trillion trillions"),
        ] {
            for word in words.split(separator: " ") { zeros[Array(word.utf8)] = count }
        }
        return zeros
    }()
}

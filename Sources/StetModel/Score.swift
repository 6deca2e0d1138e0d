/// How sure or how check-worthy: a number from 0 to 1 in thousandths, so that it is exact on every
/// machine and in every format.
public struct Score: Hashable, Sendable {
    /// 0 to 1,000.
    public let thousandths: Int

    /// A score of so many thousandths; values outside 0…1,000 are brought to the nearer end.
    public init(thousandths: Int) {
        self.thousandths = min(1_000, max(0, thousandths))
    }

    /// The score as a fraction, 0…1.
    public var fraction: Double { Double(thousandths) / 1_000 }
}

extension Score: Comparable {
    public static func < (left: Score, right: Score) -> Bool { left.thousandths < right.thousandths }
}

extension Score: CustomStringConvertible {
    /// The shortest decimal, such as `0.93`.
    public var description: String {
        if thousandths == 1_000 { return "1" }
        if thousandths == 0 { return "0" }
        var digits = String(thousandths)
        digits = String(repeating: "0", count: 3 - digits.count) + digits
        while digits.hasSuffix("0") { digits.removeLast() }
        return "0." + digits
    }
}

/// Logarithms in whole numbers, which come out the same on every machine.
enum FixedLogarithm {
    /// The logarithm to base two of `numerator / denominator`, in 1,024ths; 0 where it would be negative.
    static func ofRatio(_ numerator: Int, _ denominator: Int) -> Int {
        guard numerator > denominator, denominator > 0 else { return 0 }
        return max(0, of(numerator) - of(denominator))
    }

    private static func of(_ value: Int) -> Int {
        let whole = Int.bitWidth - 1 - value.leadingZeroBitCount
        // A number in 1..<2 with 30 bits behind the point, squared once for each bit of the answer.
        var rest = whole > 30 ? UInt64(value) >> UInt64(whole - 30) : UInt64(value) << UInt64(30 - whole)
        var answer = whole
        for _ in 0..<10 {
            rest = (rest * rest) >> 30
            answer <<= 1
            if rest >= 2 << 30 {
                rest >>= 1
                answer |= 1
            }
        }
        return answer
    }
}

/// A finite number written as ECMAScript writes it (ECMA-262, Number::toString), which RFC 8785 asks for.
struct ECMAScriptNumber {
    private let number: Double

    /// The finite number `number`.
    init(_ number: Double) {
        self.number = number
    }

    /// The number in ASCII.
    var bytes: [UInt8] {
        if number == 0 { return [UInt8(ascii: "0")] }
        let (digits, point) = shortestDigits
        var bytes: [UInt8] = number < 0 ? [UInt8(ascii: "-")] : []
        switch point {
        case 1...21 where point >= digits.count:
            bytes += digits + repeatElement(UInt8(ascii: "0"), count: point - digits.count)
        case 1...21:
            bytes += digits[..<point] + [UInt8(ascii: ".")] + digits[point...]
        case -5...0:
            bytes += Array("0.".utf8) + repeatElement(UInt8(ascii: "0"), count: -point) + digits
        default:
            bytes += digits[..<1] + (digits.count > 1 ? [UInt8(ascii: ".")] + digits[1...] : [])
            bytes += Array((point > 0 ? "e+" : "e-").utf8) + Array(String(abs(point - 1)).utf8)
        }
        return bytes
    }

    /// The fewest digits that give this number back, and where among them the point stands.
    private var shortestDigits: (digits: [UInt8], point: Int) {
        let text = Array(number.magnitude.description.utf8)
        let end = text.firstIndex(of: UInt8(ascii: "e")) ?? text.count
        let exponent = Int(String(decoding: text[end...].dropFirst(), as: UTF8.self)) ?? 0
        let point = text[..<end].firstIndex(of: UInt8(ascii: ".")) ?? end
        var digits = text[..<end].filter { $0 != UInt8(ascii: ".") }
        let leading = digits.prefix { $0 == UInt8(ascii: "0") }.count
        digits.removeFirst(leading)
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        return (digits, point + exponent - leading)
    }
}

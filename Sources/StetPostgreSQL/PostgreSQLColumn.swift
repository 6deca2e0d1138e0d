import CPostgreSQL
import StetStorage

/// How the bytes of one column are read, by the type the server gives it.
enum PostgreSQLColumn {
    /// Whole numbers of two, four or eight bytes.
    case integer
    /// Decimal numbers, of which only whole ones can be read: the sum of a column is one.
    case numeric
    /// True and false.
    case boolean
    /// Text of every kind.
    case text
    /// Bytes.
    case bytes
    /// A type that Stet has no value for.
    case other

    /// The reader for a type of the server.
    init(type: Oid) {
        switch type {
        case 16: self = .boolean
        case 17: self = .bytes
        case 20, 21, 23, 26: self = .integer
        case 18, 19, 25, 705, 1042, 1043: self = .text
        case 1700: self = .numeric
        default: self = .other
        }
    }

    /// The value in a column that is not empty.
    func value(_ bytes: UnsafeRawBufferPointer, column: Int) throws(StorageError) -> SQLValue {
        switch self {
        case .bytes: return .bytes([UInt8](bytes))
        case .boolean where bytes.count == 1: return .boolean(bytes[0] != 0)
        case .integer where [2, 4, 8].contains(bytes.count): return .integer(Self.integer(bytes))
        case .text:
            if let text = String(validating: bytes, as: UTF8.self) { return .text(text) }
            throw .unexpectedValue(column: column, wanted: "sound UTF-8")
        case .numeric:
            if let value = Self.wholeNumeric(bytes) { return .integer(value) }
            throw .unexpectedValue(column: column, wanted: "a whole number")
        default: throw .unexpectedValue(column: column, wanted: "a whole number, text, bytes, true or false")
        }
    }

    /// A signed number in network order.
    private static func integer(_ bytes: UnsafeRawBufferPointer) -> Int {
        var value = Int(Int8(bitPattern: bytes[0]))
        for byte in bytes.dropFirst() { value = value << 8 | Int(byte) }
        return value
    }

    /// A decimal number: how many digits to the base 10,000, the weight of the first, the sign, the
    /// scale that is shown, and the digits, each in two bytes. Nil where it is not whole or too large.
    private static func wholeNumeric(_ bytes: UnsafeRawBufferPointer) -> Int? {
        guard bytes.count >= 8, bytes.count % 2 == 0 else { return nil }
        let words = stride(from: 0, to: bytes.count, by: 2).map { Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]) }
        let (count, weight, sign) = (words[0], Int(Int16(truncatingIfNeeded: words[1])), words[2])
        guard words.count == 4 + count, sign == 0 || sign == 0x4000 else { return nil }
        guard count > 0 else { return 0 }
        guard (0...4).contains(weight) else { return nil }
        var value = 0
        for place in 0...weight {
            let digit = place < count ? words[4 + place] : 0
            let (tens, over) = value.multipliedReportingOverflow(by: 10_000)
            let (sum, overAgain) = tens.subtractingReportingOverflow(digit)
            guard !over, !overAgain else { return nil }
            value = sum
        }
        guard words.dropFirst(5 + weight).allSatisfy({ $0 == 0 }) else { return nil }
        // It was counted downwards, since the smallest number has no positive counterpart.
        if sign == 0x4000 { return value }
        return value == .min ? nil : -value
    }
}

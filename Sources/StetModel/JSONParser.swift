/// Reads one JSON value strictly as RFC 8259 writes it.
struct JSONParser {
    /// How deep arrays and objects may stand in one another.
    static let depthLimit = 64
    /// How many characters one number may have.
    static let numberLimit = 1_024

    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0
    private var unescaped: [UInt8] = []

    /// A parser at the start of `bytes`, which must outlive it.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The value that all of the bytes spell.
    mutating func wholeValue() throws(JSONError) -> JSON {
        skipBlanks()
        let result = try value(depth: 0)
        skipBlanks()
        if at < bytes.count { throw unexpected("the end of the JSON value") }
        return result
    }

    /// The offset at which the value of the member called `name` of the outermost object begins.
    mutating func offset(ofMember name: String) throws(JSONError) -> Int? {
        skipBlanks()
        guard take(UInt8(ascii: "{")) else { return nil }
        repeat {
            skipBlanks()
            guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { return nil }
            let found = try string()
            skipBlanks()
            guard take(UInt8(ascii: ":")) else { return nil }
            skipBlanks()
            if found.utf8.elementsEqual(name.utf8) { return at }
            _ = try value(depth: 1)
            skipBlanks()
        } while take(UInt8(ascii: ","))
        return nil
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSON {
        guard at < bytes.count else { throw unexpected("a value") }
        switch bytes[at] {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return .object(try members(depth: depth + 1))
        case UInt8(ascii: "["): return .array(try elements(depth: depth + 1))
        case UInt8(ascii: "-"), 0x30...0x39: return try number()
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: throw unexpected("a value")
        }
    }

    private mutating func members(depth: Int) throws(JSONError) -> [JSON.Member] {
        try open(depth)
        var members: [JSON.Member] = []
        var names = JSONNames()
        if take(UInt8(ascii: "}")) { return members }
        repeat {
            skipBlanks()
            guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
                throw unexpected("a member name in quotation marks")
            }
            let start = at
            let name = try string()
            guard names.insert(name, after: members) else { throw fault(.duplicateName(name), at: start) }
            skipBlanks()
            guard take(UInt8(ascii: ":")) else { throw unexpected("a colon after the member name") }
            skipBlanks()
            members.append(JSON.Member(name: name, value: try value(depth: depth)))
            skipBlanks()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw unexpected("a comma or the end of the object") }
        return members
    }

    private mutating func elements(depth: Int) throws(JSONError) -> [JSON] {
        try open(depth)
        var elements: [JSON] = []
        if take(UInt8(ascii: "]")) { return elements }
        repeat {
            skipBlanks()
            elements.append(try value(depth: depth))
            skipBlanks()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw unexpected("a comma or the end of the array") }
        return elements
    }

    /// Steps over an opening bracket and the blanks behind it.
    private mutating func open(_ depth: Int) throws(JSONError) {
        guard depth <= JSONParser.depthLimit else {
            throw fault(.tooDeep(limit: JSONParser.depthLimit), at: at)
        }
        at += 1
        skipBlanks()
    }

    private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONError) -> JSON {
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard bytes[at...].starts(with: letters) else { throw unexpected("a value") }
        at += letters.count
        return value
    }

    private mutating func skipBlanks() {
        while at < bytes.count {
            switch bytes[at] {
            case 0x20, 0x0A, 0x0D, 0x09: at += 1
            default: return
            }
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }
}

extension JSONParser {
    private mutating func number() throws(JSONError) -> JSON {
        let start = at
        let isNegative = take(UInt8(ascii: "-"))
        var whole: Int? = 0
        let firstDigit = at
        while let digit = digit() {
            whole = whole.flatMap { shifted($0, adding: digit, isNegative: isNegative) }
        }
        let digits = at - firstDigit
        guard digits > 0, digits == 1 || bytes[firstDigit] != 0x30 else { throw fault(.badNumber, at: start) }
        var isWhole = true
        if take(UInt8(ascii: ".")) {
            isWhole = false
            try digitsRequired(from: start)
        }
        if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
            isWhole = false
            at += 1
            if !take(UInt8(ascii: "-")) { _ = take(UInt8(ascii: "+")) }
            try digitsRequired(from: start)
        }
        if isWhole, let whole { return .integer(whole) }
        guard at - start <= JSONParser.numberLimit,
            let value = Double(String(decoding: bytes[start..<at], as: UTF8.self)), value.isFinite
        else { throw fault(.numberTooLarge, at: start) }
        return .number(value)
    }

    private mutating func digit() -> Int? {
        guard at < bytes.count, (0x30...0x39).contains(bytes[at]) else { return nil }
        at += 1
        return Int(bytes[at - 1] - 0x30)
    }

    private mutating func digitsRequired(from start: Int) throws(JSONError) {
        guard digit() != nil else { throw fault(.badNumber, at: start) }
        while digit() != nil {}
    }

    /// `value` with one more digit, or nil where it no longer fits.
    private func shifted(_ value: Int, adding digit: Int, isNegative: Bool) -> Int? {
        let (tens, tooLarge) = value.multipliedReportingOverflow(by: 10)
        let (sum, overflow) = tens.addingReportingOverflow(isNegative ? -digit : digit)
        return tooLarge || overflow ? nil : sum
    }
}

extension JSONParser {
    private mutating func string() throws(JSONError) -> String {
        let start = at
        at = JSONStringScan.endOfReadableRun(bytes, from: start + 1)
        if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
            at += 1
            let plain = UnsafeBufferPointer(rebasing: bytes[(start + 1)..<(at - 1)])
            return try valid(plain, from: start, to: at)
        }
        unescaped.removeAll(keepingCapacity: true)
        var runStart = start + 1
        while true {
            unescaped.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<at]))
            guard at < bytes.count else { throw fault(.endsEarly(expected: "a quotation mark"), at: at) }
            if bytes[at] == UInt8(ascii: "\"") { break }
            guard bytes[at] == UInt8(ascii: "\\") else {
                throw fault(.rawControlCharacter(bytes[at]), at: at)
            }
            try escape()
            runStart = at
            at = JSONStringScan.endOfReadableRun(bytes, from: runStart)
        }
        at += 1
        return try unescaped.withUnsafeBufferPointer { (buffer) throws(JSONError) in
            try valid(buffer, from: start, to: at)
        }
    }

    /// The string that `text` spells, which came from the bytes `start ..< end`.
    private func valid(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) throws(JSONError) -> String {
        if let string = String(validating: text, as: UTF8.self) { return string }
        throw fault(.notUTF8, at: JSONParser.firstInvalidByte(bytes, start..<end) ?? start)
    }

    /// Reads one escape and adds what it means to `unescaped`.
    private mutating func escape() throws(JSONError) {
        guard at + 1 < bytes.count else { throw fault(.endsEarly(expected: "an escape"), at: bytes.count) }
        switch bytes[at + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unescaped.append(bytes[at + 1])
        case UInt8(ascii: "n"): unescaped.append(0x0A)
        case UInt8(ascii: "r"): unescaped.append(0x0D)
        case UInt8(ascii: "t"): unescaped.append(0x09)
        case UInt8(ascii: "b"): unescaped.append(0x08)
        case UInt8(ascii: "f"): unescaped.append(0x0C)
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: throw fault(.badEscape, at: at)
        }
        at += 2
    }

    private mutating func unicodeEscape() throws(JSONError) {
        let start = at
        var code = try hexadecimal()
        if code & 0xFC00 == 0xD800, at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
            bytes[at + 1] == UInt8(ascii: "u")
        {
            let low = try hexadecimal()
            guard low & 0xFC00 == 0xDC00 else { throw fault(.loneSurrogate, at: start) }
            code = 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF)
        }
        guard let scalar = Unicode.Scalar(code) else { throw fault(.loneSurrogate, at: start) }
        unescaped.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    /// The code that `\uXXXX` at this place names.
    private mutating func hexadecimal() throws(JSONError) -> UInt32 {
        guard at + 6 <= bytes.count else { throw fault(.badEscape, at: at) }
        var code: UInt32 = 0
        for byte in bytes[(at + 2)..<(at + 6)] {
            switch byte {
            case 0x30...0x39: code = code << 4 | UInt32(byte - 0x30)
            case 0x41...0x46, 0x61...0x66: code = code << 4 | UInt32(byte & 0x0F) + 9
            default: throw fault(.badEscape, at: at)
            }
        }
        at += 6
        return code
    }
}

extension JSONParser {
    /// The offset of the first byte in `range` that breaks UTF-8, or nil.
    static func firstInvalidByte(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: UnsafeBufferPointer(rebasing: bytes[range]).span)
            return nil
        } catch {
            return range.lowerBound + error.byteOffsets.lowerBound
        }
    }

    /// The line and the column of the byte at `offset`, both from 1 on, in code points.
    func place(of offset: Int) -> (line: Int, column: Int) {
        var (line, column) = (1, 1)
        for byte in bytes[..<offset] {
            if byte == 0x0A {
                (line, column) = (line + 1, 1)
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return (line, column)
    }

    private func fault(_ problem: JSONError.Problem, at offset: Int) -> JSONError {
        let (line, column) = place(of: offset)
        return JSONError(line: line, column: column, problem: problem)
    }

    /// The fault that something else than `expected` stands at this place.
    private func unexpected(_ expected: String) -> JSONError {
        guard at < bytes.count else { return fault(.endsEarly(expected: expected), at: at) }
        let next = bytes[at..<min(at + 4, bytes.count)]
        guard let scalar = String(decoding: next, as: UTF8.self).unicodeScalars.first,
            next.starts(with: Array(String(scalar).utf8))
        else { return fault(.notUTF8, at: at) }
        return fault(.unexpected(found: JSONParser.name(of: scalar), expected: expected), at: at)
    }

    private static func name(of scalar: Unicode.Scalar) -> String {
        if scalar.isASCII, (0x21...0x7E).contains(scalar.value) || scalar.properties.isAlphabetic {
            return "“\(scalar)”"
        }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "the character U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

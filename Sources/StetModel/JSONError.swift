public import FoundationEssentials

/// Why bytes are not one JSON value, and where.
public struct JSONError: Error, Equatable {
    /// What is wrong.
    public enum Problem: Equatable, Sendable {
        /// The text ends where `expected` should stand.
        case endsEarly(expected: String)
        /// `found` stands where `expected` should.
        case unexpected(found: String, expected: String)
        /// The bytes are not UTF-8.
        case notUTF8
        /// A control character stands in a string without an escape.
        case rawControlCharacter(UInt8)
        /// The characters after a backslash are no escape.
        case badEscape
        /// Half of a surrogate pair is escaped without the other half.
        case loneSurrogate
        /// One object has two members of this name.
        case duplicateName(String)
        /// Arrays and objects stand in one another deeper than the limit.
        case tooDeep(limit: Int)
        /// The digits are no number as JSON writes it.
        case badNumber
        /// The number is larger than any that can be kept, or written with too many digits.
        case numberTooLarge
    }

    /// The line, from 1 on.
    public let line: Int
    /// The code point within the line, from 1 on.
    public let column: Int
    /// What is wrong there.
    public let problem: Problem

    /// A fault at this place.
    public init(line: Int, column: Int, problem: Problem) {
        self.line = line
        self.column = column
        self.problem = problem
    }
}

extension JSONError: LocalizedError {
    /// What is wrong, without the place.
    public var reason: String {
        switch problem {
        case .endsEarly(let expected): "The JSON ends where \(expected) should stand."
        case .unexpected(let found, let expected): "Expected \(expected), found \(found)."
        case .notUTF8: "The text is not UTF-8."
        case .rawControlCharacter(let byte):
            "A control character (code \(byte)) stands in a string; JSON wants it escaped."
        case .badEscape: "A backslash is followed by something that is no JSON escape."
        case .loneSurrogate: "An escape names half of a surrogate pair without the other half."
        case .duplicateName(let name): "One object has two members named \(JSON.string(name).compact)."
        case .tooDeep(let limit): "Arrays and objects are nested deeper than \(limit) levels."
        case .badNumber: "This is not a number as JSON writes it."
        case .numberTooLarge: "The number is too large."
        }
    }

    public var errorDescription: String? { "Line \(line), column \(column): \(reason)" }

    public var recoverySuggestion: String? {
        switch problem {
        case .endsEarly: "The file may have been cut off; JSON lines need one whole value a line."
        case .unexpected: "Check for missing quotation marks, commas and brackets around this place."
        case .notUTF8: "Convert the file to UTF-8 first, for example with iconv."
        case .rawControlCharacter: "Write line breaks as \\n and tabs as \\t inside strings."
        case .badEscape: "Write a backslash itself as two backslashes."
        case .loneSurrogate: "Write characters beyond U+FFFF as they are, or as both escapes of the pair."
        case .duplicateName: "Keep one of the two."
        case .tooDeep: "Bring the value into a flatter form."
        case .badNumber: "Numbers look like 12, -0.5 or 6.02e23, without leading zeros or plus signs."
        case .numberTooLarge: "Write it as a string."
        }
    }
}

import StetModel
import Testing

struct JSONParserTests {
    @Test(
        arguments: [
            ("null", JSON.null), ("true", .boolean(true)), ("false", .boolean(false)), (" \t\r\n1 ", 1),
            ("0", 0), ("-0", 0), ("-12", -12), ("9223372036854775807", .integer(.max)),
            ("-9223372036854775808", .integer(.min)),
            ("9223372036854775808", .number(9_223_372_036_854_775_808)),
            ("0.5", 0.5), ("-1.25e-2", -0.0125), ("1E3", .number(1_000)), ("1e+2", .number(100)),
            ("[]", []), ("{}", [:]), ("[ ]", []), ("{ }", [:]), ("[1,[2]]", [1, [2]]),
            (#"{"a":{"b":[null]},"":1}"#, ["a": ["b": [.null]], "": 1]),
            (#""""#, ""), (#""plain words""#, "plain words"),
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
            (#""\u0041\u00e9\u20AC\ud83D\uDe00""#, "Aé€😀"), (#""“é😀”""#, "“é😀”"), (#""\u0000""#, "\0"),
            (#""eight by\nte""#, "eight by\nte"), ("\"\u{7F}\u{FFFF}\"", "\u{7F}\u{FFFF}"),
        ] as [(String, JSON)])
    func `what RFC 8259 allows is read`(text: String, value: JSON) throws {
        #expect(try JSON.parse(text) == value)
    }

    @Test(
        arguments: [
            ("", 1, 1, .endsEarly(expected: "a value")),
            ("  \n ", 2, 2, .endsEarly(expected: "a value")),
            ("nul", 1, 1, .unexpected(found: "“n”", expected: "a value")),
            ("NaN", 1, 1, .unexpected(found: "“N”", expected: "a value")),
            ("\u{FEFF}1", 1, 1, .unexpected(found: "the character U+FEFF", expected: "a value")),
            ("1 2", 1, 3, .unexpected(found: "“2”", expected: "the end of the JSON value")),
            ("[1,]", 1, 4, .unexpected(found: "“]”", expected: "a value")),
            ("[1 2]", 1, 4, .unexpected(found: "“2”", expected: "a comma or the end of the array")),
            ("[1", 1, 3, .endsEarly(expected: "a comma or the end of the array")),
            ("{\"a\":1,}", 1, 8, .unexpected(found: "“}”", expected: "a member name in quotation marks")),
            ("{a:1}", 1, 2, .unexpected(found: "“a”", expected: "a member name in quotation marks")),
            ("{\"a\" 1}", 1, 6, .unexpected(found: "“1”", expected: "a colon after the member name")),
            ("{\"a\":1", 1, 7, .endsEarly(expected: "a comma or the end of the object")),
            ("{\n \"é\": 1,\n \"é\": 2}", 3, 2, .duplicateName("é")),
            ("{\"a\":1,\"\\u0061\":2}", 1, 8, .duplicateName("a")),
            ("\"open", 1, 6, .endsEarly(expected: "a quotation mark")),
            ("\"“é”\u{1}\"", 1, 5, .rawControlCharacter(1)),
            ("\"a\nb\"", 1, 3, .rawControlCharacter(10)),
            ("\"\0\"", 1, 2, .rawControlCharacter(0)),
            ("\0", 1, 1, .unexpected(found: "the character U+0000", expected: "a value")),
            (#""\x""#, 1, 2, .badEscape), (#""\u12""#, 1, 2, .badEscape), (#""\u12G4""#, 1, 2, .badEscape),
            (#""\"#, 1, 3, .endsEarly(expected: "an escape")),
            (#""a\ud800""#, 1, 3, .loneSurrogate), (#""\udc00""#, 1, 2, .loneSurrogate),
            (#""\ud800\ud800""#, 1, 2, .loneSurrogate), (#""\ud800\n""#, 1, 2, .loneSurrogate),
            ("01", 1, 1, .badNumber), ("-", 1, 1, .badNumber), ("1.", 1, 1, .badNumber),
            ("1e", 1, 1, .badNumber),
            ("+1", 1, 1, .unexpected(found: "“+”", expected: "a value")),
            (".5", 1, 1, .unexpected(found: "“.”", expected: "a value")),
            ("-01", 1, 1, .badNumber), ("1e+", 1, 1, .badNumber), ("[1e999]", 1, 2, .numberTooLarge),
        ] as [(String, Int, Int, JSONError.Problem)])
    func `everything else is refused at its line and column`(
        text: String, line: Int, column: Int, problem: JSONError.Problem
    ) {
        #expect(throws: JSONError(line: line, column: column, problem: problem)) { try JSON.parse(text) }
    }

    @Test(
        arguments: [
            ([0x22, 0xFF, 0x22], 2), ([0x22, 0x61, 0xC3, 0x22], 3), ([0x22, 0xC0, 0x80, 0x22], 2),
            ([0x22, 0xED, 0xA0, 0x80, 0x22], 2), ([0x22, 0x5C, 0x6E, 0x80, 0x22], 4), ([0xFF], 1),
            ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 2),
        ] as [([UInt8], Int)])
    func `bytes that are not UTF-8 are refused where they stand`(bytes: [UInt8], column: Int) {
        #expect(throws: JSONError(line: 1, column: column, problem: .notUTF8)) { try JSON.parse(bytes) }
    }

    @Test func `64 levels are read and 65 are refused`() throws {
        let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(try JSON.parse(deep).compact == deep)
        #expect(throws: JSONError(line: 1, column: 65, problem: .tooDeep(limit: 64))) {
            try JSON.parse("[" + deep + "]")
        }
    }

    @Test func `a megabyte of open brackets is refused at the 65th`() {
        let brackets = [UInt8](repeating: UInt8(ascii: "["), count: 1 << 20)
        #expect(throws: JSONError(line: 1, column: 65, problem: .tooDeep(limit: 64))) {
            try JSON.parse(brackets)
        }
    }

    @Test func `a number of a million digits is refused`() {
        #expect(throws: JSONError(line: 1, column: 1, problem: .numberTooLarge)) {
            try JSON.parse([UInt8](repeating: UInt8(ascii: "9"), count: 1_000_000))
        }
    }

    @Test func `names that only look alike are two names, however many there are`() throws {
        let members = (0..<50).map { #""n\#($0)":1"# } + ["\"caf\u{E9}\":2", "\"cafe\u{301}\":3"]
        let text = "{" + members.joined(separator: ",") + "}"
        #expect(try JSON.parse(text).object?.count == 52)
        let column = text.unicodeScalars.count + 1
        #expect(throws: JSONError(line: 1, column: column, problem: .duplicateName("n7"))) {
            try JSON.parse(text.dropLast() + #","n7":1}"#)
        }
    }

    @Test func `the place of a member is found on later lines too`() throws {
        let bytes = Array("{\"“a”\": [1],\n  \"b\" : 2}".utf8)[...]
        let place = try #require(try JSON.place(ofMember: "b", in: bytes))
        #expect(place.line == 2 && place.column == 9)
        #expect(try JSON.place(ofMember: "c", in: bytes) == nil)
    }

    @Test func `a message names the place, and never carries control characters`() {
        let error = #expect(throws: JSONError.self) { try JSON.parse("{\"\\u001b\":1,\"\\u001b\":2}") }
        #expect(error?.errorDescription == #"Line 1, column 13: One object has two members named "\u001b"."#)
    }
}

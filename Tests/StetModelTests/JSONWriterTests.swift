import StetModel
import Testing

struct JSONWriterTests {
    @Test(arguments: [
        ("\"\\/", #""\"\\/""#), ("\u{8}\t\n\u{C}\r\0\u{1F}", #""\b\t\n\f\r\u0000\u001f""#),
        ("\u{7F}\u{80}\u{9F}", #""\u007f\u0080\u009f""#), ("\u{A0}é", "\"\u{A0}é\""),
        ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#),
        (
            "\u{61C}\u{200E}\u{200F}\u{202A}\u{202E}\u{2066}\u{2069}",
            #""\u061c\u200e\u200f\u202a\u202e\u2066\u2069""#
        ),
        (
            "\u{61B}\u{200D}\u{2027}\u{202F}\u{2065}\u{206A}“😀”",
            "\"\u{61B}\u{200D}\u{2027}\u{202F}\u{2065}\u{206A}“😀”\""
        ),
        ("seven77\u{1}sixteen bytes on\n", #""seven77\u0001sixteen bytes on\n""#),
    ])
    func `what could disturb a terminal is escaped, and nothing else`(text: String, written: String) {
        #expect(JSON.string(text).compact == written)
    }

    @Test func `pretty output is a line a value, two spaces a level`() {
        let value: JSON = ["a": [1, [], [:]], "b": ["c": "d"]]
        #expect(
            value.pretty == """
                {
                  "a": [
                    1,
                    [],
                    {}
                  ],
                  "b": {
                    "c": "d"
                  }
                }
                """)
    }

    @Test func `a number that is none is written as null`() {
        #expect(JSON.array([.number(.nan), .number(.infinity)]).compact == "[null,null]")
    }

    @Test(arguments: [JSON].samples(seed: 7, count: 400))
    func `what is written reads back as it was`(value: JSON) throws {
        #expect(try JSON.parse(value.utf8Compact) == value)
        #expect(try JSON.parse(value.pretty) == value)
    }

    @Test(arguments: [JSON].samples(seed: 8, count: 200))
    func `the canonical form of the canonical form is itself`(value: JSON) throws {
        #expect(try JSON.parse(value.canonical).canonical == value.canonical)
    }
}

extension [JSON] {
    /// Values of all kinds, the same for the same seed.
    fileprivate static func samples(seed: UInt64, count: Int) -> [JSON] {
        var random = SeededNumbers(state: seed)
        return (0..<count).map { _ in JSON.sample(&random, depth: 0) }
    }
}

extension JSON {
    fileprivate static func sample(_ random: inout SeededNumbers, depth: Int) -> JSON {
        switch Int.random(in: 0..<(depth < 4 ? 8 : 5), using: &random) {
        case 0: return .null
        case 1: return .boolean(Bool.random(using: &random))
        case 2: return .integer(Int(truncatingIfNeeded: random.next()) >> (depth * 15))
        case 3:
            let number = Double(bitPattern: random.next())
            return .number(number.isFinite ? number : 0.5)
        case 4: return .string(text(&random))
        case 5: return .array((0..<4).map { _ in sample(&random, depth: depth + 1) })
        default:
            let count = Int.random(in: 0..<20, using: &random)
            return .object(
                (0..<count).map {
                    Member(name: "\($0)" + text(&random), value: sample(&random, depth: depth + 1))
                })
        }
    }

    private static func text(_ random: inout SeededNumbers) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0..<24, using: &random) {
            let limits: [UInt32] = [0x80, 0x80, 0x300, 0x2070, 0x1_0000, 0x11_0000]
            let limit = limits[Int.random(in: 0..<limits.count, using: &random)]
            text.unicodeScalars.append(Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random)) ?? "x")
        }
        return text
    }
}

/// Numbers that look random and are the same for the same seed (SplitMix64).
private struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

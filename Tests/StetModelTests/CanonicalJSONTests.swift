import StetModel
import Testing

struct CanonicalJSONTests {
    @Test(
        arguments: [
            (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"),
            (0x0000_0000_0000_0001, "5e-324"), (0x8000_0000_0000_0001, "-5e-324"),
            (0x7FEF_FFFF_FFFF_FFFF, "1.7976931348623157e+308"),
            (0xFFEF_FFFF_FFFF_FFFF, "-1.7976931348623157e+308"),
            (0x4340_0000_0000_0000, "9007199254740992"), (0xC340_0000_0000_0000, "-9007199254740992"),
            (0x4430_0000_0000_0000, "295147905179352830000"),
            (0x44B5_2D02_C7E1_4AF5, "9.999999999999997e+22"),
            (0x44B5_2D02_C7E1_4AF6, "1e+23"), (0x44B5_2D02_C7E1_4AF7, "1.0000000000000001e+23"),
            (0x444B_1AE4_D6E2_EF4E, "999999999999999700000"),
            (0x444B_1AE4_D6E2_EF4F, "999999999999999900000"),
            (0x444B_1AE4_D6E2_EF50, "1e+21"), (0x3EB0_C6F7_A0B5_ED8C, "9.999999999999997e-7"),
            (0x3EB0_C6F7_A0B5_ED8D, "0.000001"), (0x41B3_DE43_5555_5553, "333333333.3333332"),
            (0x41B3_DE43_5555_5554, "333333333.33333325"), (0x41B3_DE43_5555_5555, "333333333.3333333"),
            (0x41B3_DE43_5555_5556, "333333333.3333334"), (0x41B3_DE43_5555_5557, "333333333.33333343"),
            (0xBECB_F647_612F_3696, "-0.0000033333333333333333"),
            (0x4314_3FF3_C1CB_0959, "1424953923781206.2"),
        ] as [(UInt64, String)])
    func `the numbers of RFC 8785, appendix B, are written as it writes them`(bits: UInt64, text: String) {
        #expect(String(decoding: JSON.number(Double(bitPattern: bits)).canonical, as: UTF8.self) == text)
    }

    @Test func `the sample of RFC 8785, section 3.2.2, is written as it writes it`() throws {
        let input = #"""
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """#
        let output =
            #"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"#
            + #""string":"€$\u000f\nA'B\"\\\\\"/"}"#
        #expect(String(decoding: try JSON.parse(input).canonical, as: UTF8.self) == output)
    }

    @Test func `members are sorted by UTF-16 code units, as in RFC 8785, section 3.2.3`() throws {
        let input = #"""
            {"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
             "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control",
             "\u00f6": "Latin Small Letter O With Diaeresis"}
            """#
        let sorted = try JSON.parse(try JSON.parse(input).canonical).object?.compactMap(\.value.string)
        #expect(
            sorted == [
                "Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign",
                "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh",
            ])
    }

    @Test func `only what must be escaped is escaped`() {
        let text = JSON.string("\u{7F}\u{80}\u{2028}\u{202E}/\u{1F}")
        #expect(text.canonical == Array("\"\u{7F}\u{80}\u{2028}\u{202E}/\\u001f\"".utf8))
    }

    @Test func `a whole number beyond 2^53 is written as the double it is taken for`() {
        #expect(JSON.integer(1 << 53).canonical == Array("9007199254740992".utf8))
        #expect(JSON.integer(.max).canonical == Array("9223372036854776000".utf8))
    }

    @Test func `the order of members and blanks makes no difference`() throws {
        let one = try JSON.parse(#"{"b":[1,2.0],"a":{"d":1,"c":null}}"#)
        let other = try JSON.parse(#" { "a" : {"c":null, "d":1e0}, "b" : [1.0, 2] } "#)
        #expect(one.canonical == other.canonical)
    }
}

import StetText
import Testing

@testable import StetMatching

struct WordsTests {
    private func hashes(_ text: String) -> [UInt64] { Words(text).list.map(\.hash) }

    @Test(arguments: [
        ("The Mayor’s plan", "the mayor s plan"), ("ZÜRICH, São Paulo", "Zurich sao paulo"),
        ("cafe\u{301}", "café"), ("so\u{AD}ft", "soft"), ("Straße", "STRASSE"), ("Œuvre", "oeuvre"),
        ("ЗИМА", "зима"), ("ΑΘΗΝΑ", "αθηνα"), ("don't…stop", "don t stop"),
    ])
    func `case, accents and marks make no other word`(first: String, second: String) {
        #expect(hashes(first) == hashes(second))
    }

    @Test func `a word knows the bytes it stands at`() {
        let text = "«Ø, 12 b»"
        let bytes = Array(text.utf8)
        let found = Words(text).list.map {
            String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
        }
        #expect(found == ["Ø", "12", "b"])
    }

    @Test func `digits are words of their own, told from letters`() {
        #expect(Words("G20 in 2031").list.map(\.isNumber) == [false, true, false, true])
    }

    @Test func `two words written as one hash to the two joined`() {
        let words = Words("harbour master").list
        let joined = WordHash.joined(words[0].hash, words[1].hash, letters: Int(words[1].letters))
        #expect(hashes("harbourmaster") == [joined])
    }

    @Test func `a script without blanks gives a word a character`() {
        #expect(Words("東京都").list.count == 3)
    }
}

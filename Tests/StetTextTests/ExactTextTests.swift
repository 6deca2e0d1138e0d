import StetTestSupport
import StetText
import Testing

struct ExactTextTests {
    @Test(arguments: [
        "Plain words and the «span:marked» ones.", "“Curly” marks before «span:“these”» words.",
        "Zażółć «span:gęślą» jaźń", "Москва и «span:Вашингтон»", "القاهرة «span:اليوم» قالت",
        "東京は«span:晴れ»です。",
        "😀 before «span:words»", "👩🏽‍🚒 said «span:so»", "e\u{301}t\u{E9} «span:e\u{301}»", "line\r\n«span:two»",
        "\u{FEFF}bom «span:kept»", "𐍈𐍉 «span:𐍊»", "हिन्दी «span:में» लिखा",
    ])
    func `a span counts code points in every script`(marked: String) throws {
        let marked = try MarkedText(marked)
        let span = try #require(marked["span"].first)
        let before = marked.text.string.unicodeScalars.prefix(span.start)
        let words = marked.text.string.unicodeScalars.dropFirst(span.start).prefix(span.length)
        #expect(marked.text[span].unicodeScalars.elementsEqual(words))
        #expect(marked.text.byteOffset(of: span.start) == String(String.UnicodeScalarView(before)).utf8.count)
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `bytes and code points lead to one another`(seed: UInt64) throws {
        var random = RandomTexts(seed: seed)
        let text = try random.text(limit: 2_000)
        let offsets = Array(0...text.length)
        #expect(offsets.map { text.offset(ofByte: text.byteOffset(of: $0)) } == offsets)
    }

    @Test func `a byte in the middle of a character belongs to that character`() throws {
        let text = try ExactText("a語b")
        #expect((0...5).map { text.offset(ofByte: $0) } == [0, 1, 1, 1, 2, 3])
    }

    @Test func `bytes that are not UTF-8 are refused with their offset`() {
        #expect(throws: TextError.notUTF8(offset: 2)) { try ExactText([0x61, 0x62, 0xFF, 0x63]) }
        #expect(throws: TextError.notUTF8(offset: 0)) { try ExactText([0xC0, 0x80]) }
        #expect(throws: TextError.notUTF8(offset: 1)) { try ExactText([0x61, 0xED, 0xA0, 0x80]) }
        #expect(throws: TextError.notUTF8(offset: 1)) { try ExactText([0x61, 0xE2, 0x80]) }
    }

    @Test func `an empty text, a NUL and too long a text are refused`() {
        #expect(throws: TextError.empty) { try ExactText("") }
        #expect(throws: TextError.holdsNUL(offset: 1)) { try ExactText([0x61, 0, 0x62]) }
        #expect(throws: TextError.tooLong(bytes: 3, limit: 2)) { try ExactText("abc", limit: 2) }
    }

    @Test func `a span beyond the text is refused`() throws {
        let text = try ExactText("short")
        #expect(throws: TextError.spanOutside(TextSpan(start: 2, end: 9), length: 5)) {
            try text.quote(TextSpan(start: 2, end: 9))
        }
    }
}

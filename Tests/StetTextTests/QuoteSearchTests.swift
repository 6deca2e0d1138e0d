import StetText
import Testing

struct QuoteSearchTests {
    @Test func `every place of a quotation is found, overlapping ones too`() throws {
        let text = try ExactText("ééé")
        #expect(text.places(of: "éé") == [TextSpan(start: 0, end: 2), TextSpan(start: 1, end: 3)])
    }

    @Test func `a quotation that stands twice is ambiguous and one that is missing is named`() throws {
        let text = try ExactText("one two one")
        #expect(throws: TextError.quoteAmbiguous("one", count: 2)) { try text.onlyPlace(of: "one") }
        #expect(throws: TextError.quoteMissing("six")) { try text.onlyPlace(of: "six") }
        #expect(try text.onlyPlace(of: "two") == TextSpan(start: 4, end: 7))
    }

    @Test func `a text that says something else at a span is caught byte for byte`() throws {
        let text = try ExactText("caf\u{E9} open")
        #expect(
            throws: TextError.quoteDiffers(
                TextSpan(start: 0, end: 4), expected: "cafe\u{301}", found: "caf\u{E9}")
        ) {
            try text.check(TextSpan(start: 0, end: 4), says: "cafe\u{301}")
        }
    }
}

import Testing

@testable import StetMatching

struct SearchWordsTests {
    private func hashes(_ text: String) -> [UInt64] { SearchWords(text).list.map(\.hash) }

    @Test(arguments: [
        ("Bridges were closed", "bridge were closing"), ("Zürich’s MAYOR", "zurich mayor"),
        ("1,000 ships", "1000 ship"), ("12.4 million", "12,400,000"), ("€5bn", "5 billion"),
        ("#HarbourTax now", "harbour tax now"), ("tunnel 🚇🔥 flooded", "tunnel flooding"),
        ("ferries stopped https://example.org/x?y=1", "ferry stopping"), ("7% of cows", "7 percent of cow"),
        ("the programmes’ organisation", "the programme organization"), ("studies", "study"),
        ("Москва", "москва"), ("@CityOfKrill says", "city of krill says"),
        ("sixty thousand ships", "60,000 ship"),
        ("a hundred and fifteen cows", "a 115 cow"), ("Eighty-two percent", "82 %"),
        ("two hundred fifty thousand", "250k"), ("25 grand", "25,000"), ("100mil", "100 million"),
        ("three million two hundred", "3,000,200"), ("nine. Five", "9 5"),
        ("the mayor&#39;s cat &amp; dog", "the mayor's cat dog"), ("&quot;closed&quot;", "closed"),
        ("protesters resigned", "protest resignation"), ("supporter", "support"), ("declaration", "declare"),
    ])
    func `two spellings of one thing are the same words`(first: String, second: String) {
        #expect(hashes(first) == hashes(second))
    }

    @Test func `a word keeps its place in code points`() {
        let text = "🔥🔥 “Éclair” of 1,000&amp;sixty-two thousand, ten"
        let scalars = Array(text.unicodeScalars)
        let words = SearchWords(text).list.map { word in
            String(String.UnicodeScalarView(scalars[word.place]))
        }
        #expect(words == ["Éclair", "of", "1,000", "sixty-two thousand", "ten"])
    }

    @Test func `different numbers stay different`() {
        #expect(hashes("5") != hashes("50"))
        #expect(hashes("5 m") != hashes("5m"))
        #expect(hashes("1,5") == hashes("1.5"))
        #expect(hashes("one of them") != hashes("1 of them"))
        #expect(hashes("five six") == hashes("5 6"))
    }

    @Test func `marks, blanks and an unfinished address are no words`() {
        #expect(hashes("… # @ ' ’ % https://").count == 1)
        #expect(hashes("").isEmpty)
    }
}

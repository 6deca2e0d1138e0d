import StetText
import Testing

struct TokensTests {
    @Test(arguments: [
        ("The U.S. said: no.", ["The", "U.S.", "said", ":", "no", "."]),
        ("Ruiz's 12.4 per-cent, 1,000 men", ["Ruiz", "'s", "12.4", "per-cent", ",", "1,000", "men"]),
        ("They don’t; it’s AT&T’s", ["They", "don’t", ";", "it", "’s", "AT&T", "’s"]),
        ("{adslot}Mayor “Ek”…", ["{", "adslot", "}", "Mayor", "“", "Ek", "”", "…"]),
        ("``so'' they—we", ["``", "so", "''", "they", "—", "we"]),
        ("Zoë 語。 😀!", ["Zoë", "語", "。", "😀", "!"]),
        ("officials' 'yes'", ["officials", "'", "'", "yes", "'"]),
    ])
    func `words, numbers and marks are told apart`(text: String, words: [String]) throws {
        let exact = try ExactText(text)
        let found = Tokens(exact).all.map { exact[TextSpan(start: Int($0.start), end: Int($0.end))] }
        #expect(found == words)
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `tokens run forward and know their place in both units`(seed: UInt64) throws {
        var random = RandomTexts(seed: seed)
        let text = try random.text(limit: 1_000)
        let tokens = Tokens(text).all
        #expect(tokens.map { Int($0.startByte) } == tokens.map { text.byteOffset(of: Int($0.start)) })
        #expect(tokens.map { Int($0.endByte) } == tokens.map { text.byteOffset(of: Int($0.end)) })
        #expect(zip(tokens, tokens.dropFirst()).allSatisfy { $0.end <= $1.start && $0.start < $0.end })
    }

    @Test func `capitals and the curly apostrophe make no other word`() throws {
        let tokens = Tokens(try ExactText("Don't don’t")).all
        #expect(tokens.map(\.hash) == [Token.hash(of: "don't".utf8), Token.hash(of: "don't".utf8)])
    }
}

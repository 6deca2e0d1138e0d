import Testing

@testable import StetMatching

struct CommonWordsTests {
    private func rank(_ word: String) -> CommonWords.Rank {
        CommonWords.english.rank(ofMixed: WordHash.mixed(WordHash.hash(word.utf8)))
    }

    @Test func `grammar tells nothing, news words tell little, names tell most`() {
        #expect(["the", "said", "yesterday", "tuesday"].map(rank) == Array(repeating: .empty, count: 4))
        #expect(["minister", "talks", "president"].map(rank) == Array(repeating: .common, count: 3))
        #expect(["ostermole", "cybersecurity", "krill"].map(rank) == Array(repeating: .telling, count: 3))
    }

    @Test func `a word in both lists counts by the first`() {
        let words = CommonWords(empty: "so it\ngoes", common: "goes on")
        #expect(words.rank(ofMixed: WordHash.mixed(WordHash.hash("goes".utf8))) == .empty)
        #expect(words.rank(ofMixed: WordHash.mixed(WordHash.hash("on".utf8))) == .common)
    }
}

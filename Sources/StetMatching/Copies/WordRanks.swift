/// How telling the words of one article are: by the list of English words where it is English, by their
/// length where it is not.
struct WordRanks: Sendable {
    private let isEnglish: Bool
    private static let common = CommonWords.english
    private static let sampleWords = 400

    /// The ranks for an article.
    init(_ story: StoryText) {
        let sample = story.words.prefix(WordRanks.sampleWords)
        let grammar = sample.count { word in
            WordRanks.common.rank(ofMixed: WordHash.mixed(word.hash)) == .empty
        }
        isEnglish = grammar * 5 >= sample.count
    }

    /// How telling a word is.
    func rank(of word: Words.Word, _ bytes: UnsafeBufferPointer<UInt8>) -> CommonWords.Rank {
        if word.letters < 3 { return .empty }
        if isEnglish { return WordStem.rank(of: word, bytes, WordRanks.common) }
        return word.letters < 5 ? .empty : .common
    }
}

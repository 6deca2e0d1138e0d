/// One word of an article as the search for copies weighs it; a number of several words is one.
struct CopyWord: Sendable {
    /// The spread hash of the word without its ending, or of a number's value.
    var stem: UInt64
    /// The spread hash of the first letters of the stem: what inflected forms share beyond the stem.
    var opening: UInt64
    /// The spread hash of this word and the next one written as one.
    var joined: UInt64
    /// The first of the article's words that it stands for.
    var place: Int32
    /// The last of the article's words that it stands for.
    var lastPlace: Int32
    /// What it adds to a copy that has it too.
    var weight: UInt8
    /// What it takes from a copy that lacks it.
    var cost: UInt8
    /// How much of a word it is, in quarters: a character of a script without blanks is less than one.
    var quarters: UInt8
    /// Whether it says something: no word of grammar.
    var isTelling: Bool
}

extension CopyWord {
    private static let openingLetters = 6

    /// A number, which stands at the words from `place` to `last`.
    init(number: Int, _ place: Int, _ last: Int) {
        let hash = WordHash.mixed(UInt64(bitPattern: Int64(number)) ^ 0x6E75_6D62_6572)
        self.init(
            stem: hash, opening: hash, joined: 0, place: Int32(place), lastPlace: Int32(last), weight: 4,
            cost: 2, quarters: 4, isTelling: false)
    }

    /// The word at `place`, weighed by `ranks`.
    init(_ word: Words.Word, _ place: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ ranks: WordRanks) {
        let length = Int(word.end - word.start)
        // A character of a script that writes without blanks stands for a part of a word.
        let isAlone = word.letters == 1 && length >= 3
        let isSyllable = isAlone && bytes[Int(word.start)] & 0xFE == 0xE0
        let rank = isAlone ? .common : ranks.rank(of: word, bytes)
        let stem = WordHash.mixed(CopyWord.stem(of: word, bytes))
        let (weight, cost): (UInt8, UInt8) =
            switch rank {
            case .empty: (2, 1)
            case .common: isSyllable ? (2, 1) : isAlone ? (3, 2) : (6, 2)
            case .telling: (10, 3)
            }
        self.init(
            stem: stem, opening: CopyWord.opening(of: word, bytes) ?? stem, joined: 0, place: Int32(place),
            lastPlace: Int32(place), weight: weight, cost: cost,
            quarters: isSyllable ? 1 : isAlone ? 2 : 4, isTelling: rank != .empty)
    }

    /// The word without its English ending; of a short participle too: "cited" and "citing" meet.
    private static func stem(of word: Words.Word, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let length = Int(word.end - word.start)
        guard length > 3 else { return word.hash }
        guard length == Int(word.letters), length == 5 || length == 6 else {
            return WordStem.stem(of: word, bytes).0
        }
        let ending = bytes[(Int(word.end) - 3)..<Int(word.end)].map { $0 | 0x20 }
        let cut = ending == Array("ing".utf8) ? 3 : ending[1...].elementsEqual("ed".utf8) ? 2 : 0
        if cut == 0 { return WordStem.stem(of: word, bytes).0 }
        let rest = bytes[Int(word.start)..<(Int(word.end) - cut)]
        return WordHash.hash(rest.lazy.map { $0 | 0x20 })
    }

    private static func opening(of word: Words.Word, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
        guard Int(word.end - word.start) == Int(word.letters), word.letters > openingLetters else {
            return nil
        }
        let first = bytes[Int(word.start)..<(Int(word.start) + openingLetters)]
        return WordHash.mixed(WordHash.hash(first.lazy.map { $0 | 0x20 }))
    }
}

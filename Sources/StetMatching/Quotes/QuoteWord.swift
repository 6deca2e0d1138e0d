/// One word of a wording, brought into the forms that wordings are compared by.
struct QuoteWord: Sendable {
    /// The hash of the word as it is written, a shortened form written out.
    let form: UInt64
    /// The hash of the word without its ending or tense; a number's is that of its value.
    let stem: UInt64
    /// The hash of what it means, roughly: words that may stand for each other have one.
    let sense: UInt64
    /// What it says: little for a word of grammar or of a turn of phrase, most for a name or a rare word.
    var weight: Int
    /// Whether it is a number, in digits or in words.
    let isNumber: Bool
    /// Whether it takes back what is said.
    let isNegation: Bool
    /// The byte it begins at.
    let start: Int32
    /// The byte after its last one.
    let end: Int32

    /// The least weight of a word that says something.
    static let tellingWeight = 4

    /// The weight of a name or a rare word.
    static let mostWeight = 6

    /// Whether it says something by itself.
    var tells: Bool { weight >= QuoteWord.tellingWeight }

    /// Whether `other` is this word with a syllable before it that takes it back: "aware", "unaware".
    func isTakenBack(by other: QuoteWord) -> Bool {
        let (short, long) = (end - start, other.end - other.start)
        guard tells || other.tells, short > 3, short < 64, long > short, long < short + 4 else {
            return false
        }
        return QuoteWord.takingBack.contains {
            WordHash.joined($0, form, letters: Int(short)) == other.form
        }
    }

    private static let takingBack = ["un", "in", "im", "il", "ir", "dis", "non"].map {
        WordHash.hash($0.utf8)
    }

    /// The word in another place.
    func standing(from start: Int32, to end: Int32) -> QuoteWord {
        QuoteWord(
            form: form, stem: stem, sense: sense, weight: weight, isNumber: isNumber, isNegation: isNegation,
            start: start, end: end)
    }

    /// The word as one that means what another means.
    func meaning(_ sense: UInt64) -> QuoteWord {
        QuoteWord(
            form: form, stem: stem, sense: sense, weight: weight, isNumber: isNumber, isNegation: isNegation,
            start: start, end: end)
    }

    /// The hash of a folded word's stem, spellings and irregular forms brought together.
    static func stem(of letters: [UInt8]) -> UInt64 {
        var stem = QuoteWordLists.forms[WordHash.hash(letters)] ?? SearchStem.stem(letters)
        // "travelled" and "traveled" are one word.
        var at = 1
        while at < stem.count {
            if stem[at] == stem[at - 1], stem.count > 4 { stem.remove(at: at) } else { at += 1 }
        }
        // "Labour" and "labor" are one word.
        if stem.count > 5, stem.suffix(3).elementsEqual("our".utf8) { stem.remove(at: stem.count - 2) }
        return WordHash.hash(SearchStem.stem(stem))
    }

    /// The hash of what a stem means.
    static func sense(ofStem stem: UInt64) -> UInt64 { QuoteWordLists.meanings[stem] ?? stem }
}

extension QuoteWord {
    /// One word that stands for two.
    init(_ letters: [UInt8], from first: QuoteWord, through second: QuoteWord) {
        form = WordHash.hash(letters)
        stem = QuoteWord.stem(of: letters)
        sense = QuoteWord.sense(ofStem: stem)
        isNegation = QuoteWordLists.negations.contains(form)
        weight = isNegation ? 2 : max(QuoteWord.tellingWeight, first.weight, second.weight)
        isNumber = false
        (start, end) = (first.start, second.end)
    }
}

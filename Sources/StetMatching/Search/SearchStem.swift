/// The English stem of a folded word: plurals, participles and the commonest endings of nouns and adverbs.
///
/// Cut by length, not by a dictionary: what matters is that two forms of a word meet, not that the
/// stem is a word. Words of other languages lose the same endings in the text and in the question.
enum SearchStem {
    /// What a folded word is looked up as, and whether it tells anything.
    static func term(_ letters: [UInt8], isNumber: Bool) -> (letters: [UInt8], isTelling: Bool) {
        if isNumber { return (letters, true) }
        let isTelling = letters.count > 1 && !GrammarWords.contains(letters)
        return (stem(WordForms.base(of: letters)), isTelling)
    }

    /// The word without its endings; a word beyond ASCII, and one of three letters, is left whole.
    static func stem(_ word: [UInt8]) -> [UInt8] {
        guard word.count > 3, word.allSatisfy({ $0 < 0x80 }) else { return word }
        var stem = word
        cutPlural(&stem)
        cutParticiple(&stem)
        for (ending, instead) in endings where stem.count >= ending.count + 4 && stem.ends(in: ending) {
            stem.removeLast(ending.count)
            stem += instead
            break
        }
        cutSuffix(&stem)
        if stem.count > 3, stem.last == letterE { stem.removeLast() }
        if stem.count > 2, stem.last == letterY { stem[stem.count - 1] = letterI }
        return stem
    }

    private static let letterE = UInt8(ascii: "e")
    private static let letterI = UInt8(ascii: "i")
    private static let letterS = UInt8(ascii: "s")
    private static let letterY = UInt8(ascii: "y")

    /// Endings with what is written in their place, the longer ones first.
    private static let endings: [([UInt8], [UInt8])] = [
        ("ization", "ize"), ("isation", "ize"), ("ation", "ate"), ("fulness", "ful"), ("iveness", "ive"),
        ("ement", ""), ("ment", ""), ("ness", ""), ("tion", "t"), ("sion", "s"), ("ally", "al"),
        ("ise", "ize"), ("ity", ""), ("ly", ""), ("our", "or"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    private static func cutPlural(_ stem: inout [UInt8]) {
        guard stem.last == letterS else { return }
        let before = stem[stem.count - 2]
        if stem.ends(in: Array("ies".utf8)), stem.count > 4 {
            stem.removeLast(2)
        } else if stem.ends(in: Array("sses".utf8)) || stem.ends(in: Array("xes".utf8)) {
            stem.removeLast(2)
        } else if before != letterS, before != UInt8(ascii: "u"), before != letterI {
            stem.removeLast()
        }
    }

    private static func cutParticiple(_ stem: inout [UInt8]) {
        let cut: Int
        if stem.ends(in: Array("ied".utf8)), stem.count > 4 {
            stem.removeLast(2)
            return
        } else if stem.ends(in: Array("ing".utf8)) {
            cut = 3
        } else if stem.ends(in: Array("ed".utf8)) {
            cut = 2
        } else {
            return
        }
        guard stem.count - cut >= 3, stem.dropLast(cut).contains(where: isVowel) else { return }
        stem.removeLast(cut)
        let last = stem[stem.count - 1]
        if stem.count > 3, last == stem[stem.count - 2], !isVowel(last), !Array("lsz".utf8).contains(last) {
            stem.removeLast()
        }
    }

    /// Takes off "er", "al" and their like where two syllables are left: "protester" is a protest, "water" is
    /// no wat.
    private static func cutSuffix(_ stem: inout [UInt8]) {
        for suffix in suffixes where stem.ends(in: suffix) {
            guard syllables(stem.dropLast(suffix.count)) > 1 else { return }
            stem.removeLast(suffix.count)
            return
        }
    }

    private static let suffixes = [
        "able", "ance", "ence", "ate", "ist", "ism", "ive", "ous", "er", "or", "al",
    ].map { Array($0.utf8) }

    /// How often a consonant follows a vowel.
    private static func syllables(_ letters: ArraySlice<UInt8>) -> Int {
        var count = 0
        var isBehindVowel = false
        for letter in letters {
            if isBehindVowel, !isVowel(letter) { count += 1 }
            isBehindVowel = isVowel(letter)
        }
        return count
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), letterE, letterI, UInt8(ascii: "o"), UInt8(ascii: "u"), letterY: true
        default: false
        }
    }
}

extension [UInt8] {
    fileprivate func ends(in ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}

import StetText

/// The words the reader knows, found by the hash of a token.
struct Lexicon: Sendable {
    private struct Slot {
        var hash: UInt32 = 0
        var word = Word()
    }

    private static let size = 8_192
    private var slots = [Slot](repeating: Slot(), count: Lexicon.size)

    /// The lexicon of `LexiconWords`; it takes about a tenth of a millisecond to build.
    init() {
        for (classes, words) in LexiconWords.classes {
            for word in Lexicon.split(words) { insert(word, classes) }
        }
        for (classes, verbs) in CueWords.verbs {
            for verb in Lexicon.split(verbs) { insertForms(of: verb, classes.union(.cue)) }
        }
        for form in Lexicon.split(CueWords.ambiguousForms) { insert(form, .ambiguous) }
        for (word, id) in LexiconWords.ids {
            for word in Lexicon.split(word) { name(word, id) }
        }
    }

    /// What the lexicon holds for a token with this hash; nothing for a word it does not know.
    @inline(__always)
    func word(_ hash: UInt32) -> Word {
        var at = Int(hash ^ (hash >> 15)) & (Lexicon.size - 1)
        while slots[at].hash != 0 {
            if slots[at].hash == hash { return slots[at].word }
            at = (at + 1) & (Lexicon.size - 1)
        }
        return Word()
    }

    private mutating func place(_ hash: UInt32) -> Int {
        var at = Int(hash ^ (hash >> 15)) & (Lexicon.size - 1)
        while slots[at].hash != 0, slots[at].hash != hash { at = (at + 1) & (Lexicon.size - 1) }
        slots[at].hash = hash
        return at
    }

    private mutating func insert(_ word: some Sequence<UInt8>, _ classes: WordClass) {
        slots[place(Token.hash(of: word))].word.classes.formUnion(classes)
    }

    private mutating func name(_ word: some Sequence<UInt8>, _ id: Word.ID) {
        slots[place(Token.hash(of: word))].word.id = id
    }

    /// Takes in a verb with its forms; `base/past/participle` for an irregular one.
    private mutating func insertForms(of entry: UnsafeBufferPointer<UInt8>, _ classes: WordClass) {
        let parts = entry.split(separator: UInt8(ascii: "/")).map { Array($0) }
        let base = parts[0]
        let regular = VerbForms(base)
        insert(base, classes.union(.baseForm))
        insert(regular.present, classes.union(.presentForm))
        insert(regular.ing, classes.union(.ingForm))
        let past = parts.count > 1 ? parts[1] : regular.past
        let participle = parts.count > 2 ? parts[2] : past
        insert(past, classes.union(.pastForm))
        insert(participle, classes.union(.participle))
    }

    private static func split(_ words: StaticString) -> [UnsafeBufferPointer<UInt8>] {
        // A static string lives as long as the program, so its slices may be handed on.
        let buffer = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
        return buffer.split(separator: 0x20).map { UnsafeBufferPointer(rebasing: $0) }
    }
}

import StetText

/// The names of persons in a text, found by their last word, and the fullest form of each.
struct NameBook {
    private struct Entry {
        var full: Range<Int>
        var isAmbiguous = false
        var gender: WordClass = []
    }

    private let text: ParsedText
    private var entries: [UInt32: Entry] = [:]
    /// The full name by its last word but one, as Spanish names are shortened: "Quispe" for "Ramiro Quispe
    /// Salas".
    private var shortened: [UInt32: UInt32] = [:]
    /// Who is named with each title: the last word of the name, or 0 where several are.
    private var holders: [UInt32: UInt32] = [:]

    /// The names in `text`.
    init(_ text: ParsedText) {
        self.text = text
        guard !text.isFlattened else {
            collectFlattened()
            return
        }
        var at = 0
        while at < text.tokens.count {
            guard isNamePart(at) else {
                at += 1
                continue
            }
            var end = at + 1
            while end < text.tokens.count, end - at < 8,
                isNamePart(end) || isInitialStop(end), !text.tokens[end].flags.contains(.startsLine)
            { end += 1 }
            while end > at + 1, text.isMark(end - 1) { end -= 1 }
            enter(personName(at..<end))
            at = end
        }
    }

    /// How the names of offices end: "Shipping Minister" is nobody's name.
    private static let offices: [StaticString] = [
        "nister", "sident", "retary", "airman", "irwoman", "rector", "vernor", "ssioner", "ssador",
        "kesman", "keswoman", "kesperson", "secutor",
    ]

    private func isNamePart(_ at: Int) -> Bool { text.kind(at) == .word && text.isNameLike(at) }

    private func isInitialStop(_ at: Int) -> Bool {
        text.kind(at) == .stop && text.tokens[at - 1].endByte - text.tokens[at - 1].startByte <= 4
            && text.tokens[at].flags.contains(.isGlued) && text.isNameLike(at + 1)
            && text.sentenceOf[at - 1] == text.sentenceOf[min(at + 1, text.tokens.count - 1)]
    }

    /// The part of a run of capitalised words that names a person: what follows the last title,
    /// institution or country.
    func personName(_ run: Range<Int>) -> Range<Int> {
        var start = run.lowerBound
        for at in run.dropLast() {
            let isLead =
                text.has(
                    at,
                    [
                        .title, .institution, .country, .time, .determiner, .preposition, .outlet, .person,
                        .adverb, .subordinator, .coordinator, .outletNoun,
                    ])
                && text.classes(at).isDisjoint(with: [.male, .female])
            if isLead { start = at + 1 }
        }
        while start < run.upperBound - 1, text.isMark(start) || text.kind(start) == .clitic { start += 1 }
        return start..<run.upperBound
    }

    private mutating func enter(_ name: Range<Int>) {
        let isTitled = name.lowerBound > 0 && text.has(name.lowerBound - 1, .title)
        guard name.count >= 2 || name.count == 1 && isTitled, name.count <= 5 else { return }
        let last = name.upperBound - 1
        guard !text.has(last, [.institution, .country, .time, .outletNoun, .outlet, .document]),
            !text.endsOutletName(last)
        else { return }
        if name.count > 1, text.opensOutletName(name.lowerBound) { return }
        if name.count > 1, NameBook.offices.contains(where: { text.ends(last, with: $0) }) { return }
        // "former Tarn manager": of a body, no person's name.
        if name.count == 1, text.kind(last + 1) == .word, !text.isNameLike(last + 1),
            text.has(last + 1, [.person, .people, .institution])
        {
            return
        }
        let hash = text.tokens[last].hash
        if isTitled {
            let title = text.tokens[name.lowerBound - 1].hash
            holders[title] = holders[title].map { $0 == hash ? hash : 0 } ?? hash
        }
        let gender = text.classes(name.lowerBound).intersection([.male, .female])
        let before = last - 1
        if name.count > 2, text.kind(before) == .word, text.classes(before).isEmpty {
            let word = text.tokens[before].hash
            shortened[word] = shortened[word].map { $0 == hash ? hash : 0 } ?? hash
        }
        if let known = entries[hash] {
            if name.count == 1 { return }
            let same = known.full.count == 1 || isSame(known.full, name)
            if !same { entries[hash]?.isAmbiguous = true }
            if same, name.count > known.full.count { entries[hash]?.full = name }
        } else {
            entries[hash] = Entry(full: name, isAmbiguous: false, gender: gender)
        }
    }

    /// Whether two names with one last word have one first word, or spellings and short forms of it.
    private func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        let (one, other) = (text.tokens[left.lowerBound], text.tokens[right.lowerBound])
        return one.hash == other.hash
    }

    /// Without capitals a first name the lexicon knows and an unknown word behind it make a name, and so
    /// do two unknown words before an apposition.
    private mutating func collectFlattened() {
        for at in text.tokens.indices.dropLast() where isFlatName(at) {
            enter(at..<(at + 2))
        }
    }

    private func isFlatName(_ at: Int) -> Bool {
        let names: WordClass = [.male, .female]
        guard text.kind(at) == .word, text.kind(at + 1) == .word, text.classes(at).isSubset(of: names),
            text.classes(at + 1).isSubset(of: names), text.tokens[at + 1].blanks < 2
        else { return false }
        if text.has(at, names) { return true }
        let isAlone = at == 0 || text.isMark(at - 1) || text.words[at - 1].id == .citing
        return isAlone && text.kind(at + 2) == .comma && text.has(at + 3, [.determiner, .relative])
    }

    /// The full name of the person whose name ends with token `last`, or nil where none or several fit.
    func full(endingAt last: Int) -> Range<Int>? {
        let hash = text.tokens[last].hash
        guard let entry = entries[hash] ?? shortened[hash].flatMap({ entries[$0] }), !entry.isAmbiguous else {
            return nil
        }
        return entry.full
    }

    /// The full name of the only person named with the title that has this hash.
    func holder(of title: UInt32) -> Range<Int>? {
        guard let last = holders[title], let entry = entries[last], !entry.isAmbiguous else { return nil }
        return entry.full
    }

    /// Whether any name ends with the word at `last`.
    func isName(endingAt last: Int) -> Bool { entries[text.tokens[last].hash] != nil }

    /// Whether the first name at the beginning of `name` is a man's or a woman's.
    func gender(of name: Range<Int>) -> WordClass {
        text.classes(name.lowerBound).intersection([.male, .female])
    }
}

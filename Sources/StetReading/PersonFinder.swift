import StetText

/// Finds which person a source names: not the one its office serves, its town or the one it advised.
struct PersonFinder {
    private let text: ParsedText
    private let names: NameBook

    /// A finder for this text and the names in it.
    init(_ text: ParsedText, names: NameBook) {
        self.text = text
        self.names = names
    }

    /// The person named in a source, by the fullest name: "Ana Ruiz" in "the mayor of Vell, Ana Ruiz".
    func person(in source: Range<Int>) -> Range<Int>? {
        var start = source.lowerBound
        while start < source.upperBound {
            var end = start
            while end < source.upperBound, text.kind(end) != .comma, text.kind(end) != .dash { end += 1 }
            if let name = person(inPart: start..<end) { return name }
            start = end + 1
        }
        return nameExplained(in: source)
    }

    /// "Paz" in "Paz, the government’s spokesman": one name that an office explains.
    private func nameExplained(in source: Range<Int>) -> Range<Int>? {
        let comma = source.lowerBound + 1
        guard source.count > 3, text.kind(comma) == .comma, !text.isFlattened,
            text.kind(source.lowerBound) == .word, text.isNameLike(source.lowerBound),
            text.classes(source.lowerBound).isSubset(of: [.male, .female]),
            text.has(comma + 1, [.determiner, .possessive]), !text.isNameLike(comma + 1)
        else { return nil }
        var end = comma + 1
        while end < source.upperBound, text.kind(end) != .comma { end += 1 }
        return text.has(text.headNoun((comma + 1)..<end), [.person, .title])
            ? source.lowerBound..<comma : nil
    }

    /// The person in one part between commas, before what explains it.
    private func person(inPart part: Range<Int>) -> Range<Int>? {
        let stop = part.first { explains($0) } ?? part.upperBound
        if let name = name(in: part.lowerBound..<stop, of: part) { return name }
        guard stop < part.upperBound, stop > part.lowerBound,
            !part.contains(where: { text.has($0, .relative) && text.id($0) != .that || text.id($0) == .who })
        else { return nil }
        // "the envoy to the United Nations Ana Ruiz": the name stands behind the place.
        var at = part.upperBound
        while at > stop, text.isNameLike(at - 1) { at -= 1 }
        let name = names.personName(at..<part.upperBound)
        guard name.count >= 2, name.upperBound == part.upperBound,
            name.lowerBound > at || text.has(name.lowerBound, [.male, .female]),
            !text.has(name.lowerBound - 1, .preposition)
        else { return nil }
        return names.full(endingAt: name.upperBound - 1)
    }

    /// A preposition or "who" in small letters, behind which nobody is named for the source.
    private func explains(_ at: Int) -> Bool {
        guard text.kind(at) == .word, text.isFlattened || !text.isNameLike(at) else { return false }
        return text.has(at, .preposition) && !text.has(at, .adverb) || text.id(at) == .who
            || text.id(at) == .which
    }

    private func name(in range: Range<Int>, of part: Range<Int>) -> Range<Int>? {
        var at = range.lowerBound
        var single: Range<Int>?
        while at < range.upperBound {
            guard text.kind(at) == .word, text.isNameLike(at) else {
                at += 1
                continue
            }
            var end = at + 1
            while end < range.upperBound,
                text.isNameLike(end) || text.kind(end) == .stop && text.isNameLike(end + 1)
            { end += 1 }
            let name = names.personName(at..<end)
            if !isOwner(end, part), !isModifier(end, part), !name.isEmpty {
                if let full = names.full(endingAt: name.upperBound - 1) { return full }
                if names.isName(endingAt: name.upperBound - 1) { return name }
                let isTitled = name.lowerBound > range.lowerBound && text.has(name.lowerBound - 1, .title)
                if single == nil, isTitled,
                    text.classes(name.upperBound - 1).isDisjoint(with: [.institution, .country])
                {
                    single = name
                }
            }
            at = end
        }
        return single
    }

    /// "Ruiz’s aide" is no Ruiz.
    private func isOwner(_ end: Int, _ part: Range<Int>) -> Bool {
        text.kind(end) == .clitic && end + 1 < part.upperBound
    }

    /// Nor is "the Ruiz campaign".
    private func isModifier(_ end: Int, _ part: Range<Int>) -> Bool {
        end < part.upperBound && text.kind(end) == .word
            && (text.has(end, [.institution, .people, .document])
                || text.has(end, .person) && !text.isNameLike(end))
    }
}

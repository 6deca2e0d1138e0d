import StetText

extension AttributionReader {
    /// Whether such a source says things: "you believe" and, in a quotation, "the figure suggests" do not.
    func mayReport(_ source: Range<Int>, _ group: VerbGroup, _ level: Int32) -> Bool {
        let last = source.upperBound - 1
        // "making calls", "investigating new emails": an activity says nothing; "acting director Ruiz" does.
        if !text.isNameLike(last), !text.has(last, [.person, .people, .title]),
            text.ends(source.lowerBound, with: "ing"), text.kind(source.lowerBound) == .word,
            !text.isNameLike(source.lowerBound), text.words[source.lowerBound].classes.isEmpty
        {
            return false
        }
        if group.form == .presentForm, text.has(group.head, .ambiguous), source.count > 1,
            text.has(last - 1, .preposition), text.isFlattened || !text.isNameLike(last)
        {
            return false
        }
        if source.count == 1, text.has(last, .subjectPronoun), !text.has(last, .country) {
            switch text.id(last) {
            case .he, .she, .they, .i, .we, .it: return text.id(last) != .it || level < 0
            default: return text.id(last) == .who
            }
        }
        if level < 0 { return true }
        if text.isFlattened {
            return source.contains { text.has($0, [.person, .people, .outlet, .male, .female]) }
        }
        return source.contains {
            text.isNameLike($0) && $0 > source.lowerBound
                || text.has($0, [.person, .people, .document, .outlet])
        }
            || text.isNameLike(last)
    }

    /// How sure a report with this verb and content is, in thousandths.
    func confidence(_ classes: WordClass, _ content: Content) -> Int {
        if content.isQuoted { return 950 }
        if classes.contains(.sides) { return 450 }
        if classes.contains(.thought) { return 700 }
        if !classes.isDisjoint(with: .takesClause) { return 880 }
        return classes.contains(.takesObject) ? 600 : 650
    }

    /// "after announcing that it closed" reports; "by disclosing a plan", "before finding out if" do not:
    /// behind a preposition only a clause of its own is reported.
    func reportsClause(_ content: Content) -> Bool {
        guard let first = content.pieces.first else { return false }
        if text.id(first.lowerBound) == .that || contents.quotation(openingAt: first.lowerBound) != nil {
            return true
        }
        if text.has(first.lowerBound, .subordinator) { return false }
        for at in first.prefix(7).dropFirst() {
            if contents.isFinite(at) { return true }
            if text.has(at, [.preposition, .subordinator]) || text.isMark(at) { return false }
        }
        return false
    }

    /// Whether the verb does something else than report here.
    func isOtherSense(_ source: Range<Int>, _ group: VerbGroup, _ level: Int32) -> Bool {
        isOwnThought(source, group, level) || isShownByThing(source, group) || isRefusal(group)
            || isNaming(source, group)
    }

    /// "I don't believe", "we urge the council" inside somebody's quotation: what the speaker does by
    /// speaking, told already. "I think that rents will fall" and "I told him" are kept, as the speaker's.
    private func isOwnThought(_ source: Range<Int>, _ group: VerbGroup, _ level: Int32) -> Bool {
        guard level >= 0 || text.isFlattened, isFirstPerson(source) else { return false }
        if group.isNegated { return true }
        if text.has(group.head, .thought) { return group.range.count > 1 }
        return group.form == .baseForm || group.form == .ingForm
    }

    /// "I" or "we".
    func isFirstPerson(_ source: Range<Int>) -> Bool {
        source.count == 1 && (text.id(source.lowerBound) == .i || text.id(source.lowerBound) == .we)
    }

    /// "A partnership suggests trust", "the delay revealed a gap": a thing shows and does not say; only
    /// papers, polls, pictures and people do.
    private func isShownByThing(_ source: Range<Int>, _ group: VerbGroup) -> Bool {
        text.has(group.head, [.shows, .thought]) && !text.canSpeak(source)
    }

    /// "denied them entry", "denied him a visa": refused, not contradicted.
    private func isRefusal(_ group: VerbGroup) -> Bool {
        text.has(group.head, .denies) && text.has(group.range.upperBound, .objectPronoun)
    }

    /// "a print called “Harbour”", "a ship dubbed the Ark": a thing has a name.
    private func isNaming(_ source: Range<Int>, _ group: VerbGroup) -> Bool {
        guard group.form == .pastForm, group.range.lowerBound == group.head,
            text.id(group.head) == .call || text.ends(group.head, with: "ubbed")
                || text.ends(group.head, with: "beled")
        else { return false }
        return !text.canSpeak(source)
    }
}

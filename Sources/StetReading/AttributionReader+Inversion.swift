import StetText

extension AttributionReader {
    /// Whether the subject may stand behind the verb: a comma, a quotation or a question ends before it.
    func canInvert(_ group: VerbGroup, _ window: Range<Int>) -> Bool {
        guard text.has(group.head, .inverts), group.range.lowerBound == group.head,
            group.form == .pastForm || group.form == .presentForm,
            group.head > window.lowerBound || group.head > 0
        else { return false }
        switch text.kind(group.head - 1) {
        case .comma, .closeDouble, .straightDouble, .dash, .question, .exclamation, .closeSingle,
            .straightSingle:
            return true
        default:
            return group.head == window.lowerBound
                && contents.quotation(closingBefore: group.head, level: -1) != nil
        }
    }

    /// Whether all that stands before the verb is its subject with an apposition: "Ruiz, the mayor, said".
    func closesApposition(_ group: VerbGroup, _ window: Range<Int>, _ level: Int32) -> Bool {
        guard text.kind(group.head - 1) == .comma,
            let left = sources.source(before: group.head, in: window, level: level)
        else { return false }
        return left.lowerBound <= window.lowerBound + 1 || opensWithTime(before: left.lowerBound, window)
            || contents.quotation(closingBefore: left.lowerBound, level: level) != nil
    }

    /// "On May 24, Ana Ruiz, the mayor, reported": a time or place alone stands before the subject.
    private func opensWithTime(before subject: Int, _ window: Range<Int>) -> Bool {
        let opening = window.lowerBound..<(subject - 1)
        return text.kind(subject - 1) == .comma && opening.count > 1 && opening.count < 8
            && text.has(opening.lowerBound, .preposition)
            && opening.allSatisfy { text.kind($0) == .word || text.kind($0) == .number }
            && !opening.contains { contents.isFinite($0) && !text.has($0, .time) }
    }

    /// The subject behind the verb, where nothing but a mark, a time or the end follows it.
    func inverted(_ at: Int, _ window: Range<Int>) -> Range<Int>? {
        guard let phrase = contents.nounPhrase(startingAt: at, in: window), !text.has(at, .time) else {
            return nil
        }
        let full = withTail(contents.withApposition(phrase, in: window), window)
        let next = full.upperBound
        if next >= window.upperBound || text.isMark(next)
            || text.has(next, [.time, .preposition, .relative, .subordinator])
        {
            return full
        }
        return nil
    }

    /// What explains the subject up to the end of the sentence: "said one adviser who knows the plan",
    /// "said Leo Ek, Democrat of Vell and a friend of the mayor".
    private func withTail(_ phrase: Range<Int>, _ window: Range<Int>) -> Range<Int> {
        let next = phrase.upperBound
        var first = next + 1
        if text.kind(next) == .comma, text.kind(first) == .number, text.kind(first + 1) == .comma {
            first += 2
        }
        let isRelative = text.id(next) == .who || text.id(first) == .who
        let isOther = text.has(
            first, [.coordinator, .adverb, .time, .subordinator, .subjectPronoun, .cue, .ingForm])
        guard text.id(next) == .who || text.kind(next) == .comma && text.kind(first) == .word,
            !isOther && !text.ends(first, with: "ing") || isRelative
        else { return phrase }
        var end = first
        while end < window.upperBound, end - next < 26, text.quoteOf[end] == text.quoteOf[phrase.lowerBound] {
            if isRelative, text.kind(end) == .comma, end > first { break }
            if !isRelative, contents.isFinite(end) { return phrase }
            if text.kind(end) == .semicolon || text.kind(end) == .colon || text.kind(end) == .dash { break }
            if text.kind(end) == .stop, end + 1 >= window.upperBound { break }
            if contents.quotation(openingAt: end) != nil { return phrase }
            end += 1
        }
        // “…,” said Ruiz, who called the plan “late”: the clause is broken off by marks.
        if isRelative, end < window.upperBound, text.quoteOf[end] != text.quoteOf[phrase.lowerBound] {
            return phrase
        }
        return end - next < 26 ? phrase.lowerBound..<end : phrase
    }
}

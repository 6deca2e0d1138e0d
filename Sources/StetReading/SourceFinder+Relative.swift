import StetText

/// Sources that a clause with "who" describes.
extension SourceFinder {
    /// "one adviser who has served Ana Ruiz said": what ends before the verb stands in a clause with "who".
    func describedHead(of phrase: Range<Int>, in window: Range<Int>, level: Int32) -> Range<Int>? {
        var at = phrase.lowerBound - 1
        var hasVerb = false
        while at > window.lowerBound, phrase.lowerBound - at < 9, !text.isMark(at), text.quoteOf[at] == level
        {
            if text.id(at) == .who {
                guard hasVerb || mayBeVerb(at + 1),
                    let head = nounPhrase(endingAt: at, in: window, level: level)
                else {
                    return nil
                }
                return head.lowerBound..<phrase.upperBound
            }
            if text.has(at, [.coordinator, .subordinator]), !text.has(at, .preposition) { return nil }
            hasVerb = hasVerb || isFinite(at)
            at -= 1
        }
        return nil
    }

    /// Whether the word behind "who" can be its verb: no noun that has a verb of its own.
    private func mayBeVerb(_ at: Int) -> Bool {
        text.kind(at) == .word && !text.isNameLike(at)
            && !text.has(at, [.determiner, .possessive, .subjectPronoun, .people, .person, .preposition])
    }

    /// “We won,” [Ruiz] stated: a name that an editor put in.
    func supplied(before close: Int, in window: Range<Int>) -> Range<Int>? {
        var open = close
        while open > window.lowerBound, close - open < 6, text.kind(open) != .openBracket { open -= 1 }
        guard text.kind(open) == .openBracket, text.isNameLike(open + 1), text.isMark(open - 1) else {
            return nil
        }
        return open..<close + 1
    }

    /// "figures released on Monday showed": a participle and a time explain the noun.
    func reduced(before end: Int, verb: Int, in window: Range<Int>, level: Int32) -> Range<Int>? {
        let participle = end - 1
        guard end < verb, text.ends(participle, with: "ed"), text.classes(participle).isEmpty,
            text.has(participle - 1, [.document, .people, .person]),
            let head = nounPhrase(endingAt: participle, in: window, level: level)
        else { return nil }
        return head.lowerBound..<verb
    }

    /// "an aide who asked not to be named said": the clause with "who" ends in a verb.
    func clauseWithWho(before end: Int, in window: Range<Int>, level: Int32) -> Range<Int>? {
        var at = end - 1
        while at > window.lowerBound, end - at < 14, !text.isMark(at), text.quoteOf[at] == level {
            if text.id(at) == .who {
                guard end - at > 1, let head = nounPhrase(endingAt: at, in: window, level: level) else {
                    return nil
                }
                return head.lowerBound..<end
            }
            at -= 1
        }
        return nil
    }

    /// "the mayor, who said …" and "officials who said …".
    func relativeHead(before who: Int, in window: Range<Int>, level: Int32) -> Range<Int>? {
        let end = text.kind(who - 1) == .comma ? who - 1 : who
        guard end > window.lowerBound else { return nil }
        return nounPhrase(endingAt: end, in: window, level: level).map { named(in: $0) }
            ?? apposed(before: end, in: window, level: level)
    }

    /// "Gov. Leo Ek" of "criticism of Gov. Leo Ek, who said": a thing's name stands behind "of", not its own.
    private func named(in phrase: Range<Int>) -> Range<Int> {
        guard text.isNameLike(phrase.upperBound - 1),
            let of = phrase.first(where: { text.has($0, .preposition) && $0 > phrase.lowerBound }),
            text.isNameLike(of + 1) || text.has(of + 1, .title),
            !text.has(of - 1, [.person, .people, .institution, .document, .outlet, .outletNoun, .title]),
            !text.isNameLike(of - 1), !text.has(phrase.lowerBound, [.determiner, .possessive])
        else { return phrase }
        return of + 1..<phrase.upperBound
    }
}

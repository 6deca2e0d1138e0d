import StetText

extension AttributionReader {
    /// A noun that reports with "that": "Ruiz’s claim that rents fell", "media reports that …", "allegations
    /// by critics that …".
    func noun(_ head: Int) -> Draft? {
        let window = window(of: head)
        let level = text.quoteOf[head]
        var that = head + 1
        var source: Range<Int>?
        if text.id(that) == .by || text.id(that) == .from,
            let phrase = contents.nounPhrase(startingAt: that + 1, in: window), text.canSpeak(phrase)
        {
            source = phrase
            that = phrase.upperBound
        }
        guard text.id(that) == .that, that + 3 < window.upperBound, !contents.isFinite(that + 1) else {
            return nil
        }
        if source == nil { source = owner(of: head, window, level) }
        guard source != nil || text.ends(head, with: "s") else { return nil }
        let end = contents.clauseEnd(from: that, in: window, level: level)
        guard contents.opensClause((that + 1)..<end) else { return nil }
        var draft = Draft(source: source, cue: [head..<(head + 1)], head: head, content: [that..<end])
        draft.confidence = source == nil ? 400 : 600
        return draft
    }

    /// "Ruiz was confident that she would win": what the subject thinks.
    func minded(_ head: Int) -> Draft? {
        let window = window(of: head)
        let level = text.quoteOf[head]
        var start = head - 1
        while start > window.lowerBound, head - start < 5, !text.has(start, .be),
            text.has(start, [.adverb, .negation])
                || text.ends(start, with: "ly")
        { start -= 1 }
        guard start > window.lowerBound, text.has(start, .be) else { return nil }
        while start - 1 > window.lowerBound, text.has(start - 1, [.auxiliary, .modal]) { start -= 1 }
        guard let source = sources.source(before: start, in: window, level: level), text.canSpeak(source),
            text.id(source.lowerBound) != .it, level < 0 || !isFirstPerson(source)
        else { return nil }
        let end = contents.clauseEnd(from: head + 1, in: window, level: level)
        guard end > head + 3 else { return nil }
        var draft = Draft(source: source, cue: [start..<(head + 1)], head: head, content: [(head + 1)..<end])
        draft.confidence = 600
        return draft
    }

    /// Whose claim it is: the name before "’s", "his", or the noun that stands before the claim.
    private func owner(of head: Int, _ window: Range<Int>, _ level: Int32) -> Range<Int>? {
        var at = head - 1
        while at >= window.lowerBound, head - at < 4, text.quoteOf[at] == level {
            if text.kind(at) == .clitic, text.classes(at).isDisjoint(with: [.be, .have, .modal]) || at > 0 {
                return sources.nounPhrase(endingAt: at, in: window, level: level)
            }
            if text.has(at, .possessive) { return at..<(at + 1) }
            if at == head - 1, text.has(at, [.people, .institution, .outlet, .outletNoun]) {
                return at..<head
            }
            guard text.kind(at) == .word, !text.has(at, [.determiner, .preposition, .be, .have, .modal])
            else {
                return nil
            }
            at -= 1
        }
        return nil
    }
}

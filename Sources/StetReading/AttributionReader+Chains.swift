import StetText

/// The words of chains whose parts stand in an unusual order.
extension AttributionReader {
    /// What stands before a source and is reported by it: “Rents fell,” or `Rents fell,`.
    func words(before source: Int, _ window: Range<Int>, _ level: Int32) -> [Range<Int>] {
        if let left = contents.quotation(closingBefore: source, level: level) {
            return contents.pieces(of: left)
        }
        let comma = source - 1
        guard comma > window.lowerBound + 1, text.kind(comma) == .comma else { return [] }
        var start = window.lowerBound
        while start < comma, text.has(start, .coordinator) || text.isMark(start) { start += 1 }
        return contents.holdsVerb(start..<comma) ? [start..<comma] : []
    }

    /// "was quoted as saying by the Seawire agency": the agency behind the cue.
    func carrier(behind saying: Int, _ window: Range<Int>) -> Range<Int>? {
        guard text.id(saying) == .by else { return nil }
        return contents.nounPhrase(startingAt: saying + 1, in: window)
    }

    /// "Ruiz, in an interview with Seawire, said": whom it was said to, told beside the source.
    func carrier(beside source: Range<Int>, _ window: Range<Int>) -> Range<Int>? {
        for at in source.dropFirst(2).prefix(24)
        where text.isUtterance(at) || text.ends(at, with: "peaking") {
            guard text.id(at + 1) == .with || text.id(at + 1) == .to,
                let phrase = contents.nounPhrase(startingAt: at + 2, in: window),
                contents.mayCarry(phrase)
            else { continue }
            return phrase
        }
        return nil
    }

    /// "In an interview with Seawire, Ruiz said", "Speaking on NBC's Meet the Press, Ruiz said": whom it was
    /// said to, told before the source.
    func carrier(before source: Int, _ window: Range<Int>) -> Range<Int>? {
        let comma = source - 1
        guard comma > window.lowerBound, text.kind(comma) == .comma else { return nil }
        let opening = (window.lowerBound..<comma).prefix(14)
        if let interview = opening.first(where: { text.id($0) == .interview }),
            text.id(interview + 1) == .with || text.id(interview + 1) == .to
                || text.has(interview + 1, .preposition),
            let phrase = contents.nounPhrase(startingAt: interview + 2, in: window), contents.mayCarry(phrase)
        {
            return phrase
        }
        for at in opening where text.has(at, .preposition) || [.by, .on, .to, .with].contains(text.id(at)) {
            // The phrase that the comma ends; of a clause in between nothing can be told.
            guard let phrase = contents.nounPhrase(startingAt: at + 1, in: window),
                phrase.upperBound == comma,
                text.hasOutlet(phrase), !text.has(at + 1, .time)
            else { continue }
            return phrase
        }
        return nil
    }

    /// "Seawire, citing Ruiz, reported …", "according to Seawire, which cited Ruiz, …": the report of the
    /// agency, which is kept, and that of the person.
    mutating func cited(in draft: Draft) -> Draft {
        guard let source = draft.source,
            let citing = source.dropFirst(2).first(where: { text.id($0) == .citing || isWhichCites($0) }),
            let comma = [citing - 1, citing - 2].first(where: { text.kind($0) == .comma }),
            comma > source.lowerBound, citing + 1 < source.upperBound
        else { return draft }
        var outer = draft
        outer.source = source.lowerBound..<comma
        drafts.append(outer)
        var inner = Draft(
            source: (citing + 1)..<source.upperBound, cue: [citing..<(citing + 1)], head: citing,
            content: draft.content)
        inner.parent = drafts.count - 1
        inner.isPreposed = draft.isPreposed
        inner.confidence = 850
        return inner
    }

    /// "which cited", "which quoted".
    private func isWhichCites(_ at: Int) -> Bool {
        (text.id(at) == .cited || text.id(at) == .quoted) && text.id(at - 1) == .which
    }
}

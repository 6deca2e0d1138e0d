import StetText

extension AttributionReader {
    /// "according to the mayor": the clause before it or behind its comma is the content.
    mutating func according(_ head: Int, source start: Int) -> Draft? {
        let window = window(of: head)
        let level = text.quoteOf[head]
        guard
            let phrase = contents.nounPhrase(startingAt: start, in: window)
                ?? pronoun(startingAt: start, window)
        else { return nil }
        let begins = leadStart(head, window)
        let source = withParticiple(leadSource(phrase, isLead: begins >= head, window), window)
        var pieces: [Range<Int>] = []
        if begins >= head {
            var at = source.upperBound
            while at < window.upperBound, at - source.upperBound < 12, text.kind(at) != .comma,
                contents.quotation(openingAt: at) == nil
            { at += 1 }
            if at >= window.upperBound { at = source.upperBound }
            let from = text.kind(at) == .comma ? at + 1 : at
            let end = contents.clauseEnd(from: from, in: window, level: level)
            if end > from + 1 { pieces = [from..<end] }
        } else if let quotation = contents.quotation(closingBefore: head, level: level) {
            pieces = contents.pieces(of: quotation)
            if let whole = mixedStart(quotation) { pieces[0] = whole..<pieces[0].upperBound }
        } else {
            pieces = [begins..<head]
            if let rest = resumed(after: source.upperBound, lead: begins..<head, window, level) {
                pieces.append(rest)
            }
        }
        guard let first = pieces.first, first.count > 1 else { return nil }
        var draft = Draft(source: source, cue: [head..<start], head: head, content: pieces)
        draft.isPreposed = begins < head
        draft.confidence = 920
        return cited(in: draft)
    }

    /// "according to him", "according to her, …".
    private func pronoun(startingAt at: Int, _ window: Range<Int>) -> Range<Int>? {
        guard at < window.upperBound, text.has(at, .objectPronoun),
            at + 1 >= window.upperBound || text.isMark(at + 1)
        else { return nil }
        return at..<(at + 1)
    }

    /// The source with its apposition, unless that would leave nothing to be its content.
    private func leadSource(_ phrase: Range<Int>, isLead: Bool, _ window: Range<Int>) -> Range<Int> {
        let full = contents.withApposition(phrase, in: window)
        return isLead && window.upperBound - full.upperBound < 4 ? phrase : full
    }

    /// "a poll released on Monday": the participle behind the noun, up to a comma or the end.
    private func withParticiple(_ phrase: Range<Int>, _ window: Range<Int>) -> Range<Int> {
        var end = phrase.upperBound
        guard end < window.upperBound, text.kind(end) == .word, text.ends(end, with: "ed"),
            text.classes(end).isEmpty
        else { return phrase }
        while end < window.upperBound, end - phrase.upperBound < 9, !text.isMark(end) { end += 1 }
        guard end >= window.upperBound || text.kind(end) == .comma || text.kind(end) == .stop else {
            return phrase
        }
        return phrase.lowerBound..<end
    }

    /// "The bridge, according to the ministry, is safe": the rest of a clause whose verb had not come yet.
    private func resumed(
        after source: Int, lead: Range<Int>, _ window: Range<Int>, _ level: Int32
    ) -> Range<Int>? {
        guard text.kind(source) == .comma, text.kind(lead.upperBound - 1) == .comma,
            source + 2 < window.upperBound, !contents.holdsVerb(lead),
            contents.isFinite(source + 1)
                || lead.count <= 9 && contents.opensClause(source + 1..<window.upperBound)
        else { return nil }
        return (source + 1)..<contents.clauseEnd(from: source + 1, in: window, level: level)
    }

    /// Where the clause before "according to" begins: the sentence, or what follows another report.
    private func leadStart(_ head: Int, _ window: Range<Int>) -> Int {
        var start = window.lowerBound
        if let quotation = enclosing(start, level: text.quoteOf[head]), quotation.open < head {
            return quotation.open
        }
        while start < head,
            text.has(start, [.coordinator, .adverb])
                || text.isMark(start)
                    && contents.quotation(openingAt: start) == nil
        { start += 1 }
        if head > window.lowerBound, text.has(head - 1, [.coordinator, .subordinator]) { return head }
        // "The price: According to the ministry, …"
        if head > window.lowerBound, text.kind(head - 1) == .colon { return head }
        if start < head, text.kind(head - 1) == .comma,
            text.has(head - 2, [.coordinator, .subordinator, .relative])
        {
            return head
        }
        return start
    }

    /// "RIA reported, citing the envoy": the envoy's words lie inside the agency's report.
    func citing(_ head: Int) -> Draft? {
        let window = window(of: head)
        guard
            let outer = drafts[sentenceStart...].lastIndex(where: {
                text.quoteOf[$0.head] == text.quoteOf[head] && $0.head < head
            }), let phrase = contents.nounPhrase(startingAt: head + 1, in: window)
        else { return nil }
        var draft = Draft(
            source: contents.withApposition(phrase, in: window), cue: [head..<(head + 1)], head: head,
            content: drafts[outer].content)
        draft.parent = outer
        draft.isPreposed = drafts[outer].isPreposed
        draft.confidence = 850
        return draft
    }

    /// "RIA cited the envoy as saying that …": two reports, the envoy's inside the agency's.
    mutating func citedAs(_ group: VerbGroup, _ window: Range<Int>) -> Draft? {
        let level = text.quoteOf[group.head]
        guard let saying = asSaying(after: group.range.upperBound, window),
            let agency = sources.source(before: group.range.lowerBound, in: window, level: level),
            let person = contents.nounPhrase(startingAt: group.range.upperBound, in: window)
        else { return nil }
        let name = person.lowerBound..<min(person.upperBound, saying.lowerBound)
        guard !name.isEmpty else { return nil }
        var inner = words(saidAfter: saying.upperBound, window, level)
        let isBefore = inner.isEmpty
        if isBefore { inner = words(before: agency.lowerBound, window, level) }
        guard let first = inner.first, let last = inner.last else { return nil }
        let range = contents.clauseEnd(from: first.lowerBound, in: window, level: level)
        var outer = Draft(
            source: agency, cue: [group.range], head: group.head,
            content: isBefore ? inner : [name.lowerBound..<max(range, last.upperBound)])
        outer.hedge = group.hedge
        outer.confidence = 900
        drafts.append(outer)
        var draft = Draft(source: name, cue: [saying], head: saying.upperBound - 1, content: inner)
        draft.parent = drafts.count - 1
        draft.confidence = 900
        consumed = max(consumed, saying.upperBound)
        return draft
    }

    /// "as saying", "as confirming" within reach.
    func asSaying(after at: Int, _ window: Range<Int>) -> Range<Int>? {
        var place = at
        while place + 1 < window.upperBound, place - at < 30 {
            if text.id(place) == .as, text.has(place + 1, .cue), text.has(place + 1, .ingForm) {
                return place..<(place + 2)
            }
            place += 1
        }
        return nil
    }

    /// What is said behind "as saying".
    func words(saidAfter at: Int, _ window: Range<Int>, _ level: Int32) -> [Range<Int>] {
        if let quotation = contents.quotation(openingAt: at), !goesOn(quotation, window) {
            return contents.pieces(of: quotation)
        }
        let end = contents.clauseEnd(from: at, in: window, level: level)
        return end > at + 1 ? [at..<end] : []
    }

    private func goesOn(_ quotation: Int, _ window: Range<Int>) -> Bool {
        let after = text.quotations[quotation].after
        return after < window.upperBound && text.kind(after) == .word
    }

    /// "is reportedly in talks": reported by nobody in particular.
    func hedged(_ head: Int) -> Draft? {
        let window = window(of: head)
        let level = text.quoteOf[head]
        guard level == -1 || window.count > 3 else { return nil }
        // Beside a cue the word belongs to that cue; "appeared apparently" says nothing.
        for at in max(window.lowerBound, head - 2)..<min(window.upperBound, head + 4)
        where text.has(at, .cue) && at != head && text.has(at, [.takesClause, .takesObject]) { return nil }
        guard
            text.ends(head, with: "reportedly") || text.ends(head, with: "legedly")
                || text.ends(head, with: "portedly")
                || text.ends(head, with: "posedly")
        else { return nil }
        var start = window.lowerBound
        while start < head, text.has(start, [.coordinator]) || text.isMark(start) { start += 1 }
        let end = contents.clauseEnd(from: head + 1, in: window, level: level)
        var pieces: [Range<Int>] = []
        if head > start { pieces.append(start..<head) }
        if end > head + 1 { pieces.append((head + 1)..<end) }
        guard !pieces.isEmpty else { return nil }
        var draft = Draft(source: nil, cue: [head..<(head + 1)], head: head, content: pieces)
        draft.hedge = head
        draft.confidence = 500
        return draft
    }
}

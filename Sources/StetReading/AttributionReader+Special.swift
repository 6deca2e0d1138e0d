import StetText

extension AttributionReader {
    /// "according to the mayor": the clause before it or behind its comma is the content.
    func according(_ head: Int, source start: Int) -> Draft? {
        let window = window(of: head)
        let level = text.quoteOf[head]
        guard let phrase = contents.nounPhrase(startingAt: start, in: window) else { return nil }
        let source = contents.withApposition(phrase, in: window)
        let begins = leadStart(head, window)
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
        } else {
            pieces = [begins..<head]
        }
        guard let first = pieces.first, first.count > 1 else { return nil }
        var draft = Draft(source: source, cue: [head..<start], head: head, content: pieces)
        draft.isPreposed = begins < head
        draft.confidence = 920
        return draft
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
            let outer = drafts.indices.last(where: {
                $0 >= sentenceStart && text.quoteOf[drafts[$0].head] == text.quoteOf[head]
                    && drafts[$0].head < head
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
        let inner = words(saidAfter: saying.upperBound, window, level)
        guard let first = inner.first, let last = inner.last else { return nil }
        let range = contents.clauseEnd(from: first.lowerBound, in: window, level: level)
        var outer = Draft(
            source: agency, cue: [group.range], head: group.head,
            content: [name.lowerBound..<max(range, last.upperBound)])
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
    private func asSaying(after at: Int, _ window: Range<Int>) -> Range<Int>? {
        var place = at
        while place + 1 < window.upperBound, place - at < 30 {
            if text.id(place) == .as, text.has(place + 1, .cue), text.has(place + 1, .ingForm) {
                return place..<(place + 2)
            }
            place += 1
        }
        return nil
    }

    private func words(saidAfter at: Int, _ window: Range<Int>, _ level: Int32) -> [Range<Int>] {
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

    /// "was quoted by the paper as saying", "is said to", "it was reported that".
    mutating func passive(_ group: VerbGroup, _ window: Range<Int>) -> Draft? {
        let level = text.quoteOf[group.head]
        let after = group.range.upperBound
        if let saying = asSaying(after: after, window) {
            return quotedAs(group, saying, window, level)
        }
        let subject = group.range.lowerBound - 1
        if text.id(subject) == .it, text.id(after) == .that || text.id(after) == .by {
            return impersonal(group, window, level)
        }
        guard text.id(after) == .to,
            text.id(group.head) == .said || text.id(group.head) == .reported
                || text.has(group.head, .thought) || text.ends(group.head, with: "alleged")
        else { return nil }
        let end = contents.clauseEnd(from: after, in: window, level: level)
        guard end > after + 1 else { return nil }
        var draft = Draft(source: nil, cue: [group.range], head: group.head, content: [after..<end])
        draft.hedge = group.head
        draft.confidence = 600
        return draft
    }

    private mutating func quotedAs(
        _ group: VerbGroup, _ saying: Range<Int>, _ window: Range<Int>, _ level: Int32
    ) -> Draft? {
        guard let source = sources.source(before: group.range.lowerBound, in: window, level: level) else {
            return nil
        }
        var content = words(saidAfter: saying.upperBound, window, level)
        if content.isEmpty, let left = contents.quotation(closingBefore: source.lowerBound, level: level) {
            content = contents.pieces(of: left)
        }
        guard !content.isEmpty else { return nil }
        var draft = Draft(
            source: source, cue: [group.range, saying], head: group.head, content: content)
        var at = group.range.upperBound
        while at < saying.lowerBound {
            if text.id(at) == .by || text.id(at) == .in || text.id(at) == .on, !text.has(at + 1, .time) {
                let carrier = contents.nounPhrase(startingAt: at + 1, in: (at + 1)..<saying.lowerBound)
                draft.carrier = carrier.map { withoutTime($0) }
                break
            }
            at += 1
        }
        draft.hedge = group.hedge
        draft.confidence = 900
        consumed = max(consumed, saying.upperBound)
        return draft
    }

    /// The phrase without "on Thursday" at its end.
    private func withoutTime(_ range: Range<Int>) -> Range<Int> {
        for at in range.dropFirst() where text.id(at) == .on && text.has(at + 1, .time) {
            return range.lowerBound..<at
        }
        return range
    }

    private func impersonal(_ group: VerbGroup, _ window: Range<Int>, _ level: Int32) -> Draft? {
        var at = group.range.upperBound
        var source: Range<Int>?
        if text.id(at) == .by {
            source = contents.nounPhrase(startingAt: at + 1, in: window)
            at = source?.upperBound ?? at
        }
        guard text.id(at) == .that else { return nil }
        let end = contents.clauseEnd(from: at, in: window, level: level)
        guard end > at + 1 else { return nil }
        var draft = Draft(source: source, cue: [group.range], head: group.head, content: [at..<end])
        draft.confidence = 650
        return draft
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

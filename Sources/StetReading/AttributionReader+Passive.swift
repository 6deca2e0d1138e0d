import StetText

extension AttributionReader {
    /// "was quoted by the paper as saying", "is said to", "it was reported that".
    mutating func passive(_ group: VerbGroup, _ window: Range<Int>) -> Draft? {
        let level = text.quoteOf[group.head]
        let after = group.range.upperBound
        if let saying = asSaying(after: after, window) {
            return quotedAs(group, saying, window, level)
        }
        let subject = group.range.lowerBound - 1
        if text.id(subject) == .it, let draft = impersonal(group, window, level) { return draft }
        if let draft = said(of: group, window, level) { return draft }
        guard text.id(after) == .to,
            text.id(group.head) == .said || text.id(group.head) == .reported
                || text.has(group.head, [.thought]) && text.has(group.head, .takesClause)
                || text.ends(group.head, with: "nderstood") || text.ends(group.head, with: "alleged")
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
        let agency = carrier(behind: saying.upperBound, window)
        var content = agency == nil ? words(saidAfter: saying.upperBound, window, level) : []
        if content.isEmpty { content = words(before: source.lowerBound, window, level) }
        guard !content.isEmpty else { return nil }
        var draft = Draft(
            source: source, cue: [group.range, saying], head: group.head, content: content)
        draft.carrier = agency
        var at = group.range.upperBound
        while agency == nil, at < saying.lowerBound {
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

    /// "it was reported by the paper on Monday that rents fell".
    private func impersonal(_ group: VerbGroup, _ window: Range<Int>, _ level: Int32) -> Draft? {
        var at = group.range.upperBound
        var source: Range<Int>?
        if text.id(at) == .by {
            source = contents.nounPhrase(startingAt: at + 1, in: window)
            at = source?.upperBound ?? at
        }
        at = contents.opening(from: at, in: window, addressee: false).at
        guard text.id(at) == .that else { return nil }
        let end = contents.clauseEnd(from: at, in: window, level: level)
        guard end > at + 1 else { return nil }
        var draft = Draft(source: source, cue: [group.range], head: group.head, content: [at..<end])
        draft.confidence = 650
        return draft
    }

    /// "the plan was denounced by the union as reckless": the union says it of the plan.
    private func said(of group: VerbGroup, _ window: Range<Int>, _ level: Int32) -> Draft? {
        guard text.has(group.head, [.takesObject, .denies]),
            let by = by(after: group.range.upperBound, window),
            let phrase = contents.nounPhrase(startingAt: by + 1, in: window), text.canSpeak(phrase),
            let subject = sources.source(before: group.range.lowerBound, in: window, level: level)
        else { return nil }
        var pieces = [subject]
        if by > group.range.upperBound + 1 { pieces.append(group.range.upperBound..<by) }
        let end = contents.clauseEnd(from: phrase.upperBound, in: window, level: level)
        if text.id(phrase.upperBound) == .as, end > phrase.upperBound + 1 {
            pieces.append(phrase.upperBound..<end)
        }
        var draft = Draft(source: phrase, cue: [group.range], head: group.head, content: pieces)
        draft.isDenied = text.has(group.head, .denies)
        draft.hedge = group.hedge
        draft.confidence = text.has(group.head, .sides) ? 450 : 550
        return draft
    }

    /// The "by" that names who does it, within a few words that hold no verb.
    private func by(after start: Int, _ window: Range<Int>) -> Int? {
        for at in start..<min(start + 7, window.upperBound) {
            if text.id(at) == .by { return at }
            if text.kind(at) == .comma || text.kind(at) == .stop || contents.isFinite(at) { return nil }
        }
        return nil
    }
}

import StetText

extension AttributionReader {
    /// A quotation behind a colon without a verb that reports: `RUIZ: “Rents fell.”`, `Ruiz was blunt: “Rents
    /// fell.”` The colon is the cue.
    func colon(_ at: Int) -> Draft? {
        let window = window(of: at)
        // The marks of a flattened text are put in and have no place in it.
        guard !text.isFlattened, text.quoteOf[at] < 0, let quotation = contents.quotation(openingAt: at + 1),
            text.quotations[quotation].end - text.quotations[quotation].first >= 4, !hasOwnCue(quotation),
            !isClaimed(text.quotations[quotation].first), let source = speaker(before: at, window)
        else { return nil }
        var draft = Draft(
            source: source, cue: [at..<(at + 1)], head: at, content: contents.pieces(of: quotation))
        draft.confidence = 700
        return draft
    }

    /// Whether a report of this sentence holds the token already.
    private func isClaimed(_ at: Int) -> Bool {
        drafts[sentenceStart...].contains { $0.content.contains { $0.contains(at) } }
    }

    /// The name before the colon, else the subject of the clause that the colon ends.
    private func speaker(before colon: Int, _ window: Range<Int>) -> Range<Int>? {
        guard colon > window.lowerBound else { return nil }
        let clause = window.lowerBound..<colon
        if !contents.holdsVerb(clause) {
            guard clause.count <= 12,
                text.isNameLike(window.lowerBound) || text.has(window.lowerBound, .determiner),
                let phrase = contents.nounPhrase(startingAt: window.lowerBound, in: clause),
                text.canSpeak(phrase)
            else { return nil }
            return contents.withApposition(phrase, in: clause)
        }
        guard let subject = sources.subject(before: colon, in: window, level: -1),
            isPersonal(subject)
        else { return nil }
        return subject
    }

    private func isPersonal(_ source: Range<Int>) -> Bool {
        let noun = text.headNoun(source)
        if text.has(noun, .subjectPronoun) { return text.id(noun) != .it }
        return text.has(noun, [.person, .people, .title, .male, .female, .institution, .document, .outlet])
            || text.isNameLike(noun)
    }

    /// "As she put it: “…”", "“…,” as Ruiz puts it".
    mutating func putIt(_ head: Int) -> Draft? {
        let window = window(of: head)
        let level = text.quoteOf[head]
        guard let source = sources.source(before: head, in: window, level: level) else { return nil }
        var next = head + 2
        if text.has(next, [.adverb, .time]) || text.ends(next, with: "ly") { next += 1 }
        let unit = text.id(source.lowerBound - 1) == .as ? source.lowerBound - 1 : source.lowerBound
        var pieces: [Range<Int>] = []
        if let right = contents.quotation(openingAt: next) {
            pieces = contents.pieces(of: right)
        } else if let left = contents.quotation(closingBefore: unit, level: level) {
            pieces = contents.pieces(of: left)
        } else if unit < source.lowerBound, text.kind(next) == .comma {
            let end = contents.clauseEnd(from: next + 1, in: window, level: level)
            if end > next + 3 { pieces = [(next + 1)..<end] }
        }
        guard !pieces.isEmpty else { return nil }
        consumed = max(consumed, head + 2)
        var draft = Draft(source: source, cue: [head..<(head + 2)], head: head, content: pieces)
        draft.confidence = 850
        return draft
    }

    /// "Ruiz made it clear that the bridge would close".
    func madeClear(_ clear: Int) -> Draft? {
        let window = window(of: clear)
        let level = text.quoteOf[clear]
        let made = text.id(clear - 1) == .made ? clear - 1 : clear - 2
        guard made > window.lowerBound, text.id(made) == .made, text.id(clear + 1) == .that,
            let source = sources.source(before: made, in: window, level: level)
        else { return nil }
        let end = contents.clauseEnd(from: clear + 1, in: window, level: level)
        guard end > clear + 3 else { return nil }
        var draft = Draft(source: source, cue: [made..<(clear + 1)], head: made, content: [(clear + 1)..<end])
        draft.confidence = 800
        return draft
    }
}

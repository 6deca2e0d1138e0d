import StetText

extension ContentFinder {
    /// Where the clause that begins at `at` ends: the end of the sentence, or earlier where another
    /// report begins.
    func clauseEnd(from at: Int, in window: Range<Int>, level: Int32) -> Int {
        var end = at
        while end < window.upperBound {
            if text.quoteOf[end] == level, stopsClause(end, from: at, window, level) {
                if text.kind(end) == .closeDouble || text.kind(end) == .straightDouble { end += 1 }
                break
            }
            end += 1
        }
        if end == window.upperBound, end > at, let quotation = openQuotation(at: end - 1, level) {
            // A quotation that began in the clause runs on past the sentence.
            return text.quotations[quotation].end
        }
        return end
    }

    private func openQuotation(at token: Int, _ level: Int32) -> Int? {
        var inner = Int(text.quoteOf[token])
        while inner >= 0, text.quotations[inner].outer != Int(level) { inner = text.quotations[inner].outer }
        guard inner >= 0, inner != Int(level) else { return nil }
        return inner
    }

    private func stopsClause(_ at: Int, from start: Int, _ window: Range<Int>, _ level: Int32) -> Bool {
        guard at > start else { return false }
        switch text.kind(at) {
        case .semicolon: return true
        case .closeBracket: return !hasOpenBracket(before: at, from: start)
        case .comma: return stopsAtComma(at, from: start, window)
        case .closeDouble, .straightDouble:
            // American marks close behind the comma: “overblown,” and her deputy said.
            return text.kind(at - 1) == .comma && stopsAtComma(at, from: start, window)
        case .word:
            if text.id(at) == .according, text.id(at + 1) == .to { return at - start > 3 }
            return coordinatedCue(at, window) || text.id(at) == .while && otherReport(at, window)
        default: return false
        }
    }

    /// Whether another report begins behind the comma, or the mark behind a comma, at `at`.
    private func stopsAtComma(_ at: Int, from start: Int, _ window: Range<Int>) -> Bool {
        let next = at + 1
        if text.id(next) == .according { return at - start > 2 }
        if text.ends(next, with: "ferring"), text.id(next + 1) == .to { return true }
        if text.has(next, .cue), text.has(next, .ingForm),
            !text.has(next, .ambiguous) || text.id(next) == .saying || text.id(next + 1) == .that
        {
            return true
        }
        return isListed(next, window) || coordinatedCue(next, window) || otherReport(next, window)
    }

    /// "vowed to fight, promised to win and said …": the next verb of a list with one subject.
    func isListed(_ at: Int, _ window: Range<Int>) -> Bool {
        at + 1 < window.upperBound && text.has(at, .cue) && text.has(at, .pastForm)
            && !text.has(at, .ambiguous)
            && (text.id(at + 1) == .to || text.id(at + 1) == .that)
    }

    /// "and added", "but also noted that": the same subject reports again.
    private func coordinatedCue(_ at: Int, _ window: Range<Int>) -> Bool {
        guard text.has(at, .coordinator) || text.id(at) == .while else { return false }
        var next = at + 1
        while next < window.upperBound, next - at < 4, text.has(next, [.adverb, .have]) { next += 1 }
        guard next < window.upperBound, text.has(next, .cue),
            text.has(next, [.pastForm, .presentForm, .ingForm])
        else {
            return false
        }
        if text.has(next, .thought) { return text.id(next + 1) == .that }
        return !text.has(next, .ambiguous) || text.id(next + 1) == .that
    }

    /// ", but the minister says": another source reports in the rest of the sentence.
    private func otherReport(_ at: Int, _ window: Range<Int>) -> Bool {
        guard text.has(at, .coordinator) || text.id(at) == .while || isConcession(at) else { return false }
        var next = at + 1
        while next < window.upperBound, next - at < 12 {
            if text.has(next, .cue), text.has(next, .takesClause), text.has(next, [.pastForm, .presentForm]),
                !text.has(next, .ambiguous)
            {
                return next > at + 1
            }
            if text.isMark(next) || sources.isFinite(next) || text.has(next, .subordinator) { return false }
            next += 1
        }
        return false
    }

    /// "although", "though", "whereas".
    private func isConcession(_ at: Int) -> Bool {
        text.has(at, .subordinator) && (text.ends(at, with: "ough") || text.ends(at, with: "ereas"))
    }

    private func hasOpenBracket(before at: Int, from start: Int) -> Bool {
        var place = at - 1
        while place >= start, at - place < 60 {
            if text.kind(place) == .openBracket { return true }
            place -= 1
        }
        return false
    }
}

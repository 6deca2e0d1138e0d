import StetText

extension AttributionReader {
    /// What one cue reports, and where it was found.
    struct Content {
        /// The pieces, in order.
        var pieces: [Range<Int>]
        /// Whether it stands before its source, up to a comma.
        var isPreposed = false
        /// Whether it is a quotation from end to end.
        var isQuoted = false
        /// Whether it is what the reporter's own aside takes up: ", as the agencies concluded".
        var isAside = false
    }

    /// The content of the report whose source and cue begin at `unit` and end at `after`.
    func content(
        of group: VerbGroup, unit: Int, after: Int, opening: ContentFinder.Opening, window: Range<Int>,
        level: Int32
    ) -> Content? {
        let classes = text.classes(group.head)
        let next = opening.at
        let right = contents.quotation(openingAt: next)
        let isEnd = next >= window.upperBound || isSentenceEnd(next, window)
        let quotes = !classes.isDisjoint(with: [.takesQuote, .takesClause, .takesThat, .takesObject])
        if let left = contents.quotation(closingBefore: unit, level: level), quotes,
            leadsUp(left, to: unit, isEnd: isEnd || text.isMark(next)),
            isEnd || text.isMark(next) || right != nil
                || text.id(next) != .that && (!text.has(next, .subjectPronoun) || text.id(next) == .who)
        {
            return quoted(left, right: right, next: next, isEnd: isEnd)
        }
        if let right, quotes, let found = quotedAfter(right, classes, window, level) {
            return withLead(found, unit: unit, window: window, level: level)
        }
        if let object = object(group, next: next, window: window, level: level) { return object }
        if isEnd || text.kind(next) == .comma || text.kind(next) == .dash {
            return preposed(group, unit: unit, next: next, isEnd: isEnd, window: window, level: level)
        }
        return clause(group, after: after, next: next, window: window, level: level)
    }

    private func isSentenceEnd(_ at: Int, _ window: Range<Int>) -> Bool {
        switch text.kind(at) {
        case .stop, .question, .exclamation, .ellipsis: return true
        case .closeDouble, .straightDouble, .closeSingle, .closeBracket: return at + 1 >= window.upperBound
        default: return false
        }
    }

    /// A quotation before the cue, with the one right behind it where the sentence goes on in it.
    private func quoted(_ left: Int, right: Int?, next: Int, isEnd: Bool) -> Content {
        var pieces = contents.pieces(of: left)
        if let right, right != left, text.quotations[right].open > text.quotations[left].end {
            // “…,” Ruiz told Vell Radio’s “This Morning”: the name of a programme.
            if contents.isTitle(text.quotations[right].open), text.kind(next) != .comma {
                return Content(pieces: pieces, isQuoted: true)
            }
            pieces += contents.pieces(of: right)
        } else if isEnd, let follower = followingQuotation(next) {
            pieces += contents.pieces(of: follower)
        }
        let whole = mixedStart(left)
        if let whole { pieces[0] = whole..<pieces[0].upperBound }
        return Content(pieces: pieces, isQuoted: whole == nil)
    }

    /// Where unquoted words lead into the quotation before the cue, their beginning:
    /// `The plan is “a dead letter,” she said`.
    func mixedStart(_ quotation: Int) -> Int? {
        let found = text.quotations[quotation]
        guard found.continues < 0, found.open < found.first else { return nil }
        let sentence = text.sentences[Int(text.sentenceOf[found.open])]
        var start = found.open
        guard start > sentence.lowerBound, text.kind(start - 1) == .word || text.kind(start - 1) == .clitic
        else { return nil }
        while start > sentence.lowerBound, found.open - start < 60 {
            if text.quoteOf[start - 1] == text.quoteOf[found.open] {
                if text.kind(start - 1) == .semicolon || text.kind(start - 1) == .colon { break }
                if text.has(start - 1, .cue), !text.has(start - 1, .ambiguous) { return nil }
            }
            start -= 1
        }
        while start < found.open, text.has(start, .coordinator) || text.isMark(start) { start += 1 }
        return start < found.open ? start : nil
    }

    /// The quotation that follows the end of a sentence in the same paragraph and has no cue of its own.
    private func followingQuotation(_ end: Int) -> Int? {
        var at = end
        while at < text.tokens.count, at - end < 3, text.kind(at) == .stop { at += 1 }
        guard at < text.tokens.count, at > end, !text.tokens[at].flags.contains(.startsLine),
            let quotation = contents.quotation(openingAt: at)
        else { return nil }
        return hasOwnCue(quotation) ? nil : quotation
    }

    /// Whether a source and a cue follow a quotation in its sentence.
    func hasOwnCue(_ quotation: Int) -> Bool {
        let after = text.quotations[quotation].after
        guard after < text.tokens.count else { return false }
        let sentence = text.sentences[Int(text.sentenceOf[after])]
        var at = after
        while at < sentence.upperBound, at - after < 15 {
            if text.tokens[at].flags.contains(.startsLine) { return false }
            if text.has(at, .cue), text.quoteOf[at] == Int32(text.quotations[quotation].outer) { return true }
            if text.isMark(at), text.kind(at) != .comma { return false }
            at += 1
        }
        return false
    }

    /// A quotation right behind the cue; with the words after it where the sentence goes on unquoted.
    private func quotedAfter(
        _ right: Int, _ classes: WordClass, _ window: Range<Int>, _ level: Int32
    ) -> Content? {
        let quotation = text.quotations[right]
        guard quotation.outer == Int(level) else { return nil }
        let after = quotation.after
        let goesOn =
            after < window.upperBound && text.kind(after) == .word && quotation.end - quotation.first < 12
            && !text.has(after, [.coordinator]) && !endsItself(quotation)
        if goesOn {
            let end = contents.clauseEnd(from: after, in: window, level: level)
            return Content(pieces: [quotation.open..<end])
        }
        var pieces = contents.pieces(of: right)
        var last = after
        // A following quotation of the same paragraph goes on with it: "…" and "…"; "…" "…".
        while pieces.count < 6, let next = followingQuotation(last), last < text.tokens.count {
            pieces += contents.pieces(of: next)
            last = text.quotations[next].after
        }
        return Content(pieces: pieces, isQuoted: true)
    }

    /// A noun phrase or infinitive that the verb takes: "denied the charge", "vowed to fight on".
    private func object(_ group: VerbGroup, next: Int, window: Range<Int>, level: Int32) -> Content? {
        let classes = text.classes(group.head)
        let at = group.range.upperBound
        // "reported last week that": time before the clause is no object.
        guard at < window.upperBound, text.id(next) != .that || next == at else { return nil }
        let opensTo = text.id(next) == .not && text.id(next + 1) == .to || text.id(next) == .to
        if classes.contains(.takesInfinitive), text.id(at) == .to || opensTo {
            let start = text.id(at) == .to ? at : next
            let end = contents.clauseEnd(from: start, in: window, level: level)
            return end - start >= 2 ? Content(pieces: [start..<end]) : nil
        }
        // "warned of higher costs"
        if text.id(at) == .of, classes.contains(.takesAddressee), group.form != .ingForm {
            return Content(pieces: [at..<contents.clauseEnd(from: at, in: window, level: level)])
        }
        let isParticle = group.range.upperBound > group.head + 1
        // "The poll shows Ruiz ahead": papers show without "that".
        let isPaper = classes.contains(.shows) && text.has(group.range.lowerBound - 1, .document)
        // "revealed last week": a time is no object.
        guard next == at || !text.has(at, [.time, .adverb]),
            classes.contains(.takesObject) || isParticle || isPaper,
            !contents.isFinite(at) || classes.contains(.denies) && text.ends(at, with: "ing"),
            text.kind(at) == .word || text.kind(at) == .number || opensHere(at)
        else {
            return nil
        }
        if text.has(at, .preposition), !text.has(at, .determiner), !isParticle { return nil }
        if group.form == .baseForm, group.isInfinitive { return nil }
        let end = secondVerb(from: at, to: contents.clauseEnd(from: at, in: window, level: level), level)
        return end - at >= 2 ? Content(pieces: [at..<end]) : nil
    }

    /// Where the subject does something else: "called it a lie and left", "denied the charge but resigned".
    private func secondVerb(from start: Int, to end: Int, _ level: Int32) -> Int {
        for at in start..<end where text.quoteOf[at] == level {
            if text.has(at, [.relative, .subordinator]), !text.has(at, .preposition) { return end }
            // “the worst of times,” a phrase she repeated
            if text.kind(at) == .comma, text.id(at + 1) == .while { return at }
            let closes = text.kind(at) == .closeDouble || text.kind(at) == .straightDouble
            if closes, text.kind(at - 1) == .comma, text.has(at + 1, [.determiner, .relative]) {
                return at + 1
            }
            guard text.id(at) == .and || text.id(at) == .but, contents.isFinite(at + 1),
                !text.has(at + 1, .be)
            else { continue }
            return at
        }
        return end
    }

    private func opensHere(_ at: Int) -> Bool { contents.quotation(openingAt: at) != nil }

    /// A clause before the source, ended by a comma: "The bridge is safe, the mayor said."
    private func preposed(
        _ group: VerbGroup, unit: Int, next: Int, isEnd: Bool, window: Range<Int>, level: Int32
    ) -> Content? {
        let classes = text.classes(group.head)
        guard !classes.isDisjoint(with: [.takesClause, .inverts, .takesThat]), group.form != .ingForm else {
            return nil
        }
        let isAs = text.id(unit - 1) == .as
        let comma = isAs ? unit - 2 : unit - 1
        let outer = isAs ? previous(before: group.head) : nil
        let start = outer.map { innerStart($0, before: comma) } ?? clauseStart(window, before: comma)
        if comma > start, text.kind(comma) == .comma || text.kind(comma) == .dash || isAs {
            let end = text.kind(comma) == .comma || text.kind(comma) == .dash ? comma : comma + 1
            guard contents.holdsVerb(start..<end) || end - start >= 4 || !isEnd && goesOnAfter(next, window)
            else { return nil }
            var pieces = [start..<end]
            if !isEnd, goesOnAfter(next, window) {
                let stop = contents.clauseEnd(from: next + 1, in: window, level: level)
                if stop > next + 1 { pieces.append((next + 1)..<stop) }
            }
            return Content(pieces: pieces, isPreposed: true, isAside: isAs && level < 0)
        }
        guard !isEnd, next + 2 < window.upperBound else { return nil }
        // "As the ministry noted, rents fell": the content follows the comma.
        let stop = contents.clauseEnd(from: next + 1, in: window, level: level)
        guard isAs || unit == start && next == group.range.upperBound && !classes.contains(.thought),
            stop > next + 2, goesOnAfter(next, window),
            contents.holdsVerb((next + 1)..<stop)
        else {
            return nil
        }
        return Content(pieces: [(next + 1)..<stop])
    }

    /// Where the words begin that "as the agencies concluded" refers to inside another report: behind its
    /// last "that", else at its beginning.
    private func innerStart(_ outer: Draft, before comma: Int) -> Int {
        let begin = outer.content.first?.lowerBound ?? comma
        var at = comma - 1
        while at > begin, comma - at < 60 {
            if text.id(at) == .that { return at }
            at -= 1
        }
        return min(begin, comma)
    }

    /// The beginning of the clause in `window`, a leading "But" or "and" left out.
    private func clauseStart(_ window: Range<Int>, before end: Int) -> Int {
        var start = window.lowerBound
        if start < end, let quotation = enclosing(start, level: text.quoteOf[max(0, end)]) {
            // The sentence begins inside a quotation of several sentences: all of it is meant.
            return quotation.open
        }
        for draft in drafts[sentenceStart...]
        where draft.isPreposed == false && text.quoteOf[draft.head] == text.quoteOf[max(0, end)] {
            // A quotation told earlier in the sentence is not told again.
            if let last = draft.content.last, last.upperBound < end, draft.head < end,
                last.lowerBound > draft.head,
                text.kind(last.upperBound) == .semicolon
            {
                start = max(start, last.upperBound + 1)
            }
        }
        while start < end,
            text.has(start, .coordinator)
                || text.isMark(start) && text.kind(start) != .symbol
                    && contents.quotation(openingAt: start) == nil
        { start += 1 }
        return start
    }

    /// The quotation right below `level` that token `at` stands in.
    func enclosing(_ at: Int, level: Int32) -> Quotation? {
        var inner = text.quoteOf[at]
        while inner >= 0, text.quotations[Int(inner)].outer != Int(level) {
            inner = Int32(text.quotations[Int(inner)].outer)
        }
        return inner >= 0 && inner != level ? text.quotations[Int(inner)] : nil
    }

    /// Whether the sentence takes up the reported words again behind the comma at `comma`.
    private func goesOnAfter(_ comma: Int, _ window: Range<Int>) -> Bool {
        let next = comma + 1
        guard next < window.upperBound, text.kind(next) == .word else { return false }
        if text.has(next, .ingForm) || text.ends(next, with: "ing") { return false }
        if text.id(next) == .according || text.id(next) == .citing { return false }
        if text.id(next) == .as || text.has(next, .relative) && text.id(next) != .that { return false }
        return !(text.has(next, .coordinator) && text.has(next + 1, .cue))
    }

    /// A clause behind the cue, with or without "that".
    private func clause(
        _ group: VerbGroup, after: Int, next: Int, window: Range<Int>, level: Int32
    ) -> Content? {
        let classes = text.classes(group.head)
        let opensThat = [.that, .which].contains(text.id(next)) || text.id(next) == .that
        let isWh = text.has(next, .interrogative)
        // "joked with reporters who asked": "who" says more of the people before it.
        if text.id(next) == .who, text.has(next - 1, [.people, .person, .audience]) { return nil }
        if next > after, text.has(next - 1, .subordinator), text.id(next - 1) != .that { return nil }
        guard next < window.upperBound,
            text.kind(next) == .word || text.kind(next) == .number || text.kind(next) == .symbol
                || text.kind(next) == .openBracket || contents.quotation(openingAt: next) != nil
        else { return nil }
        let end = contents.clauseEnd(from: next, in: window, level: level)
        guard (next..<end).contains(where: { $0 > next && !text.isMark($0) }) else { return nil }
        if opensThat || isWh && !classes.isDisjoint(with: [.takesThat, .takesClause, .takesQuote]) {
            return Content(pieces: [next..<end])
        }
        guard classes.contains(.takesClause) || takesBareClause(group, next, end), !isAdverbial(next, classes)
        else { return nil }
        if text.has(next, .cue), text.has(next, .ingForm) { return nil }
        if !saysAnything(group.head) {
            guard contents.opensClause(next..<end),
                !text.has(next, .preposition) || text.has(next, .determiner)
            else { return nil }
        }
        if group.form == .ingForm, let main = mainClause(after: next, end: end, level: level) {
            return Content(pieces: [next..<main])
        }
        return Content(pieces: [next..<end])
    }

    /// "say" and "tell" report whatever stands behind them; "added two bridges", "maintained a fleet" report
    /// nothing unless a clause follows.
    private func saysAnything(_ head: Int) -> Bool {
        text.id(head) == .said || text.id(head) == .saying || text.id(head) == .told
            || text.has(head, .baseForm) && text.ends(head, with: "ll") || text.ends(head, with: "ells")
            || text.ends(head, with: "telling")
    }

    /// Where the main clause goes on behind a participle: "greeted the plan, saying it was late, and Ruiz
    /// later left" reports only that it was late.
    private func mainClause(after start: Int, end: Int, level: Int32) -> Int? {
        var at = start + 2
        while at + 2 < end {
            if text.kind(at) == .comma, text.quoteOf[at] == level,
                text.id(at + 1) == .and || text.id(at + 1) == .but,
                opensOwnClause(at + 2, end)
            {
                return at
            }
            at += 1
        }
        return nil
    }

    /// Whether a short named subject and its verb in the past stand at `at`.
    private func opensOwnClause(_ at: Int, _ end: Int) -> Bool {
        var place = at
        guard text.isNameLike(at) || text.has(at, [.determiner, .title, .possessive]) else { return false }
        while place < end, place - at < 6 {
            if text.isMark(place) { return false }
            if place > at, contents.isFinite(place) {
                return !text.has(place, [.be, .modal]) || text.isNameLike(at)
            }
            place += 1
        }
        return false
    }

    /// "The scientists found yields fell": a clause without "that", its verb near and no "and" before it.
    private func takesBareClause(_ group: VerbGroup, _ next: Int, _ end: Int) -> Bool {
        guard text.has(group.head, .takesThat), text.has(group.head, [.thought, .shows]),
            !text.ends(group.head, with: "saw"), !text.ends(group.head, with: "heard"),
            !text.has(next, [.preposition, .coordinator, .objectPronoun])
        else { return false }
        for at in next..<min(end, next + 12) {
            if contents.isFinite(at) { return at > next }
            if text.isMark(at) || text.has(at, [.coordinator, .relative, .subordinator]) { return false }
        }
        return false
    }

    /// "said so", "said for the record": no clause begins there.
    private func isAdverbial(_ at: Int, _ classes: WordClass) -> Bool {
        text.id(at) == .of || text.id(at) == .with || text.id(at) == .by
    }
}

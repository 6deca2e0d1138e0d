import StetText

/// Finds what a cue reports: a quotation beside it, the clause after it, or the clause before it.
struct ContentFinder {
    /// The text that is searched.
    let text: ParsedText
    /// Finds subjects in it.
    let sources: SourceFinder
    /// The quotation that carries on each quotation in the next paragraph, or -1.
    private let continuedBy: [Int32]

    /// A finder for this text.
    init(_ text: ParsedText) {
        self.text = text
        sources = SourceFinder(text)
        var continuedBy = [Int32](repeating: -1, count: text.quotations.count)
        for (index, quotation) in text.quotations.enumerated() where quotation.continues >= 0 {
            continuedBy[quotation.continues] = Int32(index)
        }
        self.continuedBy = continuedBy
    }

    /// Where the reported words can begin after a cue, and whom they went through.
    struct Opening {
        /// The first token after addressee, time and place.
        var at: Int
        /// The agency, paper or programme that the words went to.
        var carrier: Range<Int>?
    }

    /// Steps over whom it was said to, when and where, from token `at` on.
    func opening(from at: Int, in window: Range<Int>, addressee: Bool) -> Opening {
        var opening = Opening(at: at, carrier: nil)
        if addressee {
            let person = self.addressee(at, window)
            if let person, mayCarry(person) { opening.carrier = person }
            opening.at = person?.upperBound ?? at
            // "told a magazine, Semana Viva, that": the name says which.
            if let person, let name = nameBehind(person, window) {
                opening.carrier = person.lowerBound..<name.upperBound
                opening.at = name.upperBound + 1
            }
            // "told NBC’s “Meet the Press” he would run": the programme is whom it was said to.
            if person != nil, isTitle(opening.at), let title = text.quotation(openedBy: opening.at),
                text.kind(text.quotations[title].after) == .word
            {
                opening.at = text.quotations[title].after
            }
        }
        for _ in 0..<6 {
            let next = step(from: opening.at, in: window, carrier: &opening.carrier)
            if next == opening.at { break }
            opening.at = next
        }
        if text.kind(opening.at) == .comma, let that = that(after: opening.at, window) { opening.at = that }
        return opening
    }

    /// The name between commas behind "a local magazine".
    private func nameBehind(_ person: Range<Int>, _ window: Range<Int>) -> Range<Int>? {
        let start = person.upperBound + 1
        guard text.has(person.upperBound - 1, .outletNoun), !text.isNameLike(person.upperBound - 1),
            text.kind(person.upperBound) == .comma
        else { return nil }
        var end = start
        while end < window.upperBound, end - start < 5, text.kind(end) == .word, text.isNameLike(end) {
            end += 1
        }
        return end > start && text.kind(end) == .comma && end + 1 < window.upperBound ? start..<end : nil
    }

    /// "said after a visit to Vell, in the north, that …": the "that" behind the commas.
    private func that(after comma: Int, _ window: Range<Int>) -> Int? {
        for at in (comma + 1)..<max(comma + 1, min(window.upperBound, comma + 24)) {
            if text.id(at) == .that, text.kind(at - 1) == .comma { return at }
            if sources.isFinite(at) || text.has(at, .subjectPronoun) { return nil }
        }
        return nil
    }

    /// The end of one adverb, time or place that begins at `at`; `at` itself where none does.
    private func step(from at: Int, in window: Range<Int>, carrier: inout Range<Int>?) -> Int {
        guard at < window.upperBound, text.kind(at) == .word else { return at }
        // "said there are no plans" begins with "there"; "said herself that" does not with "herself".
        if text.ends(at, with: "ere"), text.has(at + 1, [.be, .modal, .have]) { return at }
        if text.ends(at, with: "self"), text.has(at, .objectPronoun) { return at + 1 }
        if text.has(at, .time) || text.has(at, .adverb) && !text.has(at, [.preposition, .relative]) {
            return at + 1
        }
        if text.has(at, .determiner),
            text.has(at + 1, .time) || text.has(at + 2, .time) && text.kind(at + 1) == .word,
            text.has(at + 1, .time) || text.isNameLike(at + 1) || text.has(at + 1, .adverb)
        {
            return at + (text.has(at + 1, .time) ? 2 : 3)
        }
        let isPlace =
            text.has(at, .preposition) || isParticiple(at, window)
            || text.has(at, .subordinator) && text.id(at) != .that
                && [.as].contains(text.id(at)) == false && isTemporal(at)
        guard isPlace, text.id(at) != .to || isListener(at + 1) else { return at }
        if let end = placeEnd(at, window) {
            note(at + 1..<end, isListener: text.id(at) == .to || text.id(at) == .with, &carrier)
            return end
        }
        return at
    }

    /// "said speaking in Vell that …", but not "said leaving early is a mistake": a participle with its words
    /// stands between only where "that" or a quotation follows.
    private func isParticiple(_ at: Int, _ window: Range<Int>) -> Bool {
        guard text.classes(at).isEmpty, text.ends(at, with: "ing") else { return false }
        for place in at..<min(at + 22, window.upperBound) {
            if text.id(place) == .that || text.quotation(openedBy: place) != nil { return true }
            if sources.isFinite(place) { return false }
        }
        return false
    }

    /// Whether "to" leads to a person or place and not to a verb.
    private func isListener(_ at: Int) -> Bool {
        text.isNameLike(at)
            || text.has(
                at,
                [.determiner, .possessive, .objectPronoun, .audience, .people, .person, .outlet, .outletNoun])
    }

    /// "after", "before", "since" lead a time as often as a clause.
    private func isTemporal(_ at: Int) -> Bool {
        text.has(at, .preposition) || text.ends(at, with: "ter") || text.ends(at, with: "ore")
    }

    /// Where a prepositional phrase from `at` on ends: before "that", a quotation, the next subject.
    private func placeEnd(_ at: Int, _ window: Range<Int>) -> Int? {
        var place = at + 1
        var words = 0
        while place < window.upperBound, place - at < 22 {
            switch text.kind(place) {
            case .openDouble, .openSingle, .straightDouble:
                guard words > 0 else { return nil }
                guard isTitle(place), let title = text.quotation(openedBy: place) else { return place }
                place = text.quotations[title].after
                continue
            case .comma, .colon, .semicolon, .dash, .question, .exclamation: return words > 0 ? place : nil
            case .stop: if place + 1 >= window.upperBound { return place }
            default: break
            }
            if text.id(place) == .that, words > 0 { return isRelative(place) ? nil : place }
            if text.has(place, [.subjectPronoun, .modal]) && words > 0 { return place }
            if words > 0, text.has(place, .determiner), !text.has(place - 1, [.preposition, .determiner]),
                !text.isMark(place - 1)
            {
                return place
            }
            if words > 0, text.has(place, .preposition), !text.has(place - 1, .preposition) { return place }
            if text.has(place, [.be, .have, .verb]) { return nil }
            if text.kind(place) == .word || text.kind(place) == .number { words += 1 }
            place += 1
        }
        return place >= window.upperBound ? window.upperBound : nil
    }

    /// "in an interview that aired on Friday": a verb right behind "that" says more of the noun before it.
    private func isRelative(_ that: Int) -> Bool {
        sources.isFinite(that + 1) && !text.has(that - 1, .time) && !text.has(that + 1, .determiner)
    }

    /// A programme or paper in quotation marks belongs to the place: on NBC's “Meet the Press”.
    func isTitle(_ open: Int) -> Bool {
        guard let index = text.quotation(openedBy: open) else { return false }
        let quotation = text.quotations[index]
        var last = quotation.end - 1
        while last > quotation.first, text.isMark(last) { last -= 1 }
        return last - quotation.first <= 5 && text.isNameLike(quotation.first) && text.isNameLike(last)
    }

    private func note(_ range: Range<Int>, isListener: Bool, _ carrier: inout Range<Int>?) {
        guard carrier == nil, !range.isEmpty,
            range.contains(where: { text.has($0, .outlet) })
                || isListener
                    && (text.hasOutlet(range) || text.isOutletAlone(range) || isAfterUtterance(range))
        else { return }
        if text.isOutletAlone(range) {
            carrier = range
            return
        }
        var end = range.upperBound
        while end > range.lowerBound, text.isMark(end - 1) { end -= 1 }
        var start = range.lowerBound
        while start < end, text.has(start, [.determiner, .preposition, .possessive]) { start += 1 }
        if start < end { carrier = start..<end }
    }

    /// "in statements to Semana Viva": what is said to a name behind such a word went to an outlet, if to
    /// no person.
    private func isAfterUtterance(_ range: Range<Int>) -> Bool {
        let noun = range.lowerBound - 2
        return noun >= 0 && text.isUtterance(noun) && text.mayNameOutlet(range)
    }

    /// Whether words may have gone to a paper or an agency of this name, or to a person.
    func mayCarry(_ range: Range<Int>) -> Bool {
        // Whether a name is a paper or a person is settled when the names of the text are known.
        if text.isMeeting(range) || text.has(range.lowerBound, .numeral) { return false }
        return text.hasOutlet(range) || text.isOutletAlone(range)
            || range.contains { text.has($0, .outletNoun) }
            || text.mayNameOutlet(range)
    }

    /// The person or paper that something is told to.
    private func addressee(_ at: Int, _ window: Range<Int>) -> Range<Int>? {
        guard at < window.upperBound, text.kind(at) == .word, text.id(at) != .that else { return nil }
        let isOwner = text.has(at, .possessive) && text.has(at + 1, [.people, .person, .audience])
        if text.has(at, .objectPronoun), !isOwner { return at..<(at + 1) }
        var end = at
        while end < window.upperBound, end - at < 12, text.quoteOf[end] == text.quoteOf[at] {
            if end > at, text.has(end, [.determiner, .possessive, .subjectPronoun]),
                !text.has(end - 1, .coordinator)
            {
                break
            }
            if text.isWithinName(end, at..<window.upperBound),
                text.has(end - 1, .outletNoun) || isTrust(end - 1)
            {
                end += 2
                continue
            }
            if text.has(end, [.preposition, .subordinator, .modal, .be, .have, .verb, .time]) { break }
            if text.id(end) == .to { break }
            if text.kind(end) != .word, text.kind(end) != .clitic, text.kind(end) != .number { break }
            end += 1
            // "told Reuters it", "told reporters talks went on": the audience is one word.
            if text.has(end - 1, [.outlet, .audience, .outletNoun]),
                !text.has(end, [.outlet, .outletNoun, .coordinator, .institution]),
                !isTrust(end), end >= window.upperBound || !text.isMeeting(end..<end + 1),
                text.kind(end) != .clitic, end >= window.upperBound || !text.isOutletNoun(end - 1)
            {
                break
            }
        }
        return end > at ? at..<end : nil
    }

    /// "Trust" in "the Press Trust".
    private func isTrust(_ at: Int) -> Bool {
        text.kind(at) == .word && text.isNameLike(at) && text.has(at - 1, .outletNoun)
            && text.ends(at, with: "ust")
    }

    /// The quotation that opens at `at`, over a comma, a colon or "that".
    func quotation(openingAt at: Int) -> Int? {
        var at = at
        if text.kind(at) == .comma || text.kind(at) == .colon { at += 1 }
        return text.quotation(openedBy: at)
    }

    /// The quotation whose closing mark, with or without a comma, stands right before `at`.
    func quotation(closingBefore at: Int, level: Int32) -> Int? {
        var mark = at - 1
        if text.kind(mark) == .comma || text.kind(mark) == .dash { mark -= 1 }
        guard mark > 0, at < text.tokens.count, !text.tokens[at].flags.contains(.startsLine) else {
            return nil
        }
        switch text.kind(mark) {
        case .closeDouble, .straightDouble, .closeSingle, .straightSingle: break
        default: return nil
        }
        var inner = Int(text.quoteOf[mark - 1])
        while inner >= 0, text.quotations[inner].end != mark { inner = text.quotations[inner].outer }
        guard inner >= 0, text.quotations[inner].isClosed, text.quotations[inner].outer == Int(level) else {
            return nil
        }
        return inner
    }

    /// The pieces of a quotation, over all the paragraphs it runs through.
    func pieces(of quotation: Int) -> [Range<Int>] {
        var first = quotation
        var steps = 0
        while text.quotations[first].continues >= 0, steps < 40 {
            first = text.quotations[first].continues
            steps += 1
        }
        var pieces: [Range<Int>] = []
        var at = first
        steps = 0
        while at >= 0, steps < 80 {
            pieces.append(text.quotations[at].first..<text.quotations[at].end)
            at = Int(continuedBy[at])
            steps += 1
        }
        return pieces
    }

    /// Whether a verb with a subject stands among these tokens.
    func holdsVerb(_ range: Range<Int>) -> Bool { range.contains { sources.isFinite($0) } }

    /// Whether a verb with a subject may stand at `at`.
    func isFinite(_ at: Int) -> Bool { sources.isFinite(at) }

    /// Whether a subject and its verb begin these tokens: "rents fell", but neither "two bridges which fell"
    /// nor "was late".
    func opensClause(_ range: Range<Int>) -> Bool {
        for at in range.prefix(26) {
            if sources.isFinite(at) { return at > range.lowerBound }
            if at > range.lowerBound, text.has(at, .relative), text.id(at) != .that { return false }
            if text.kind(at) == .semicolon || text.kind(at) == .colon { return false }
        }
        return false
    }

    /// The noun phrase that begins at `at`, with an apposition up to the next comma.
    func nounPhrase(startingAt at: Int, in window: Range<Int>) -> Range<Int>? {
        guard at < window.upperBound, text.kind(at) == .word || text.kind(at) == .number else { return nil }
        if text.has(at, .subjectPronoun), !text.has(at, .country) { return at..<(at + 1) }
        if text.has(at, [.preposition, .subordinator, .coordinator, .adverb, .objectPronoun]),
            !text.has(at, [.determiner, .possessive])
        {
            return nil
        }
        var end = at
        while end < window.upperBound, end - at < 25 {
            if text.quoteOf[end] != text.quoteOf[at] { break }
            if text.isMark(end) {
                let joins =
                    text.kind(end) == .stop && text.isNameLike(end - 1) && end + 1 < window.upperBound
                    || text.kind(end) == .symbol || text.kind(end) == .straightSingle
                if !joins { break }
            }
            if end > at, text.has(end, [.relative, .subordinator]),
                !text.has(end, .determiner) || text.id(end) == .that
            {
                break
            }
            if end > at, sources.isFinite(end) { break }
            if end > at, text.has(end, .subjectPronoun), !text.has(end, .country) { break }
            if end > at, text.has(end, .time), !text.isNameLike(end - 1) { break }
            if end > at, text.has(end, .adverb), !text.has(end, .preposition) { break }
            if end > at, text.kind(end) == .number, text.has(end - 1, .preposition) { break }
            end += 1
        }
        while end > at,
            text.has(end - 1, [.preposition, .coordinator, .determiner, .time]) || text.isMark(end - 1)
        { end -= 1 }
        return end > at ? at..<end : nil
    }

    /// The noun phrase with the apposition after its comma, where one follows.
    func withApposition(_ phrase: Range<Int>, in window: Range<Int>) -> Range<Int> {
        let comma = phrase.upperBound
        guard comma + 1 < window.upperBound, text.kind(comma) == .comma,
            text.kind(comma + 1) == .number
                || text.kind(comma + 1) == .word
                    && text.has(comma + 1, [.determiner, .title, .person, .relative, .possessive])
                    && text.id(comma + 1) != .that
        else { return phrase }
        var end = comma + 1
        if text.kind(end) == .number, text.kind(end + 1) == .comma {
            // "Ann Poe, 63, a teacher": the age stands between.
            end += 2
        }
        while end < window.upperBound, end - comma < 30, text.kind(end) != .comma, !opensQuotation(end) {
            end += 1
        }
        let segment = (comma + 1)..<end
        // An apposition is closed by a comma; what runs to the end of the sentence is the content.
        guard
            end < window.upperBound
                || text.isMark(window.upperBound - 1) && phrase.lowerBound - window.lowerBound > 3
        else { return phrase }
        // “…,” said Ruiz, who called it “late”: a clause that quotes is more than an apposition.
        if end < window.upperBound, opensQuotation(end), text.has(comma + 1, .relative) { return phrase }
        guard !segment.isEmpty, text.has(comma + 1, .relative) || !holdsVerb(segment) else { return phrase }
        while end > comma + 1, text.isMark(end - 1) { end -= 1 }
        return phrase.lowerBound..<end
    }

    private func opensQuotation(_ at: Int) -> Bool { text.quotation(openedBy: at) != nil }
}

import StetText

/// Walks from a verb to the noun phrase that is its subject, over appositions and adverbs.
struct SourceFinder {
    /// The text that is searched.
    let text: ParsedText
    /// How far the walk goes, in tokens.
    private static let reach = 30

    /// A finder for this text.
    init(_ text: ParsedText) { self.text = text }

    /// The source that ends right before the verb at `verb`: a noun phrase, or one with an apposition between
    /// commas ("Ana Ruiz, the mayor of Vell, said").
    func source(before verb: Int, in window: Range<Int>, level: Int32) -> Range<Int>? {
        let end = beforeTime(verb, in: window)
        guard end > window.lowerBound else { return nil }
        switch text.kind(end - 1) {
        case .comma:
            if let phrase = apposed(before: end - 1, in: window, level: level) { return phrase }
            // A comma too many: "The mayor Ana Ruiz, reportedly said".
            let phrase = nounPhrase(endingAt: end - 1, in: window, level: level)
            return phrase?.lowerBound == window.lowerBound ? phrase : nil
        case .dash, .closeBracket:
            return bracketed(before: end - 1, in: window, level: level)
                ?? supplied(before: end - 1, in: window)
        default: break
        }
        if text.id(end - 1) == .who {
            return relativeHead(before: end - 1, in: window, level: level)
        }
        guard let phrase = nounPhrase(endingAt: end, in: window, level: level) else {
            return clauseWithWho(before: end, in: window, level: level)
                ?? reduced(before: end, verb: verb, in: window, level: level)
        }
        if let head = describedHead(of: phrase, in: window, level: level) { return head }
        // "Ana Ruiz, a councillor told reporters": the comma behind the apposition is missing.
        if text.kind(phrase.lowerBound - 1) == .comma, text.has(phrase.lowerBound, .determiner),
            text.id(phrase.lowerBound) != .the,
            !text.isNameLike(phrase.upperBound - 1), phrase.lowerBound - 1 > window.lowerBound,
            let name = nounPhrase(endingAt: phrase.lowerBound - 1, in: window, level: level),
            text.isNameLike(name.upperBound - 1), beginsClause(name.lowerBound, window)
        {
            return name.lowerBound..<phrase.upperBound
        }
        return phrase
    }

    /// "Her critics, however, say": the end of the subject before an adverb between commas.
    private func beforeInsertion(_ verb: Int, in window: Range<Int>) -> Int {
        guard verb - 1 > window.lowerBound, text.kind(verb - 1) == .comma else { return verb }
        var at = verb - 2
        while at > window.lowerBound, verb - at < 5, text.has(at, [.adverb, .time]), !text.has(at, .outlet) {
            at -= 1
        }
        guard at < verb - 2, at > window.lowerBound, text.kind(at) == .comma else { return verb }
        return at
    }

    /// The end of the subject before adverbs and times: "Ruiz also said", "Ruiz on late Tuesday said".
    private func beforeTime(_ verb: Int, in window: Range<Int>) -> Int {
        var end = beforeInsertion(verb, in: window)
        while end > window.lowerBound, text.has(end - 1, [.adverb, .time, .hedge]),
            !text.has(end - 1, .outlet),
            !text.isMark(end - 1)
        {
            end -= 1
            if text.has(end, .time), text.id(end - 1) == .on || text.id(end - 1) == .in,
                end - 1 > window.lowerBound
            {
                end -= 1
            }
        }
        return end
    }

    private func bracketed(before close: Int, in window: Range<Int>, level: Int32) -> Range<Int>? {
        var open = close - 1
        while open > window.lowerBound, close - open < SourceFinder.reach,
            text.kind(open) != .openBracket && text.kind(open) != .dash
        { open -= 1 }
        guard text.kind(open) == .openBracket || text.kind(open) == .dash,
            let phrase = nounPhrase(endingAt: open, in: window, level: level)
        else { return nil }
        return phrase.lowerBound..<(text.kind(close) == .closeBracket ? close + 1 : close)
    }

    /// The noun phrase before the comma that opens the apposition ended by the comma at `comma`.
    func apposed(before comma: Int, in window: Range<Int>, level: Int32) -> Range<Int>? {
        var at = comma - 1
        var commas = 0
        var best: Range<Int>?
        while at > window.lowerBound, comma - at < SourceFinder.reach * 2, commas < 5 {
            if text.kind(at) == .comma, text.quoteOf[at] == level {
                commas += 1
                if let found = best {
                    // "Ana Ruiz, owner of the Vell Post, Vell, said": one apposition before another.
                    guard found.lowerBound - 1 == at,
                        let phrase = nounPhrase(endingAt: at, in: window, level: level),
                        text.isNameLike(phrase.upperBound - 1), beginsClause(phrase.lowerBound, window),
                        !isParticipleClause(phrase)
                    else { return found.lowerBound..<comma }
                    best = phrase
                } else if comma - at < SourceFinder.reach {
                    best = head(endingAt: at, in: window, level: level)
                }
            }
            switch text.kind(at) {
            case .closeDouble, .straightDouble, .semicolon, .colon: return best.map { $0.lowerBound..<comma }
            default: at -= 1
            }
        }
        return best.map { $0.lowerBound..<comma }
    }

    /// The noun phrase that an apposition behind the comma at `comma` may explain.
    private func head(endingAt comma: Int, in window: Range<Int>, level: Int32) -> Range<Int>? {
        guard let phrase = nounPhrase(endingAt: comma, in: window, level: level),
            beginsClause(phrase.lowerBound, window), opensApposition(comma + 1),
            !isParticipleClause(phrase)
        else { return nil }
        let last = phrase.upperBound - 1
        let isSource =
            text.isNameLike(last) || text.has(last, [.person, .people, .document, .institution])
            || opensApposition(phrase.lowerBound)
        return isSource ? phrase : nil
    }

    /// "Speaking to Tarn Radio, the minister": what the subject does meanwhile.
    private func isParticipleClause(_ phrase: Range<Int>) -> Bool {
        let first = phrase.lowerBound
        return phrase.count > 2 && text.ends(first, with: "ing") && text.has(first + 1, .preposition)
            && !text.isNameLike(first + 1)
            && text.classes(first).isDisjoint(with: [.country, .male, .female, .person, .institution])
    }

    private func beginsClause(_ at: Int, _ window: Range<Int>) -> Bool {
        at == window.lowerBound || text.isMark(at - 1)
            || text.has(at - 1, [.coordinator, .subordinator, .adverb, .time, .cue])
    }

    private func opensApposition(_ at: Int) -> Bool {
        text.has(
            at,
            [
                .determiner, .possessive, .title, .person, .people, .preposition, .relative, .numeral,
                .adverb,
            ])
            || text.id(at + 1) == .of && text.has(at + 2, .relative)
            || text.id(at) == .as && [.reported, .quoted, .cited].contains(text.id(at + 1))
            || text.isNameLike(at) || text.kind(at) == .number || text.ends(at, with: "ing")
            || text.ends(at, with: "ed") || text.kind(at) == .word && text.words[at].classes.isEmpty
    }

    /// The noun phrase that ends before token `end`.
    func nounPhrase(endingAt end: Int, in window: Range<Int>, level: Int32) -> Range<Int>? {
        guard end > window.lowerBound else { return nil }
        let last = end - 1
        // "two people briefed on it told": the object of a preposition is no subject.
        let isObject =
            text.id(last) == .it && last - 2 > window.lowerBound && text.has(last - 1, .preposition)
            && !text.has(last - 1, .subordinator) && text.quoteOf[last - 1] == level
        if isObject, let phrase = nounPhrase(endingAt: last - 1, in: window, level: level) {
            return phrase.lowerBound..<end
        }
        if text.has(last, .subjectPronoun), text.id(last) != .who, !text.isNameLike(last) || isPronoun(last) {
            return last..<end
        }
        var start = end
        while start > window.lowerBound, end - start < SourceFinder.reach {
            let step = extent(of: start - 1, phraseStart: start, in: window, level: level)
            if step == 0 { break }
            start -= step
            if text.has(start, [.determiner, .possessive]), !followsPreposition(start, window),
                !joins(start - 1, window)
            {
                break
            }
        }
        start = trimmedStart(start, end)
        start = withoutForeignNoun(start, end)
        guard start < end, isNominal(last) else { return nil }
        return start..<end
    }

    /// Cuts "a matter" from "a matter Ruiz said": a noun that is no office does not lead into a name.
    private func withoutForeignNoun(_ start: Int, _ end: Int) -> Int {
        guard !text.isFlattened, text.has(start, .determiner), end - start >= 3, text.isNameLike(end - 1)
        else { return start }
        let noun = start + 1
        guard text.isNameLike(noun + 1), !text.isNameLike(noun), text.classes(noun).isEmpty,
            text.kind(noun + 1) == .word,
            text.id(noun) == .matter
                || !["er", "or", "ist", "ian", "ant", "ent", "man", "mer"].contains(where: {
                    text.ends(noun, with: $0)
                })
        else { return start }
        return noun + 1
    }

    /// A pronoun written with a capital at the beginning of a sentence is still one ("US" is none).
    private func isPronoun(_ at: Int) -> Bool {
        !text.tokens[at].flags.contains(.isDotted) && !text.has(at, .country)
    }

    /// How many tokens ending with `at` belong to the phrase; 0 where it begins after `at`.
    private func extent(of at: Int, phraseStart: Int, in window: Range<Int>, level: Int32) -> Int {
        guard text.quoteOf[at] == level else { return 0 }
        switch text.kind(at) {
        case .word: break
        case .number, .clitic: return text.has(at, [.be, .have, .modal]) && text.id(at) != .other ? 0 : 1
        case .symbol, .straightSingle, .closeSingle: return 1
        case .stop: return at > window.lowerBound && text.isNameLike(at - 1) ? 1 : 0
        case .closeBracket: return bracketLength(at, window)
        default: return 0
        }
        let classes = text.classes(at)
        if text.isHeld(at), isNominal(at - 1), at - 1 > window.lowerBound { return 1 }
        if text.isNameLike(at), !text.isFlattened || at + 1 < phraseStart {
            if classes.isDisjoint(with: [.subjectPronoun, .subordinator, .modal, .auxiliary, .coordinator])
                || text.has(at, .country)
            {
                return classes.isDisjoint(with: .cue) || classes.contains(.ambiguous)
                    || startsNothing(at, window) ? 1 : 0
            }
        }
        if !classes.isDisjoint(with: [.subjectPronoun, .relative, .modal, .be, .have, .negation]) {
            return classes.contains(.determiner) && at + 1 < phraseStart + 1 && !classes.contains(.relative)
                ? 1 : 0
        }
        if classes.contains(.coordinator) { return joins(at, window) ? 1 : 0 }
        if classes.contains(.auxiliary) { return 0 }
        if classes.contains(.subordinator), !classes.contains(.preposition) { return 0 }
        if classes.contains(.cue), !classes.contains(.ambiguous) { return isAdjective(at, window) ? 1 : 0 }
        if classes.contains(.verb) { return text.isNamedByArticle(at) ? 1 : 0 }
        if classes.isEmpty, text.ends(at, with: "ed") {
            return isAdjective(at, window) || isReduced(at) ? 1 : 0
        }
        return 1
    }

    private func startsNothing(_ at: Int, _ window: Range<Int>) -> Bool {
        at > window.lowerBound && text.isNameLike(at - 1) && !text.isFlattened
    }

    private func bracketLength(_ close: Int, _ window: Range<Int>) -> Int {
        var open = close - 1
        while open > window.lowerBound, close - open < 10, text.kind(open) != .openBracket { open -= 1 }
        return text.kind(open) == .openBracket ? close - open + 1 : 0
    }

    /// "the widely respected", "its alleged": an article or adverb stands shortly before.
    private func isAdjective(_ at: Int, _ window: Range<Int>) -> Bool {
        var before = at - 1
        if text.id(before) == .of, before > window.lowerBound { return true }
        // "briefed on the owner’s thinking"
        if text.kind(before) == .clitic, text.ends(at, with: "ing") { return true }
        while before >= window.lowerBound, at - before < 4 {
            if text.has(before, [.determiner, .possessive]) { return true }
            guard
                text.has(before, .adverb) || text.ends(before, with: "ly") || text.isNameLike(before)
                    || text.classes(before).isEmpty && text.kind(before) == .word
            else { return false }
            before -= 1
        }
        return false
    }

    private func followsPreposition(_ at: Int, _ window: Range<Int>) -> Bool {
        at - 1 > window.lowerBound && text.has(at - 1, .preposition) && isNominal(at - 2)
            && text.quoteOf[at - 2] == text.quoteOf[at]
    }

    /// Whether "and" or "or" at `at` joins two nouns: no verb stands before it in its clause.
    private func joins(_ at: Int, _ window: Range<Int>) -> Bool {
        guard at > window.lowerBound, text.id(at) == .and || text.id(at) == .or,
            isNominal(at - 1) || text.isNameLike(at - 1)
        else { return false }
        var before = at - 1
        while before >= window.lowerBound, at - before < 12 {
            if text.isMark(before), text.kind(before) != .stop || !text.isNameLike(before - 1) { return true }
            if isFinite(before) { return false }
            if text.has(before, [.subordinator, .relative]) { return true }
            before -= 1
        }
        return before < window.lowerBound
    }

    /// Whether a verb with a subject may stand at `at`.
    func isFinite(_ at: Int) -> Bool {
        let classes = text.classes(at)
        if !classes.isDisjoint(with: [.modal, .be, .have, .verb]) { return !text.isNamedByArticle(at) }
        if classes.contains(.auxiliary) { return true }
        if classes.contains(.cue), !classes.isDisjoint(with: [.pastForm, .presentForm]) {
            return !classes.contains(.ambiguous) && !(text.isNameLike(at) && !text.isFlattened)
        }
        guard classes.isEmpty, text.kind(at) == .word, text.ends(at, with: "ed") else { return false }
        return !text.has(at - 1, [.determiner, .possessive, .preposition]) && !isReduced(at)
    }

    /// "Another", "some", "many": stand for people where no noun follows.
    private func isPronominal(_ at: Int) -> Bool {
        text.has(at, .indefinite) && text.tokens[at].end - text.tokens[at].start > 2
    }

    /// "a person briefed on the talks", "officials involved in it": a participle that explains the noun.
    private func isReduced(_ at: Int) -> Bool {
        text.has(at - 1, [.person, .people]) && text.has(at + 1, .preposition) && !text.isNameLike(at - 1)
    }

    /// Whether the token at `at` can end a noun phrase.
    func isNominal(_ at: Int) -> Bool {
        guard text.tokens.indices.contains(at) else { return false }
        switch text.kind(at) {
        case .number, .clitic, .closeBracket, .symbol, .straightSingle, .closeSingle: return true
        case .stop: return true
        case .word: break
        default: return false
        }
        if text.isNameLike(at), !text.isFlattened { return !text.has(at, .determiner) || isPronominal(at) }
        if isPronominal(at) { return true }
        return !text.has(
            at,
            [
                .preposition, .determiner, .possessive, .adverb, .subordinator, .coordinator, .modal, .be,
                .have, .verb,
            ])
    }

    private func trimmedStart(_ start: Int, _ end: Int) -> Int {
        var start = start
        while start < end {
            let classes = text.classes(start)
            let isWord = text.kind(start) == .word
            let leads =
                !classes.isDisjoint(with: [.preposition, .adverb, .coordinator, .subordinator])
                && classes.isDisjoint(with: [.determiner, .title, .outlet])
            let isTime =
                classes.contains(.time) && start + 1 < end && classes.isDisjoint(with: [.male, .female])
            let isMark = text.isMark(start) || text.kind(start) == .clitic
            guard isWord && (leads || isTime) || isMark else { break }
            start += 1
        }
        return start
    }

    /// The subject of the clause before token `at`: the noun phrase before the last finite verb that has one.
    func subject(before at: Int, in window: Range<Int>, level: Int32) -> Range<Int>? {
        var end = at
        var segments = 0
        while end > window.lowerBound, segments < 5 {
            var start = end - 1
            while start > window.lowerBound, at - start < 80, !isClauseMark(start - 1, level: level) {
                start -= 1
            }
            if let found = subject(in: max(start, window.lowerBound)..<end, level: level) { return found }
            end = start - 1
            segments += 1
            if at - end > 80 { break }
        }
        return nil
    }

    private func isClauseMark(_ at: Int, level: Int32) -> Bool {
        guard text.quoteOf[at] == level else { return false }
        switch text.kind(at) {
        case .comma, .semicolon, .colon, .dash, .openDouble, .closeDouble, .straightDouble: return true
        default: return false
        }
    }

    private func subject(in segment: Range<Int>, level: Int32) -> Range<Int>? {
        for verb in segment where isFinite(verb) && text.quoteOf[verb] == level {
            if text.classes(verb).contains(.negation), !text.has(verb, .auxiliary) { continue }
            if verb > segment.lowerBound, text.isMark(verb - 1) { continue }
            if let phrase = source(before: verb, in: segment, level: level) { return phrase }
        }
        return nil
    }
}

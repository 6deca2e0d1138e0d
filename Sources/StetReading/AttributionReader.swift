import StetText

/// Reads who said what: goes from cue to cue, finds each one's source and content.
struct AttributionReader {
    /// The text that is read.
    let text: ParsedText
    /// Finds sources in it.
    let sources: SourceFinder
    /// Finds contents in it.
    let contents: ContentFinder
    /// What has been read so far, in the order of the cues.
    var drafts: [Draft] = []
    /// The first draft of the sentence being read.
    var sentenceStart = 0
    /// Tokens up to here belong to a cue already read.
    var consumed = 0

    /// The most cues read in one sentence.
    private static let cueLimit = 40

    /// The attributions of `text`, unordered and not yet nested.
    static func drafts(in text: ParsedText, contents: ContentFinder) -> [Draft] {
        var reader = AttributionReader(text: text, sources: SourceFinder(text), contents: contents)
        for sentence in text.sentences { reader.read(sentence) }
        return reader.drafts
    }

    private init(text: ParsedText, sources: SourceFinder, contents: ContentFinder) {
        self.text = text
        self.sources = sources
        self.contents = contents
    }

    private mutating func read(_ sentence: Range<Int>) {
        sentenceStart = drafts.count
        consumed = sentence.lowerBound
        var cues = 0
        for head in sentence where head >= consumed {
            let word = text.words[head]
            guard cues < AttributionReader.cueLimit else { break }
            let draft: Draft?
            if word.id == .according, text.id(head + 1) == .to {
                draft = according(head, source: head + 2)
            } else if word.id == .per, !text.has(head + 1, [.time, .person, .numeral, .determiner]),
                text.isNameLike(head + 1)
            {
                draft = according(head, source: head + 1)
            } else if word.id == .citing,
                let nested = citing(head)
            {
                draft = nested
            } else if word.classes.contains(.cue) {
                draft = verb(head)
            } else if word.classes.contains(.hedge) {
                draft = hedged(head)
            } else {
                continue
            }
            cues += 1
            if let draft { drafts.append(draft) }
        }
    }

    /// The tokens that belong with `head`: its sentence, or the quotation it stands in.
    func window(of head: Int) -> Range<Int> {
        let sentence = text.sentences[Int(text.sentenceOf[head])]
        let level = Int(text.quoteOf[head])
        guard level >= 0 else { return sentence }
        let quotation = text.quotations[level]
        return max(sentence.lowerBound, quotation.first)..<min(sentence.upperBound, quotation.end)
    }

    /// The last attribution of this sentence at this level that has a source.
    func previous(before head: Int) -> Draft? {
        drafts[sentenceStart...].last { draft in
            draft.source != nil && !draft.isSubordinate && text.quoteOf[draft.head] == text.quoteOf[head]
                && draft.head < head
        }
    }

    private mutating func verb(_ head: Int) -> Draft? {
        let window = window(of: head)
        guard let group = VerbGroup(text, head: head, in: window) else { return nil }
        if group.isPassive { return passive(group, window) }
        if text.id(group.range.upperBound) == .by, group.form == .pastForm || group.form == .participle {
            return nil
        }
        if text.id(head) == .cited || text.id(head) == .quoted, let draft = citedAs(group, window) {
            return draft
        }
        if text.has(head, .declines) { return declined(group, window) }
        return active(group, window)
    }

    /// "declined to comment", "refused to say where".
    private mutating func declined(_ group: VerbGroup, _ window: Range<Int>) -> Draft? {
        let level = text.quoteOf[group.head]
        guard text.id(group.range.upperBound) == .to, let source = shared(group, window) else { return nil }
        let end = contents.clauseEnd(from: group.range.upperBound, in: window, level: level)
        consumed = max(consumed, group.range.upperBound + 2)
        var draft = Draft(
            source: source, cue: [group.range], head: group.head, content: [group.range.upperBound..<end])
        draft.isDeclined = true
        draft.hedge = group.hedge
        draft.confidence = 750
        return draft
    }

    /// The subject of the group: before it, or the one of the report before it.
    func shared(_ group: VerbGroup, _ window: Range<Int>) -> Range<Int>? {
        let start = group.range.lowerBound
        let level = text.quoteOf[group.head]
        let isFollower =
            text.has(start - 1, .coordinator) || group.isInfinitive
            || group.form == .ingForm && !text.has(start, .be)
        if start > window.lowerBound, isFollower {
            if group.form == .ingForm, text.kind(start - 1) == .word,
                !text.has(start - 1, [.preposition, .coordinator, .subordinator, .adverb]),
                let own = sources.source(before: start, in: window, level: level)
            {
                return own
            }
            if group.form == .ingForm, let near = nearSubject(before: start, window, level) { return near }
            if let before = previous(before: group.head), !interrupted(from: before.head, to: start) {
                return before.source
            }
            return sources.subject(before: start, in: window, level: level)
        }
        return sources.source(before: start, in: window, level: level)
    }

    /// "…, and the mayor turned away, saying": the subject of the clause that "and" opens last.
    private func nearSubject(before start: Int, _ window: Range<Int>, _ level: Int32) -> Range<Int>? {
        guard text.kind(start - 1) == .comma else { return nil }
        var at = start - 2
        while at > window.lowerBound, start - at < 25 {
            if text.isMark(at), text.kind(at) != .stop { return nil }
            if text.id(at) == .and || text.id(at) == .but {
                guard let found = sources.subject(before: start - 1, in: at + 1..<start, level: level) else {
                    return nil
                }
                return found.lowerBound <= at + 2 ? found : nil
            }
            at -= 1
        }
        return nil
    }

    /// Whether another subject comes between a report and a verb that might share its source.
    private func interrupted(from head: Int, to start: Int) -> Bool {
        guard start - head < 100 else { return true }
        return (head..<start).contains { text.kind($0) == .semicolon }
    }

    private mutating func active(_ group: VerbGroup, _ window: Range<Int>) -> Draft? {
        let level = text.quoteOf[group.head]
        let start = group.range.lowerBound
        let classes = text.classes(group.head)
        var source: Range<Int>?
        var unit = start
        var after = group.range.upperBound
        if canInvert(group, window), !closesApposition(group, window, level),
            let phrase = inverted(after, window)
        {
            source = phrase
            after = phrase.upperBound
        } else {
            source = shared(group, window)
            if let source, source.upperBound <= start { unit = unitStart(source, start) }
        }
        guard let source, mayReport(source, group, level) else { return nil }
        let addressee = classes.contains(.takesAddressee) && source.upperBound <= start
        let opening = contents.opening(from: after, in: window, addressee: addressee)
        guard
            let content = content(
                of: group, unit: unit, after: after, opening: opening, window: window, level: level)
        else { return nil }
        var draft = Draft(source: source, cue: [group.range], head: group.head, content: content.pieces)
        draft.isPreposed = content.isPreposed
        draft.isSubordinate = isSubordinate(source, group)
        if draft.isSubordinate, !content.isQuoted {
            draft.content = draft.content.map { upToComma($0, level) }
        }
        draft.carrier = opening.carrier
        draft.hedge = group.hedge
        draft.isDenied = classes.contains(.denies)
        draft.isDeclined = group.isNegated && text.id(group.head) == .comment
        draft.confidence = confidence(classes, content)
        return draft
    }

    /// Whether the report stands in a clause that another clause follows: "After critics said …, she left."
    private func isSubordinate(_ source: Range<Int>, _ group: VerbGroup) -> Bool {
        guard source.upperBound <= group.range.lowerBound else { return false }
        let before = source.lowerBound - 1
        if text.id(before) == .which { return true }
        return text.has(before, .subordinator) && text.id(before) != .that && text.id(before) != .as
            && before - text.sentences[Int(text.sentenceOf[group.head])].lowerBound < 3
    }

    private func upToComma(_ range: Range<Int>, _ level: Int32) -> Range<Int> {
        for at in range.dropFirst(2) {
            if text.kind(at) == .comma, text.quoteOf[at] == level { return range.lowerBound..<at }
            // American marks close behind the comma: “reckless,” came.
            if text.kind(at - 1) == .comma, text.quoteOf[at] == level, text.quoteOf[at - 1] != level {
                return range.lowerBound..<(at + 1)
            }
        }
        return range
    }

    /// Whether such a source says things: "you believe" and, in a quotation, "the figure suggests" do not.
    private func mayReport(_ source: Range<Int>, _ group: VerbGroup, _ level: Int32) -> Bool {
        let last = source.upperBound - 1
        if group.form == .presentForm, text.has(group.head, .ambiguous), source.count > 1,
            text.has(last - 1, .preposition), text.isFlattened || !text.isNameLike(last)
        {
            return false
        }
        if source.count == 1, text.has(last, .subjectPronoun), !text.has(last, .country) {
            switch text.id(last) {
            case .he, .she, .they, .i, .we, .it: return text.id(last) != .it || level < 0
            default: return text.id(last) == .who
            }
        }
        if level < 0 { return true }
        if text.isFlattened {
            return source.contains { text.has($0, [.person, .people, .outlet, .male, .female]) }
        }
        return source.contains {
            text.isNameLike($0) && $0 > source.lowerBound
                || text.has($0, [.person, .people, .document, .outlet])
        }
            || text.isNameLike(last)
    }

    private func confidence(_ classes: WordClass, _ content: Content) -> Int {
        if content.isQuoted { return 950 }
        if classes.contains(.thought) { return 700 }
        if !classes.isDisjoint(with: .takesClause) { return 880 }
        return classes.contains(.takesObject) ? 600 : 650
    }

    /// The first token of source and cue together, a shared subject further left not counted.
    private func unitStart(_ source: Range<Int>, _ cue: Int) -> Int {
        var at = source.upperBound
        while at < cue {
            if !text.isMark(at), !text.has(at, [.adverb, .time, .relative, .hedge]), text.id(at) != .who {
                return cue
            }
            at += 1
        }
        return source.lowerBound
    }

    /// Whether the subject may stand behind the verb: a comma, a quotation or a question ends before it.
    private func canInvert(_ group: VerbGroup, _ window: Range<Int>) -> Bool {
        guard text.has(group.head, .inverts), group.range.lowerBound == group.head,
            group.form == .pastForm || group.form == .presentForm,
            group.head > window.lowerBound || group.head > 0
        else { return false }
        switch text.kind(group.head - 1) {
        case .comma, .closeDouble, .straightDouble, .dash, .question, .exclamation, .closeSingle,
            .straightSingle:
            return true
        default:
            return group.head == window.lowerBound
                && contents.quotation(closingBefore: group.head, level: -1) != nil
        }
    }

    /// Whether all that stands before the verb is its subject with an apposition: "Ruiz, the mayor, said".
    private func closesApposition(_ group: VerbGroup, _ window: Range<Int>, _ level: Int32) -> Bool {
        guard text.kind(group.head - 1) == .comma,
            let left = sources.source(before: group.head, in: window, level: level)
        else { return false }
        return left.lowerBound <= window.lowerBound + 1
            || contents.quotation(closingBefore: left.lowerBound, level: level) != nil
    }

    /// The subject behind the verb, where nothing but a mark, a time or the end follows it.
    private func inverted(_ at: Int, _ window: Range<Int>) -> Range<Int>? {
        guard let phrase = contents.nounPhrase(startingAt: at, in: window), !text.has(at, .time) else {
            return nil
        }
        let full = contents.withApposition(phrase, in: window)
        let next = full.upperBound
        if next >= window.upperBound || text.isMark(next)
            || text.has(next, [.time, .preposition, .relative, .subordinator])
        {
            return full
        }
        return nil
    }
}

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
            } else if text.kind(head) == .colon {
                draft = colon(head)
            } else if word.id == .put, text.id(head + 1) == .it {
                draft = putIt(head)
            } else if word.id == .clear {
                draft = madeClear(head)
            } else if word.classes.contains(.minded), text.id(head + 1) == .that {
                draft = minded(head)
            } else if word.classes.contains(.cue) {
                draft = verb(head) ?? (word.classes.contains(.cueNoun) ? noun(head) : nil)
            } else if word.classes.contains(.cueNoun) {
                draft = noun(head)
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
        // "who asked not to be named" says nothing of its own.
        if text.id(head) == .asked, text.id(head + 1) == .not, text.id(head + 2) == .to { return nil }
        if text.id(head) == .comment, group.isNegated { return silent(group, window) }
        if text.has(head, .declines) || text.id(head) == .respond && group.isNegated {
            return declined(group, window)
        }
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

    /// "would not comment on the plan".
    private mutating func silent(_ group: VerbGroup, _ window: Range<Int>) -> Draft? {
        let level = text.quoteOf[group.head]
        guard group.range.lowerBound < group.head, let source = shared(group, window) else { return nil }
        let end = contents.clauseEnd(from: group.head, in: window, level: level)
        var draft = Draft(
            source: source, cue: [group.range.lowerBound..<group.head], head: group.head,
            content: [group.head..<end])
        draft.isDeclined = true
        draft.confidence = 750
        return draft
    }

    /// The subject of the group: before it, or the one of the report before it.
    func shared(_ group: VerbGroup, _ window: Range<Int>) -> Range<Int>? {
        let start = group.range.lowerBound
        let level = text.quoteOf[group.head]
        let isFollower =
            text.has(start - 1, .coordinator) || group.isInfinitive
            || text.kind(start - 1) == .comma && contents.isListed(start, window)
                && previous(before: group.head) != nil
            || group.form == .ingForm && !text.has(start, .be)
        if start > window.lowerBound, isFollower {
            if group.form == .ingForm, text.kind(start - 1) == .word,
                !text.has(start - 1, [.preposition, .coordinator, .subordinator, .adverb]),
                let own = sources.source(before: start, in: window, level: level)
            {
                return own
            }
            if group.form == .ingForm, let near = nearSubject(before: start, window, level) { return near }
            if let before = previous(before: group.head), !interrupted(from: before.head, to: start),
                !(group.form == .ingForm && explainsNoun(before))
            {
                return before.source
            }
            return sources.subject(before: start, in: window, level: level)
        }
        return sources.source(before: start, in: window, level: level)
    }

    /// "a poll showing her ahead": the participle says more of a noun that the sentence is not about.
    private func explainsNoun(_ draft: Draft) -> Bool {
        guard let start = draft.cue.first?.lowerBound, text.has(draft.head, .ingForm), start == draft.head
        else { return false }
        return text.kind(start - 1) == .word && !text.has(start - 1, [.coordinator, .preposition])
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
        guard let source, mayReport(source, group, level), !isOtherSense(source, group, level) else {
            return nil
        }
        let isGerund = group.form == .ingForm && text.has(start - 1, [.preposition, .subordinator])
        let addressee = classes.contains(.takesAddressee) && source.upperBound <= start
        let opening = contents.opening(from: after, in: window, addressee: addressee)
        guard
            let content = content(
                of: group, unit: unit, after: after, opening: opening, window: window, level: level)
        else { return nil }
        if isGerund, !content.isQuoted, !reportsClause(content) { return nil }
        return report(group, source, content, carrier: opening.carrier, window)
    }

    /// The report of this source and content, or, where the source cites another one, both.
    private mutating func report(
        _ group: VerbGroup, _ source: Range<Int>, _ content: Content, carrier: Range<Int>?,
        _ window: Range<Int>
    ) -> Draft {
        let level = text.quoteOf[group.head]
        let start = group.range.lowerBound
        let classes = text.classes(group.head)
        var draft = Draft(source: source, cue: [group.range], head: group.head, content: content.pieces)
        draft.isPreposed = content.isPreposed
        draft.isAside = content.isAside
        draft.isSubordinate = isSubordinate(source, group)
        if draft.isSubordinate, !content.isQuoted {
            draft.content = draft.content.map { upToComma($0, level) }
        }
        if text.id(start - 1) == .who, text.kind(start - 2) == .comma {
            draft.content = draft.content.map { upToMainVerb($0, level) }
        }
        draft.carrier =
            carrier ?? self.carrier(before: source.lowerBound, window) ?? self.carrier(beside: source, window)
        draft.hedge = group.hedge
        draft.isDenied = classes.contains(.denies)
        draft.isDeclined = group.isNegated && text.id(group.head) == .comment
        draft.confidence = confidence(classes, content)
        if level >= 0, isFirstPerson(source) { draft.confidence = 350 }
        return cited(in: draft)
    }

    /// Whether the report stands in a clause that another clause follows: "After critics said …, she left."
    private func isSubordinate(_ source: Range<Int>, _ group: VerbGroup) -> Bool {
        guard source.upperBound <= group.range.lowerBound else { return false }
        let before = source.lowerBound - 1
        if text.id(before) == .which { return true }
        return text.has(before, .subordinator) && text.id(before) != .that && text.id(before) != .as
            && before - text.sentences[Int(text.sentenceOf[group.head])].lowerBound < 3
    }

    /// "the speaker, who has not endorsed Ek, said …": the clause with "who" ends before the main verb.
    private func upToMainVerb(_ range: Range<Int>, _ level: Int32) -> Range<Int> {
        for at in range.dropFirst() where text.kind(at) == .comma && text.quoteOf[at] == level {
            if contents.isFinite(at + 1) || text.has(at + 1, .cue) { return range.lowerBound..<at }
        }
        return range
    }

    private func upToComma(_ range: Range<Int>, _ level: Int32) -> Range<Int> {
        for at in range.dropFirst() {
            if text.kind(at) == .comma, text.quoteOf[at] == level { return range.lowerBound..<at }
            // American marks close behind the comma: “reckless,” came.
            if text.kind(at - 1) == .comma, text.quoteOf[at] == level, text.quoteOf[at - 1] != level {
                return range.lowerBound..<(at + 1)
            }
        }
        return range
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
}

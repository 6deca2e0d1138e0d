import StetText

/// A verb that reports with its auxiliaries and particles, in token numbers: "has also said".
struct VerbGroup {
    /// The group, from the first auxiliary to the last particle.
    var range: Range<Int>
    /// The verb itself.
    var head: Int
    /// The form in which the verb reports.
    var form: WordClass
    /// Whether something is said of the subject, as in "was cited", "is believed".
    var isPassive: Bool
    /// Whether "to" stands before the verb.
    var isInfinitive: Bool
    /// Whether the group says that it is not so: "did not say".
    var isNegated: Bool
    /// "reportedly", "allegedly" in the group.
    var hedge: Int?
}

extension VerbGroup {
    /// The group around the cue word at `head` within `window`, or nil where the word is no verb there.
    init?(_ text: ParsedText, head: Int, in window: Range<Int>) {
        let level = text.quoteOf[head]
        var start = head
        var form = VerbGroup.form(text.classes(head))
        var (isPassive, isInfinitive, isNegated) = (false, false, false)
        var hasAuxiliary = false
        var hedge: Int?
        if start > window.lowerBound, VerbGroup.isMarked(text, start - 1) { start -= 1 }
        while start > window.lowerBound, text.quoteOf[start - 1] == level, head - start < 7 {
            let before = text.classes(start - 1)
            if text.id(start - 1) == .to, start == head, VerbGroup.goesOn(text, start - 2),
                start - 2 > window.lowerBound
            {
                // "continues to deny" is one verb.
                hasAuxiliary = true
                start -= text.id(start - 2) == .on ? 3 : 2
                continue
            }
            if text.id(start - 1) == .to, start == head || isInfinitive == false && !hasAuxiliary {
                isInfinitive = true
                start -= 1
                break
            }
            guard
                !before.isDisjoint(with: [.auxiliary, .modal, .adverb, .negation, .hedge])
                    || text.ends(start - 1, with: "ly") && !text.isNameLike(start - 1)
                    || text.kind(start - 1) == .clitic && !before.isDisjoint(with: [.be, .have, .modal])
            else { break }
            // "that" and "who" are no part of the group, nor is a time word of the subject.
            if before.contains(.time), !hasAuxiliary { break }
            if before.contains(.hedge) { hedge = start - 1 }
            if before.contains(.negation) { isNegated = true }
            if !before.isDisjoint(with: [.auxiliary, .modal]) {
                hasAuxiliary = true
                if before.contains(.be) { isPassive = form != .ingForm && start == head || isPassive }
            }
            if before.contains(.be), !text.classes(head).isDisjoint(with: .participle), form != .ingForm {
                isPassive = true
            }
            start -= 1
            if start > window.lowerBound, VerbGroup.isMarked(text, start - 1) { start -= 1 }
        }
        if isPassive, form == .pastForm || form == .baseForm { form = .participle }
        let end = VerbGroup.end(text, head: head, start: start, window)
        self.init(
            range: start..<end, head: head, form: form, isPassive: isPassive,
            isInfinitive: isInfinitive, isNegated: isNegated, hedge: hedge)
        guard isVerb(text, window: window, hasAuxiliary: hasAuxiliary) else { return nil }
    }

    /// The end of the group: behind the verb, its particle and the mark that closes around it.
    private static func end(_ text: ParsedText, head: Int, start: Int, _ window: Range<Int>) -> Int {
        let end = head + 1
        if end < window.upperBound, start < head, isMarked(text, start) { return end + 1 }
        switch text.id(head) {
        case .point where text.id(end) == .out || text.id(end) == .to: return end + 1
        case .refer where text.id(end) == .to: return end + 1
        case .call where text.id(end) == .for || text.id(end) == .on: return end + 1
        default: return end
        }
    }

    /// Whether a quotation mark that holds only the verb stands at `at`: he “denied” it.
    private static func isMarked(_ text: ParsedText, _ at: Int) -> Bool {
        guard text.kind(at) == .openDouble || text.kind(at) == .straightDouble else { return false }
        return text.quoteOf[at + 1] == text.quoteOf[at] && !text.isMark(at + 1)
            && (at + 2...at + 3).contains {
                text.kind($0) == .closeDouble || text.kind($0) == .straightDouble
            }
            && text.quotationOpens(at)
    }

    /// Whether the verb at `at` only says that the next one begins or goes on.
    private static func goesOn(_ text: ParsedText, _ at: Int) -> Bool {
        text.ends(at, with: "ontinue") || text.ends(at, with: "ontinues") || text.ends(at, with: "ontinued")
            || text.ends(at, with: "egan") || text.ends(at, with: "peared") || text.ends(at, with: "pears")
            || text.ends(at, with: "emed") || text.id(at) == .on && text.id(at - 1) == .went
    }

    /// The finite or other form a word of these classes has; the past where several fit.
    private static func form(_ classes: WordClass) -> WordClass {
        for form in [WordClass.pastForm, .presentForm, .ingForm, .participle] where classes.contains(form) {
            return form
        }
        return .baseForm
    }

    /// Whether the word is a verb here, going by what stands before and after it.
    private func isVerb(_ text: ParsedText, window: Range<Int>, hasAuxiliary: Bool) -> Bool {
        let before = range.lowerBound - 1
        let previous = before >= window.lowerBound ? text.classes(before) : []
        let isAmbiguous = text.classes(head).contains(.ambiguous)
        let nounMakers: WordClass = [.determiner, .possessive, .preposition]
        if isInfinitive {
            // "took to the air to say"; "it is early to say" reports nothing.
            return !previous.isDisjoint(with: [.preposition, .time, .outlet, .document])
                || before >= window.lowerBound
                    && (text.isNameLike(before) && !text.isFlattened || text.isMark(before))
        }
        if hasAuxiliary { return !(isAmbiguous && text.has(head - 1, nounMakers)) }
        switch form {
        case .baseForm: return isBaseVerb(text, window: window, before: before, previous)
        case .presentForm:
            // "260 posts that would go"
            if isAmbiguous, text.kind(before) == .number || previous.contains(.numeral) { return false }
            if !previous.isDisjoint(with: [.subjectPronoun, .relative]) { return true }
            if !previous.isDisjoint(with: nounMakers.union(.coordinator)) {
                return !isAmbiguous && !previous.contains(.preposition)
            }
            return !isAmbiguous || opensContent(text)
                || text.has(head, .shows) && previous.contains(.document)
                || endsBehindQuotation(text, window)
        case .ingForm: return isParticiple(text, before: before, previous)
        default:
            // "Another described the mood"
            if previous.contains(.indefinite), before == window.lowerBound, opensContent(text) { return true }
            // "the alleged leak", "its proposed budget" hold adjectives.
            if !previous.isDisjoint(with: [.determiner, .possessive, .preposition]) {
                return previous.contains(.relative) || previous.contains(.people)
            }
            if text.kind(before) == .clitic, before >= window.lowerBound { return false }
            return true
        }
    }

    /// “…,” the memo states.
    private func endsBehindQuotation(_ text: ParsedText, _ window: Range<Int>) -> Bool {
        let next = range.upperBound
        guard next >= window.upperBound || text.kind(next) == .stop && next + 1 >= window.upperBound else {
            return false
        }
        var at = range.lowerBound - 1
        while at > window.lowerBound, range.lowerBound - at < 6, text.kind(at) == .word { at -= 1 }
        return (text.kind(at) == .closeDouble || text.kind(at) == .straightDouble)
            && at < range.lowerBound - 1
            && (text.has(at + 1, .determiner) || text.isNameLike(at + 1))
    }

    /// Whether a bare form is a verb here: behind a plural, a pronoun or people.
    private func isBaseVerb(
        _ text: ParsedText, window: Range<Int>, before: Int, _ previous: WordClass
    ) -> Bool {
        let isAmbiguous = text.classes(head).contains(.ambiguous)
        let nounMakers: WordClass = [.determiner, .possessive, .preposition]
        if !previous.isDisjoint(with: .subjectPronoun) { return text.id(before) != .it }
        if !previous.isDisjoint(with: [.people, .relative]) { return true }
        // "Critics of the plan, including the mayor, say"
        if before > window.lowerBound, text.kind(before) == .comma || text.kind(before) == .dash {
            return !isAmbiguous && !text.classes(head).isDisjoint(with: .takesClause)
        }
        let isMany = text.ends(before, with: "s") || text.ends(before, with: "ta")
        if !previous.isDisjoint(with: [.document, .cueNoun]), isMany {
            return !isAmbiguous || opensContent(text) || text.has(head, .shows)
        }
        let isNoun =
            previous.contains(.ambiguous) && text.ends(before, with: "s")
            && text.has(before - 1, [.determiner, .possessive])
        if !isNoun, !previous.isDisjoint(with: nounMakers.union([.verb, .cue, .time])) { return false }
        let isPlural =
            before >= window.lowerBound && text.ends(before, with: "s") && text.kind(before) == .word
        return (isPlural || !isAmbiguous && hasPeople(text, window))
            && (!isAmbiguous || opensContent(text))
    }

    /// Whether a form in "-ing" is a verb here: "the ministry’s warning" is none.
    private func isParticiple(_ text: ParsedText, before: Int, _ previous: WordClass) -> Bool {
        if !previous.isDisjoint(with: [.determiner, .possessive]) { return false }
        guard text.classes(head).contains(.ambiguous) else { return true }
        if text.kind(before) == .clitic, previous.isDisjoint(with: .have) { return false }
        return opensContent(text)
    }

    /// "Officials at the port say": people with a place stand before the verb.
    private func hasPeople(_ text: ParsedText, _ window: Range<Int>) -> Bool {
        var at = range.lowerBound - 2
        while at >= window.lowerBound, range.lowerBound - at < 9 {
            if text.isMark(at) || text.has(at, [.cue, .verb, .be, .have, .modal, .subordinator]) {
                return false
            }
            if text.has(at, .people) { return text.has(at + 1, .preposition) }
            at -= 1
        }
        return false
    }

    /// Whether what follows looks like something reported: "that", a pronoun, a quotation.
    private func opensContent(_ text: ParsedText) -> Bool {
        let next = range.upperBound
        switch text.kind(next) {
        case .openDouble, .straightDouble, .colon, .openSingle: return true
        case .word: break
        default: return text.form(head).contains(.inverts) && text.kind(next) == .comma
        }
        if text.id(next) == .that { return true }
        return text.has(next, [.subjectPronoun, .determiner]) && !text.has(next, .preposition)
    }
}

extension ParsedText {
    /// The classes of the cue at `at`.
    fileprivate func form(_ at: Int) -> WordClass { classes(at) }
}

import StetText

/// Reads the signs of one sentence from its words.
struct ClaimSignReader {
    private let text: ParsedText
    private let lexicon: ClaimLexicon
    private var signs: ClaimSigns = []
    private var tally = Tally()

    /// What is counted in one sentence.
    private struct Tally {
        var words = 0
        var numbers = 0
        var names = 0
        var judging = 0
        var measures = 0
        var quoted = 0
        var hasFinite = false
        /// The subject that the next verb belongs to, as far as it is "I" or "we".
        var subject: ClaimWord = []
        var sinceSubject = 0
        var sinceHave = 9
    }

    /// A reader of the sentences of `text`.
    init(_ text: ParsedText, lexicon: ClaimLexicon) {
        self.text = text
        self.lexicon = lexicon
    }

    /// The signs of the sentence of these tokens.
    mutating func signs(of range: Range<Int>, isReported: Bool) -> ClaimSigns {
        (signs, tally) = (isReported ? .reported : [], Tally())
        read(range)
        return signs
    }

    private mutating func read(_ range: Range<Int>) {
        var opening = true
        for at in range {
            switch text.kind(at) {
            case .question: if at + 3 >= range.upperBound { signs.insert(.question) }
            case .exclamation: if at + 3 >= range.upperBound { signs.insert(.exclaimed) }
            case .number:
                number(at)
                opening = false
            case .symbol:
                let byte = text.bytes[Int(text.tokens[at].startByte)]
                if byte == UInt8(ascii: "%") || byte == UInt8(ascii: "$") { signs.insert(.quantity) }
            case .word, .clitic:
                let word = lexicon.word(text.tokens[at].hash)
                if opening { opening = open(at, word, end: range.upperBound) }
                if text.kind(at) == .word { tally.words += 1 }
                self.word(at, word, isFirst: at == range.lowerBound)
            default: break
            }
            if text.quoteOf[at] >= 0 { tally.quoted += 1 }
        }
        finish(range)
    }

    private mutating func number(_ at: Int) {
        let token = text.tokens[at]
        tally.words += 1
        tally.numbers += 1
        let first = text.bytes[Int(token.startByte)]
        if token.end - token.start == 4, first == UInt8(ascii: "1") || first == UInt8(ascii: "2") {
            signs.insert(.year)
        }
    }

    /// Looks at the word that opens the sentence; whether the next one opens it still.
    private mutating func open(_ at: Int, _ word: ClaimWord, end: Int) -> Bool {
        if word.contains(.filler) {
            signs.insert(.filler)
            return true
        }
        // "Number two, open up trade": counts the points and nothing else.
        if at + 1 < end, text.kind(at + 1) == .comma,
            word.contains(.quantity) || text.classes(at).contains(.numeral)
        {
            tally.numbers -= 1
            return true
        }
        if word.contains(.order), !word.contains(.deed) || word.contains(.duty) {
            let next = at + 1 < end ? lexicon.word(text.tokens[at + 1].hash) : []
            if !text.tokens[at].flags.contains(.isCapitalised) || next.isDisjoint(with: [.isNow, .was]) {
                signs.insert(.order)
            }
        }
        if word.contains(.pointing) { signs.insert(.pointing) }
        if word.contains(.asking) { signs.insert(.clause) }
        let classes = text.classes(at)
        if word.contains(.third) || text.id(at) == .the
            || word.isEmpty && classes.isDisjoint(with: [.preposition, .subordinator, .adverb])
        {
            signs.insert(.thirdSubject)
        }
        return false
    }

    private mutating func word(_ at: Int, _ word: ClaimWord, isFirst: Bool) {
        let classes = text.classes(at)
        tally.sinceHave += 1
        tally.sinceSubject += 1
        if !isFirst, text.isNameLike(at), classes.isDisjoint(with: [.subjectPronoun, .time]),
            word.isDisjoint(with: [.first])
        {
            tally.names += 1
        }
        if !classes.isDisjoint(with: [.country, .institution, .person, .people, .document]) {
            signs.insert(.body)
        }
        if !classes.isDisjoint(with: .causal) { signs.insert(.cause) }
        if !classes.isDisjoint(with: [.be, .have, .modal, .verb, .presentForm, .pastForm]) {
            tally.hasFinite = true
        }
        let last = text.bytes[Int(text.tokens[at].endByte) - 1]
        if !tally.hasFinite, last == UInt8(ascii: "s"), classes.isEmpty, word.isEmpty,
            !text.ends(at, with: "ss")
        {
            tally.hasFinite = true
        }
        if word.contains(.past) || classes.contains(.pastForm)
            || last == UInt8(ascii: "d") && endsAsPast(at, isFirst: isFirst)
        {
            past(at)
        }
        guard !word.isEmpty else { return }
        plain(at, word)
        persons(at, word)
    }

    /// "declared", and neither "need" nor "United" nor "open-minded".
    private func endsAsPast(_ at: Int, isFirst: Bool) -> Bool {
        guard text.kind(at) == .word, text.ends(at, with: "ed"), text.classes(at).isDisjoint(with: .person),
            isFirst || !text.tokens[at].flags.contains(.isCapitalised), !text.ends(at, with: "dred"),
            !text.ends(at, with: "eed") || text.ends(at, with: "greed")
        else { return false }
        let token = text.tokens[at]
        let bytes = text.bytes[Int(token.startByte)..<Int(token.endByte)]
        return token.endByte - token.startByte > 4 && !bytes.contains(UInt8(ascii: "-"))
    }

    /// A verb in the past, or a participle: whose deed it is.
    private mutating func past(_ at: Int) {
        tally.hasFinite = true
        if tally.sinceHave <= 3 { signs.insert(.perfect) } else { signs.insert(.past) }
        guard tally.sinceSubject <= 3 else { return }
        if tally.subject.contains(.first) { signs.insert(.myPast) }
        if tally.subject.contains(.firstPlural) { signs.insert(.ourPast) }
        tally.subject = []
    }

    /// What a word says by itself.
    private mutating func plain(_ at: Int, _ word: ClaimWord) {
        if word.contains(.quantity) {
            signs.insert(.quantity)
            tally.numbers += 1
        }
        if word.contains(.judging) { tally.judging += 1 }
        if word.contains(.measure) { tally.measures += 1 }
        if word.contains(.was) { signs.insert(.was) }
        if word.contains(.isNow), text.kind(at) == .word || isShortened(at) { signs.insert(.isNow) }
        if !word.isDisjoint(with: [.was, .isNow]), at > 0, isThere(at - 1) { signs.insert(.existence) }
        if word.contains(.have) { tally.sinceHave = 0 }
        if word.contains(.extreme) { signs.insert(.comparison) }
        if word.contains(.duty) { signs.insert(.duty) }
        if word.contains(.possible) { signs.insert(.possible) }
        if word.contains(.future) || isGoingTo(at) { signs.insert(.future) }
        if word.contains(.second) { signs.insert(.second) }
        if word.contains(.courtesy) { signs.insert(.courtesy) }
        if word.contains(.vague) { signs.insert(.vague) }
        if word.contains(.pastTime) { signs.insert(.pastTime) }
        if word.contains(.procedure) { signs.insert(.procedure) }
        if word.contains(.deed) { signs.insert(.deed) }
        if word.contains(.whole) { signs.insert(.whole) }
        if word.contains(.condition) { signs.insert(.condition) }
    }

    /// Whether a clitic is "is" or "are" and no genitive: "it's", "we're".
    private func isShortened(_ at: Int) -> Bool {
        guard at > 0 else { return false }
        return !lexicon.word(text.tokens[at - 1].hash)
            .isDisjoint(with: [.pointing, .third, .asking, .firstPlural, .second])
    }

    private func isThere(_ at: Int) -> Bool { text.tokens[at].hash == ClaimSignReader.there }
    private static let there = Token.hash(of: "there".utf8)
    private static let going = Token.hash(of: "going".utf8)

    /// "to" behind "going".
    private func isGoingTo(_ at: Int) -> Bool {
        text.id(at) == .to && at > 0 && text.tokens[at - 1].hash == ClaimSignReader.going
    }

    /// "I" and "we", and what they think.
    private mutating func persons(_ at: Int, _ word: ClaimWord) {
        if word.contains(.mental), tally.sinceSubject <= 3, !tally.subject.isEmpty { signs.insert(.mental) }
        if word.contains(.first) { signs.insert(.first) }
        if word.contains(.firstPlural) { signs.insert(.firstPlural) }
        if text.id(at) == .i || text.id(at) == .we {
            tally.subject = word.intersection([.first, .firstPlural])
            tally.sinceSubject = 0
        }
    }

    private mutating func finish(_ range: Range<Int>) {
        if tally.numbers > 0 { signs.insert(.number) }
        if tally.numbers > 1 { signs.insert(.numbers) }
        if tally.names > 0 { signs.insert(.name) }
        if tally.names > 1 { signs.insert(.names) }
        if tally.names > 3 { signs.insert(.manyNames) }
        if tally.judging > 0 { signs.insert(.judging) }
        if tally.judging > 1 { signs.insert(.judgingMuch) }
        if tally.measures > 0 { signs.insert(.measure) }
        if tally.measures > 1 { signs.insert(.measures) }
        if tally.words < 6 { signs.insert(.veryShort) }
        if (6...8).contains(tally.words) { signs.insert(.short) }
        if tally.words >= 15 { signs.insert(.long) }
        if tally.words >= 25 { signs.insert(.veryLong) }
        if !tally.hasFinite { signs.insert(.verbless) }
        if tally.quoted * 10 >= range.count * 8 { signs.insert(.quoted) }
    }
}

import StetText

/// A text cut up for the rules: tokens with what the lexicon knows of them, sentences, quotations.
struct ParsedText {
    /// The tokens of the story, apparatus and residue left out.
    let tokens: [Token]
    /// What the lexicon holds for each token.
    let words: [Word]
    /// The sentences, as ranges of token numbers.
    let sentences: [Range<Int>]
    /// The quotations, outer ones before those they hold.
    let quotations: [Quotation]
    /// The innermost quotation each token stands in, or -1; marks stand outside.
    let quoteOf: [Int32]
    /// The sentence of each token.
    let sentenceOf: [Int32]
    /// Whether the text came without capitals, digits and marks.
    let isFlattened: Bool
    /// The bytes of the whole text.
    let bytes: [UInt8]

    /// The parts of a text with these tokens.
    init(tokens: [Token], lexicon: Lexicon, splitter: Sentences, bytes: [UInt8], isFlattened: Bool) {
        self.tokens = tokens
        self.bytes = bytes
        self.isFlattened = isFlattened
        words = tokens.map { $0.hash == 0 ? Word() : lexicon.word($0.hash) }
        sentences = splitter.ranges(in: tokens)
        quotations = QuotationScanner.quotations(tokens: tokens, sentences: sentences, bytes: bytes)
        var quoteOf = [Int32](repeating: -1, count: tokens.count)
        for (index, quotation) in quotations.enumerated() {
            if ParsedText.isQuotedCue(quotation, tokens, words) { continue }
            for at in quotation.first..<quotation.end { quoteOf[at] = Int32(index) }
            if quotation.isClosed { quoteOf[quotation.end] = Int32(quotation.outer) }
            if quotation.open < quotation.first { quoteOf[quotation.open] = Int32(quotation.outer) }
        }
        self.quoteOf = quoteOf
        var sentenceOf = [Int32](repeating: 0, count: tokens.count)
        for (index, sentence) in sentences.enumerated() {
            for at in sentence { sentenceOf[at] = Int32(index) }
        }
        self.sentenceOf = sentenceOf
    }

    /// Whether nothing but a verb that reports is quoted: he “flatly denied” it.
    private static func isQuotedCue(_ quotation: Quotation, _ tokens: [Token], _ words: [Word]) -> Bool {
        let count = quotation.end - quotation.first
        guard count <= 2, quotation.isClosed, quotation.open < quotation.first else { return false }
        let verb = words[quotation.end - 1].classes
        return verb.contains(.cue) && !verb.isDisjoint(with: .pastForm) && !verb.contains(.ambiguous)
            && tokens[quotation.end - 1].kind == .word
            && (count == 1 || tokens[quotation.first].kind == .word)
    }

    /// The classes of token `at`; none beyond the text.
    @inline(__always)
    func classes(_ at: Int) -> WordClass { words.indices.contains(at) ? words[at].classes : [] }

    /// The id of token `at`; `.other` beyond the text.
    @inline(__always)
    func id(_ at: Int) -> Word.ID { words.indices.contains(at) ? words[at].id : .other }

    /// Whether token `at` has one of these classes.
    @inline(__always)
    func has(_ at: Int, _ classes: WordClass) -> Bool { !self.classes(at).isDisjoint(with: classes) }

    /// The kind of token `at`; a full stop beyond the text.
    @inline(__always)
    func kind(_ at: Int) -> Token.Kind { tokens.indices.contains(at) ? tokens[at].kind : .stop }

    /// Whether token `at` is a word with a capital, or in a flattened text a word the lexicon lacks.
    func isNameLike(_ at: Int) -> Bool {
        guard kind(at) == .word else { return false }
        if !isFlattened { return tokens[at].flags.contains(.isCapitalised) }
        return words[at].classes.isEmpty || has(at, [.male, .female, .title, .outlet, .country])
    }

    /// Whether token `at` is a mark and no word or number.
    func isMark(_ at: Int) -> Bool { kind(at).rawValue > Token.Kind.clitic.rawValue }

    /// Whether token `at` ends with these ASCII letters.
    func ends(_ at: Int, with suffix: StaticString) -> Bool {
        guard tokens.indices.contains(at) else { return false }
        let end = Int(tokens[at].endByte)
        let count = suffix.utf8CodeUnitCount
        guard end - Int(tokens[at].startByte) > count + 1 else { return false }
        for offset in 0..<count where bytes[end - count + offset] != suffix.utf8Start[offset] { return false }
        return true
    }

    /// Whether a noun phrase names somebody or something that says things: a person, a body, a paper.
    func canSpeak(_ phrase: Range<Int>) -> Bool {
        let noun = headNoun(phrase)
        let speaking: WordClass = [
            .person, .people, .document, .institution, .outlet, .outletNoun, .country, .title, .male, .female,
            .subjectPronoun, .indefinite, .numeral, .audience, .cueNoun,
        ]
        if has(noun, speaking) { return true }
        if isFlattened { return classes(noun).isEmpty && !has(phrase.lowerBound, .determiner) }
        return isNameLike(noun) && (noun > phrase.lowerBound || tokens[noun].flags.contains(.isCapitalised))
            && !(noun == phrase.lowerBound && sentences[Int(sentenceOf[noun])].lowerBound == noun
                && ends(noun, with: "ing"))
            || ParsedText.trades.contains { ends(noun, with: $0) }
    }

    /// How nouns of persons end: "banker", "sailor", "dentist", "historian".
    private static let trades: [StaticString] = [
        "er", "or", "ist", "ian", "ers", "ors", "ists", "ians", "men",
    ]

    /// How those end who know of a thing: "close to", "briefed on", "aware of", "privy to", "loyal to".
    private static let privy: [StaticString] = ["ose", "ied", "fed", "are", "ivy", "yal", "ved"]

    /// "the works", "its runs": what may be a verb is a noun behind an article.
    func isNamedByArticle(_ at: Int) -> Bool {
        has(at, .verb) && (id(at - 1) == .the || has(at - 1, .possessive) && !has(at - 1, .objectPronoun))
    }

    /// Whether a word in small letters ends as the nouns of persons do that have no other sense: "chemist".
    func isTrade(_ at: Int) -> Bool {
        kind(at) == .word && !isNameLike(at) && classes(at).isEmpty && ends(at, with: "ist")
            && tokens[at].end - tokens[at].start > 6
    }

    /// The noun that a phrase is about: the last word before a comma, "who" or a preposition.
    func headNoun(_ phrase: Range<Int>) -> Int {
        for at in phrase.dropFirst() {
            let ends =
                kind(at) == .comma || kind(at) == .openBracket
                || [.who, .which, .familiar].contains(id(at))
            if ends || kind(at) == .word && has(at, .preposition) && !isNameLike(at) { return at - 1 }
            if isHeld(at) { return at - 1 }
            // "people close to the talks", "two people briefed on them"
            if has(at + 1, .preposition), has(at - 1, [.person, .people]), at + 1 < phrase.upperBound,
                !isNameLike(at), ParsedText.privy.contains(where: { self.ends(at, with: $0) })
            {
                return at - 1
            }
            if classes(at).isEmpty, self.ends(at, with: "ed"),
                at > phrase.lowerBound + 1 || has(at - 1, .document)
            {
                return at - 1
            }
        }
        return phrase.upperBound - 1
    }

    /// The quotation that the mark at `at` opens, or that begins with this token without a mark.
    func quotation(openedBy at: Int) -> Int? {
        guard at >= 0, at < quoteOf.count else { return nil }
        if isMark(at), at + 1 < quoteOf.count, let found = quotation(from: quoteOf[at + 1], openedBy: at) {
            return found
        }
        return quotation(from: quoteOf[at], openedBy: at)
    }

    private func quotation(from innermost: Int32, openedBy at: Int) -> Int? {
        var inner = Int(innermost)
        while inner >= 0 {
            if quotations[inner].open == at { return inner }
            inner = quotations[inner].outer
        }
        return nil
    }

    /// Whether the mark at `at` opens a quotation.
    func quotationOpens(_ at: Int) -> Bool {
        guard !tokens[at].flags.contains(.isGlued) || at == 0 else { return false }
        return kind(at + 1) == .word
    }

    /// The place of these tokens in the text.
    func span(_ range: Range<Int>) -> TextSpan {
        TextSpan(start: Int(tokens[range.lowerBound].start), end: Int(tokens[range.upperBound - 1].end))
    }

    /// The words of these tokens, as the text has them.
    func string(_ range: Range<Int>) -> String {
        let start = Int(tokens[range.lowerBound].startByte)
        let end = Int(tokens[range.upperBound - 1].endByte)
        return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
    }

    /// The range without commas, stops and outer quotation marks at its edges; a quotation that both
    /// opens and closes inside keeps its marks.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isEdge(start, closing: false) || isOuterMark(start, in: start..<end) { start += 1 }
        while start < end, isEdge(end - 1, closing: true) || isOuterMark(end - 1, in: start..<end) {
            end -= 1
        }
        return start..<end
    }

    private func isEdge(_ at: Int, closing: Bool) -> Bool {
        switch kind(at) {
        case .comma, .stop, .semicolon, .colon, .dash: true
        case .question, .exclamation, .ellipsis: !closing
        default: false
        }
    }

    /// Whether the token is a quotation mark whose partner lies at the other edge or outside.
    private func isOuterMark(_ at: Int, in range: Range<Int>) -> Bool {
        switch kind(at) {
        case .straightDouble, .openDouble, .closeDouble, .openSingle, .closeSingle, .straightSingle: break
        default: return false
        }
        let inner = at + 1 < range.upperBound && at == range.lowerBound ? at + 1 : at - 1
        guard quoteOf.indices.contains(inner), quoteOf[inner] >= 0 else { return kind(at) != .straightSingle }
        let quotation = quotations[Int(quoteOf[inner])]
        if at == quotation.open, quotation.open < quotation.first {
            return !quotation.isClosed || quotation.end >= range.upperBound - 1
        }
        return at != quotation.end || quotation.open <= range.lowerBound
    }
}

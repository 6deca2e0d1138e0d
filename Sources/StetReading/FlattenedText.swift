import StetText

/// Recognises a text that lost its capitals, digits and marks, and gives it marks to be read by.
///
/// Every lost mark left a blank: two blanks stand for a comma or a stop, three and more for a mark
/// and a quotation mark, or for a stop and a new paragraph. Which they were is told by the reports
/// around them. The marks put in have no length, so no span ever holds one.
struct FlattenedText {
    private let tokens: [Token]
    private let words: [Word]
    private let bytes: [UInt8]
    /// The tokens that at least two blanks stand before, and the end.
    private var gaps: [Int] = [0]
    /// For each stretch between gaps: whether it does nothing but report ("he said on monday").
    private var isReport: [Bool] = []
    /// What to put before each token.
    private var marks: [Int: [Token.Kind]] = [:]

    /// Whether the text behind these tokens was flattened.
    ///
    /// Flattening leaves letters and blanks and nothing else: one line break, one apostrophe, one hyphen,
    /// and a text is only written in small letters.
    static func isFlattened(_ tokens: [Token], bytes: [UInt8]) -> Bool {
        guard tokens.count >= 20 else { return false }
        var gaps = 0
        for (at, token) in tokens.enumerated() {
            guard token.kind == .word, token.flags.isDisjoint(with: [.isCapitalised, .hasDigit, .isDotted]),
                at == 0 || !token.flags.contains(.startsLine)
            else { return false }
            if token.blanks >= 2 { gaps += 1 }
        }
        guard gaps * 100 >= tokens.count else { return false }
        return bytes.allSatisfy { $0 >= 0x80 || $0 == 0x20 || $0 &- 0x61 < 26 || $0 == 0x0A || $0 == 0x0D }
    }

    /// The tokens with marks put in where the blanks tell of them.
    static func restored(_ tokens: [Token], lexicon: Lexicon, bytes: [UInt8]) -> [Token] {
        var text = FlattenedText(tokens: tokens, words: tokens.map { lexicon.word($0.hash) }, bytes: bytes)
        text.findReports()
        text.placeQuotations()
        text.placeStops()
        return text.rewritten()
    }

    private init(tokens: [Token], words: [Word], bytes: [UInt8]) {
        self.tokens = tokens
        self.bytes = bytes
        self.words = words
    }

    private func has(_ at: Int, _ classes: WordClass) -> Bool {
        words.indices.contains(at) && !words[at].classes.isDisjoint(with: classes)
    }

    private func segment(_ index: Int) -> Range<Int> { gaps[index]..<gaps[index + 1] }

    private func isWide(_ index: Int) -> Bool {
        if index == 0 || gaps[index] >= tokens.count { return true }
        return tokens[gaps[index]].blanks >= 3 && !namesSourceLast(index)
    }

    /// Whether "according to" and a name close a sentence here, a number lost before them.
    private func namesSourceLast(_ index: Int) -> Bool {
        guard words[gaps[index]].id == .according, index + 1 < gaps.count, segment(index).count <= 8 else {
            return false
        }
        return gaps[index + 1] >= tokens.count || tokens[gaps[index + 1]].blanks >= 3
    }

    private mutating func findReports() {
        for at in tokens.indices.dropFirst() where tokens[at].blanks >= 2 && !isWithinPhrase(at) {
            gaps.append(at)
        }
        gaps.append(tokens.count)
        isReport = (0..<(gaps.count - 1)).map { isReport(segment($0)) }
    }

    /// Two blanks behind `u s`, an article or a preposition are no mark between phrases: a stop of an
    /// abbreviation, a number or a quotation mark around one word was lost there.
    private func isWithinPhrase(_ at: Int) -> Bool {
        if tokens[at].blanks <= 3, FlattenedText.units.contains(tokens[at].hash) { return true }
        // "in  and   she": the years and their comma are gone.
        if tokens[at].blanks == 3, has(at - 1, .coordinator), at >= 2, has(at - 2, .preposition) {
            return true
        }
        let isOpen = has(at - 1, .determiner) && !FlattenedText.pronouns.contains(tokens[at - 1].hash)
        if tokens[at].blanks == 3, isOpen || [.of, .by, .from].contains(words[at - 1].id) {
            return !has(at - 1, [.adverb, .subordinator, .people])
        }
        guard tokens[at].blanks == 2 else { return false }
        // "u s  officials", "d c  mayor".
        if isLetter(at - 1), at >= 2, isLetter(at - 2), tokens[at - 1].blanks == 1 {
            return !has(at, [.subjectPronoun, .subordinator])
        }
        return (isOpen || has(at - 1, [.possessive, .preposition]))
            && !has(at - 1, [.adverb, .subordinator, .people])
    }

    /// What is counted: a number stood before it, "rents fell by  percent".
    private static let units: Set<UInt32> = {
        let words = """
            percent million billion trillion thousand years year months weeks days hours minutes people \
            points pounds dollars euros miles kilometres votes seats members degrees times pages jobs
            """
        return Set(words.utf8.split(separator: 0x20).map { Token.hash(of: $0) })
    }()

    /// Determiners that stand alone as well: "not possible at all".
    private static let pronouns = Set(
        [
            "all", "that", "this", "these", "those", "both", "each", "some", "most", "few", "many", "several",
            "any", "another",
        ].map { Token.hash(of: $0.utf8) })

    /// Whether a token is a single letter other than "a" and "i".
    private func isLetter(_ at: Int) -> Bool {
        guard tokens[at].endByte - tokens[at].startByte == 1 else { return false }
        let byte = bytes[Int(tokens[at].startByte)]
        return byte != UInt8(ascii: "a") && byte != UInt8(ascii: "i")
    }

    private func endsWithED(_ at: Int) -> Bool {
        let end = Int(tokens[at].endByte)
        return end - Int(tokens[at].startByte) > 4 && bytes[end - 1] == UInt8(ascii: "d")
            && bytes[end - 2] == UInt8(ascii: "e")
            && !has(at - 1, [.determiner, .possessive, .preposition])
    }

    /// "ruiz said", "he said in a post on twitter", "said the mayor": a verb, its subject, time and place.
    private func isReport(_ range: Range<Int>) -> Bool {
        guard range.count <= 12,
            range.count >= 2 || has(range.lowerBound, [.ingForm, .pastForm, .presentForm])
        else {
            return false
        }
        guard
            let cue = range.first(where: {
                has($0, .cue) && has($0, [.takesClause, .takesQuote])
                    && has($0, [.pastForm, .presentForm, .ingForm])
            }),
            cue - range.lowerBound <= 7
        else { return false }
        for at in range where at != cue {
            if words[at].id == .that || has(at, [.modal, .be, .verb]) { return false }
            if at > cue, has(at, .subjectPronoun) { return false }
        }
        let rest = range.upperBound - cue - 1
        guard rest > 0 else { return true }
        return has(cue + 1, [.preposition, .time, .adverb, .takesAddressee]) || has(cue, .takesAddressee)
            || cue == range.lowerBound && rest <= 4
    }

    private mutating func put(_ kind: Token.Kind, before at: Int) { marks[at, default: []].append(kind) }

    /// Opens and closes quotations at wide gaps beside reports.
    private mutating func placeQuotations() {
        var free = 0
        var index = 0
        while index < isReport.count {
            defer { index += 1 }
            guard isReport[index] else { continue }
            let first = reportStart(index, from: free)
            let next = index + 1
            let after = next < isReport.count ? closingGap(after: next) : nil
            let before = isWide(first) && first > 0 ? openingGap(before: first, from: free) : nil
            // A paragraph may begin with a report: then what follows is quoted, and not what stood before.
            let isBefore = before.map { isQuoted($0..<first) || after.map { !isSpoken(next..<$0) } ?? true }
            if let before, isBefore ?? false {
                put(.openDouble, before: gaps[before])
                put(.closeDouble, before: gaps[first])
                free = index
            }
            // Behind "…, she said." the next paragraph is hers only if somebody speaks in it.
            guard let after, !(isBefore ?? false) || isSpoken(next..<after) else { continue }
            put(.colon, before: gaps[next])
            put(.openDouble, before: gaps[next])
            put(.closeDouble, before: gaps[after])
            free = after
        }
    }

    /// Where the report at `index` begins: before "said" alone stands a name, and often who that is.
    private func reportStart(_ index: Int, from free: Int) -> Int {
        guard segment(index).count == 1 else { return index }
        for start in [index - 2, index - 1] where start >= max(free, 1) && isWide(start) {
            let isPlain = (start..<index).allSatisfy { at in
                segment(at).count <= 14 && !segment(at).contains { isFinite($0) }
            }
            if isPlain { return start }
        }
        return index
    }

    /// The wide gap at which the quotation behind a report ends, or nil where none begins.
    private func closingGap(after next: Int) -> Int? {
        guard isWide(next), tokens[gaps[next]].blanks >= 3, !isReport[next] else { return nil }
        guard let end = (next + 1..<gaps.count).first(where: { isWide($0) }), gaps[end] - gaps[next] <= 150
        else {
            return nil
        }
        return end < isReport.count && isReport[end] ? nil : end
    }

    /// Whether somebody speaks in these stretches: "we", "you", "don t".
    private func isSpoken(_ stretches: Range<Int>) -> Bool {
        (gaps[stretches.lowerBound]..<gaps[stretches.upperBound]).contains { at in
            words[at].id == .i || words[at].id == .we || FlattenedText.spoken.contains(tokens[at].hash)
        }
    }

    /// Whether these stretches are quoted: a mark and a paragraph begin there, or somebody speaks.
    private func isQuoted(_ stretches: Range<Int>) -> Bool {
        tokens[gaps[stretches.lowerBound]].blanks >= 4 || isSpoken(stretches)
    }

    private static let spoken = Set(
        ["my", "our", "us", "me", "you", "your", "m", "ve", "re", "ll"].map { Token.hash(of: $0.utf8) })

    /// The wide gap at which the quotation that ends before report `index` begins.
    private func openingGap(before index: Int, from free: Int) -> Int? {
        var start: Int?
        var at = index - 1
        while at >= free, gaps[index] - gaps[at] <= 150 {
            let holdsReport = segment(at).contains {
                has($0, .cue) && has($0, .inverts) && has($0, .pastForm)
            }
            if holdsReport { break }
            if isWide(at), at > 0 {
                // Only three dots behind a few words leave so many blanks inside a quotation.
                if let start, tokens[gaps[start]].blanks < 5 || gaps[start] - gaps[at] > 8 { break }
                start = at
            }
            at -= 1
        }
        return start
    }

    /// A stop where a new sentence seems to begin, a comma at the other gaps.
    private mutating func placeStops() {
        var hasVerb = false
        for index in 0..<isReport.count {
            let at = gaps[index]
            if index > 0 {
                let isStop = isWide(index) && marks[at] == nil || hasVerb && opensSentence(index)
                if marks[at] == nil {
                    put(isStop ? .stop : .comma, before: at)
                } else if marks[at] == [.openDouble], hasVerb || tokens[at].blanks >= 4 {
                    marks[at] = [.stop, .openDouble]
                } else if marks[at]?.first == .closeDouble, !isReport[index] {
                    marks[at] = [.stop] + (marks[at] ?? [])
                } else if marks[at]?.first == .closeDouble {
                    marks[at] = [.comma] + (marks[at] ?? [])
                }
                if isStop || marks[at]?.first == .stop { hasVerb = false }
            }
            hasVerb = hasVerb || segment(index).contains { isFinite($0) }
        }
    }

    private func isFinite(_ at: Int) -> Bool {
        has(at, [.modal, .be, .have, .verb]) || words[at].classes.isEmpty && endsWithED(at)
            || has(at, .cue) && has(at, [.pastForm, .presentForm]) && !has(at, .ambiguous)
    }

    private func opensSentence(_ index: Int) -> Bool {
        let at = gaps[index]
        if isReport[index] || has(at, [.coordinator, .relative, .subordinator, .ingForm]) { return false }
        if words[at].id == .according { return false }
        if has(at, [.modal, .be, .have, .verb]) || has(at, .cue) && has(at, .pastForm) { return false }
        if words[at].classes.isEmpty, endsWithED(at) { return false }
        if has(at, .preposition), !has(at, .subordinator) { return leadsIn(index) }
        let own = segment(index).prefix(14).contains { isFinite($0) }
        let isName = words[at].classes.isEmpty || has(at, [.male, .female])
        if own { return true }
        let isSubject = isName || has(at, [.determiner, .numeral, .indefinite])
        guard isSubject, segment(index).count <= 5, index + 1 < isReport.count else { return false }
        let next = gaps[index + 1]
        if has(next, [.determiner, .title, .relative]) { return true }
        // "ana ruiz  the town s first mayor  told …": the verb follows the apposition.
        return index + 2 < isReport.count && has(gaps[index + 2], .cue)
    }

    /// "on a flight home last weekend  ana ruiz …": time and place before the subject.
    private func leadsIn(_ index: Int) -> Bool {
        guard index + 1 < isReport.count, segment(index).count <= 12, !isReport[index + 1],
            !segment(index).contains(where: { isFinite($0) })
        else { return false }
        return !has(gaps[index + 1], [.coordinator, .relative, .ingForm, .cue, .subordinator, .preposition])
    }

    private func rewritten() -> [Token] {
        var result: [Token] = []
        result.reserveCapacity(tokens.count + marks.count * 2)
        for (at, token) in tokens.enumerated() {
            for kind in marks[at] ?? [] {
                let place = kind == .openDouble ? token : tokens[max(0, at - 1)]
                let byte = kind == .openDouble ? token.startByte : place.endByte
                let offset = kind == .openDouble ? token.start : place.end
                result.append(
                    Token(
                        startByte: byte, endByte: byte, start: offset, end: offset, hash: 0, kind: kind,
                        flags: kind == .openDouble ? [] : .isGlued, blanks: kind == .openDouble ? 1 : 0))
            }
            var token = token
            if marks[at]?.last == .openDouble { token.flags.insert(.isGlued) }
            if marks[at]?.contains(.stop) ?? false { token.flags.insert(.isCapitalised) }
            result.append(token)
        }
        for kind in marks[tokens.count] ?? [] {
            guard let last = tokens.last else { break }
            result.append(
                Token(
                    startByte: last.endByte, endByte: last.endByte, start: last.end, end: last.end, hash: 0,
                    kind: kind, flags: .isGlued, blanks: 0))
        }
        return result
    }
}

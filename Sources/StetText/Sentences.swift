/// Finds where sentences end among tokens.
///
/// A full stop after an abbreviation or an initial ends nothing, a line break ends a sentence unless
/// the text was broken at a fixed width, and a sentence is cut at `longest` tokens so that whatever
/// is done per sentence stays linear in the text.
public struct Sentences: Sendable {
    /// The most tokens one sentence holds.
    public static let longest = 250

    private let abbreviations: Set<UInt32>
    /// Abbreviations that are words too where they begin with a small letter: "wash", "miss".
    private let wordlike: Set<UInt32>
    /// Abbreviations only before a number: "No. 1".
    private let counting: Set<UInt32>
    private let starters: Set<UInt32>
    private let versus = Token.hash(of: "v".utf8)

    /// A finder that knows the usual English abbreviations.
    public init() {
        abbreviations = Sentences.hashes(
            """
            mr mrs ms dr prof sen rep gov gen col lt sgt capt maj adm cmdr rev hon st jr sr inc corp co \
            ltd vs etc jan feb mar apr jun jul aug sep sept oct nov dec mt ft fig al ed est dept \
            univ assn bros pres sec supt treas atty messrs mme mlle ave blvd rd approx pp vol ca cf \
            ind dem fla calif conn mass mich minn miss okla ore penn tenn tex wash wis ariz ark colo \
            del ga ill kan ky la md mo mont neb nev pa va vt wyo
            """)
        wordlike = Sentences.hashes(
            "mass wash miss ore ind ill ed sec fig rev hon col gen ark del pres mar tex est dem")
        counting = Sentences.hashes("no nos")
        starters = Sentences.hashes(
            """
            the he she it they we i you in on at but and a an this that these those there as for if \
            when while after before since although though however its his her their our my according \
            what who why how some many most several all both one two three meanwhile then so no not \
            yet later last also nobody everybody everyone people our your
            """)
    }

    private static func hashes(_ words: String) -> Set<UInt32> {
        var hashes: Set<UInt32> = []
        for word in words.utf8.split(separator: 0x20) { hashes.insert(Token.hash(of: word)) }
        return hashes
    }

    /// The sentences among `tokens`, as ranges of token numbers that leave nothing out.
    public func ranges(in tokens: [Token]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(tokens.count / 20 + 1)
        let isWrapped = hasFixedWidth(tokens)
        var start = 0
        var at = 0
        while at < tokens.count {
            if at > start, breaksLine(tokens, before: at, isWrapped: isWrapped) {
                ranges.append(start..<at)
                start = at
            }
            let end = ends(tokens, at)
            if end > 0 || at - start + 1 >= Sentences.longest {
                at = max(at + 1, end)
                ranges.append(start..<at)
                start = at
            } else {
                at += 1
            }
        }
        if start < tokens.count { ranges.append(start..<tokens.count) }
        return ranges
    }

    /// Whether a line break before token `at` ends a sentence.
    private func breaksLine(_ tokens: [Token], before at: Int, isWrapped: Bool) -> Bool {
        let flags = tokens[at].flags
        guard flags.contains(.startsLine) else { return false }
        if flags.contains(.startsParagraph) { return true }
        if isWrapped { return false }
        let isSmall = tokens[at].kind == .word && !flags.contains(.isCapitalised)
        let last = tokens[at - 1].kind
        return !isSmall || last == .stop || last == .question || last == .exclamation
    }

    /// The end of the sentence that the mark at `at` closes, closing marks taken in; 0 where none ends.
    private func ends(_ tokens: [Token], _ at: Int) -> Int {
        let token = tokens[at]
        switch token.kind {
        case .stop, .question, .exclamation, .ellipsis: break
        case .word where token.flags.contains(.isDotted): return endsAfterDotted(tokens, at)
        default: return 0
        }
        var end = at + 1
        while end < tokens.count, end - at < 8, closes(tokens[end]) { end += 1 }
        guard end < tokens.count else { return end }
        let next = tokens[end]
        if next.flags.contains(.startsLine) { return end }
        if next.flags.contains(.isGlued) && next.kind != .openDouble {
            return token.endByte - token.startByte == 3 && token.kind == .stop ? end : 0
        }
        if next.kind == .word && !next.flags.contains(.isCapitalised) { return 0 }
        if next.kind == .comma || next.kind == .dash { return 0 }
        if token.kind == .stop, end == at + 1, at > 0, token.flags.contains(.isGlued) {
            let before = tokens[at - 1]
            if before.kind == .word {
                if isAbbreviated(before, before: next) { return 0 }
                let isInitial =
                    before.endByte - before.startByte == 1 && before.flags.contains(.isCapitalised)
                if isInitial && next.kind == .word { return 0 }
            }
        }
        return end
    }

    /// Whether the stop behind a word belongs to it: "Gov. Ek", "No. 1", "Ek v. Vell".
    private func isAbbreviated(_ word: Token, before next: Token) -> Bool {
        if counting.contains(word.hash) { return next.kind == .number }
        if word.hash == versus { return true }
        guard abbreviations.contains(word.hash) else { return false }
        return word.flags.contains(.isCapitalised) || next.kind == .number || !wordlike.contains(word.hash)
    }

    /// `U.S.` ends a sentence only before a word that likes to begin one.
    private func endsAfterDotted(_ tokens: [Token], _ at: Int) -> Int {
        var end = at + 1
        while end < tokens.count, end - at < 4, closes(tokens[end]) { end += 1 }
        guard end < tokens.count else { return end }
        let next = tokens[end]
        if next.flags.contains(.startsLine) { return end }
        guard next.flags.contains(.isCapitalised), starters.contains(next.hash) else { return 0 }
        return end
    }

    /// Whether a mark belongs to the sentence that ended just before it.
    private func closes(_ token: Token) -> Bool {
        guard token.flags.contains(.isGlued) else { return false }
        switch token.kind {
        case .straightDouble, .closeDouble, .closeSingle, .straightSingle, .closeBracket, .stop,
            .question, .exclamation, .ellipsis:
            return true
        default: return false
        }
    }

    /// Whether most lines break in the middle of a sentence at about the same width.
    private func hasFixedWidth(_ tokens: [Token]) -> Bool {
        var lines = 0
        var broken = 0
        var lineStart: Int32 = 0
        for at in tokens.indices.dropFirst() where tokens[at].flags.contains(.startsLine) {
            let before = tokens[at - 1]
            let width = before.end - lineStart
            lineStart = tokens[at].start
            if tokens[at].flags.contains(.startsParagraph) { continue }
            lines += 1
            if (45...100).contains(width), before.kind == .word || before.kind == .comma { broken += 1 }
        }
        return lines >= 4 && broken * 3 > lines * 2
    }
}

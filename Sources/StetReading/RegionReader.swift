import StetModel
import StetText

/// Finds what is not the story, line by line: scraping residue, and the apparatus around an article.
struct RegionReader {
    /// A region in token numbers.
    struct Found {
        /// The tokens of the region.
        var tokens: Range<Int>
        /// Residue or apparatus.
        var kind: Region.Kind
        /// What it is, in one word.
        var label: String
        /// Whether its words can hold attributions all the same, as a headline can.
        var isRead: Bool
    }

    private let phrases: LinePhrases
    private let furniture = LineFurniture()
    private let lexicon: Lexicon

    /// A reader that knows the usual phrases of page furniture.
    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        phrases = LinePhrases()
    }

    /// The regions among `tokens`, in order.
    func regions(in tokens: [Token], bytes: [UInt8], isFlattened: Bool) -> [Found] {
        if isFlattened { return flattenedDateline(tokens) }
        var found: [Found] = []
        let lines = RegionReader.lines(tokens)
        let page = Page(lines: lines.map { Line(tokens, $0, lexicon) })
        var seen: Set<UInt64> = []
        for (index, line) in page.lines.enumerated() {
            if let whole = wholeLine(line, index: index, page: page, tokens: tokens, bytes: bytes) {
                found.append(whole)
            } else {
                if line.range.count <= 25, line.range.count >= 3, !line.endsSentence,
                    !seen.insert(line.fingerprint).inserted
                {
                    found.append(Found(tokens: line.range, kind: .residue, label: "repeat", isRead: false))
                    continue
                }
                if let dateline = dateline(line.range, tokens) { found.append(dateline) }
                addSlots(line.range, tokens, bytes, to: &found)
            }
        }
        return found
    }

    private static func lines(_ tokens: [Token]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for at in tokens.indices.dropFirst() where tokens[at].flags.contains(.startsLine) {
            lines.append(start..<at)
            start = at
        }
        if start < tokens.count { lines.append(start..<tokens.count) }
        return lines
    }

    private func wholeLine(
        _ line: Line, index: Int, page: Page, tokens: [Token], bytes: [UInt8]
    ) -> Found? {
        let range = line.range
        func residue(_ label: String) -> Found {
            Found(tokens: range, kind: .residue, label: label, isRead: false)
        }
        func apparatus(_ label: String, isRead: Bool = false) -> Found {
            Found(tokens: range, kind: .apparatus, label: label, isRead: isRead)
        }
        if let phrase = phrases.match(tokens, range), range.count <= phrase.longest {
            return phrase.kind == .residue
                ? residue(phrase.label) : apparatus(phrase.label, isRead: phrase.label == "correction")
        }
        if page.lines.count > 1, let label = furniture.label(tokens, range, bytes: bytes) {
            return residue(label)
        }
        if range.count <= 24, phrases.holdsCredit(tokens, range), !line.endsSentence || range.count <= 12 {
            return apparatus("credit")
        }
        if page.lines.count < 2 { return nil }
        if line.isByline { return apparatus("byline") }
        if line.isDate { return apparatus("date") }
        guard !line.endsSentence, range.count <= 45, page.isProse else { return nil }
        if index == page.headline { return apparatus("headline") }
        if range.count <= 3, line.isTitleCase {
            let isMenu = index < page.headline || range.count == 1
            return isMenu ? residue("navigation") : apparatus("heading")
        }
        if line.isTitleCase, range.count <= 14 { return apparatus("heading", isRead: true) }
        if range.count >= 4, !line.holdsQuotation,
            tokens[range.upperBound - 1].kind == .word || tokens[range.upperBound - 1].kind == .number
        {
            return apparatus("caption")
        }
        return nil
    }

    /// "VELLBURG (Reuters) -" at the beginning of a paragraph.
    private func dateline(_ line: Range<Int>, _ tokens: [Token]) -> Found? {
        let first = line.lowerBound
        guard tokens[first].kind == .word, tokens[first].flags.contains(.isCapitalised) else { return nil }
        let isUpper =
            !tokens[first].flags.contains(.hasSmallLetter) && tokens[first].end - tokens[first].start >= 4
        var at = first
        var hasAgency = false
        while at < line.upperBound, at - first < 14 {
            let token = tokens[at]
            switch token.kind {
            case .dash:
                guard at > first, !token.flags.contains(.isGlued), isUpper || hasAgency else { return nil }
                return Found(tokens: first..<(at + 1), kind: .apparatus, label: "dateline", isRead: false)
            case .openBracket:
                hasAgency =
                    hasAgency
                    || at + 1 < line.upperBound && lexicon.word(tokens[at + 1].hash).classes.contains(.outlet)
            case .word:
                if !token.flags.contains(.isCapitalised) { return nil }
            case .number, .comma, .stop, .closeBracket, .symbol: break
            default: return nil
            }
            at += 1
        }
        return nil
    }

    /// Adds slots such as `{adslot}` left in the line, glued to a word or not.
    private func addSlots(_ line: Range<Int>, _ tokens: [Token], _ bytes: [UInt8], to found: inout [Found]) {
        var at = line.lowerBound
        while at + 2 < line.upperBound {
            if tokens[at].kind == .openBracket, bytes[Int(tokens[at].startByte)] == UInt8(ascii: "{") {
                var end = at + 1
                while end < line.upperBound, end - at < 6, tokens[end].kind != .closeBracket { end += 1 }
                if end < line.upperBound, tokens[end].kind == .closeBracket, end > at + 1 {
                    found.append(
                        Found(tokens: at..<(end + 1), kind: .residue, label: "advertisement", isRead: false))
                    at = end
                }
            }
            at += 1
        }
    }

    /// "moscow  reuters    ": place and agency before the first wide gap of a flattened text.
    private func flattenedDateline(_ tokens: [Token]) -> [Found] {
        for at in 1..<min(10, tokens.count) where tokens[at].blanks >= 3 {
            let isAgency = (0..<at).contains { lexicon.word(tokens[$0].hash).classes.contains(.outlet) }
            guard isAgency else { return [] }
            return [Found(tokens: 0..<at, kind: .apparatus, label: "dateline", isRead: false)]
        }
        return []
    }
}

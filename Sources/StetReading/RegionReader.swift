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
    private let author = LineAuthor()
    private let inline = InlineResidue()
    private let lexicon: Lexicon

    /// A reader that knows the usual phrases of page furniture.
    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        phrases = LinePhrases()
    }

    /// The regions among `tokens`, in order.
    func regions(in tokens: [Token], bytes: [UInt8], isFlattened: Bool) -> [Found] {
        if isFlattened { return flattenedDateline(tokens) }
        let ranges = RegionReader.lines(tokens)
        let lines = ranges.map { Line(tokens, $0, lexicon) }
        let known = lines.map { ownWords($0, isAlone: lines.count == 1, tokens: tokens, bytes: bytes) }
        let page = Page(lines: lines, isKnown: known.map { $0 != nil })
        var found: [Found] = []
        var seen: Set<UInt64> = []
        var list = LineList()
        var comments = CommentSection()
        /// Where in `found` the line before stands if it is residue, and the short line before this one.
        var (residueBefore, shortBetween) = (false, -1)
        for (index, line) in lines.enumerated() {
            let notes = known[index] == nil ? inline.ranges(line.range, tokens, bytes) : []
            var whole = comments.take(line, tokens) ?? known[index] ?? repeated(line, &seen)
            // A line of the story may end with a note instead of a stop.
            if whole == nil, notes.isEmpty {
                whole =
                    list.item(line, index: index, page: page)
                    ?? byPlace(line, index: index, page: page, tokens: tokens)
            }
            list.take(whole, line, index: index, page: page)
            let isResidue = whole?.kind == .residue
            if isResidue, shortBetween >= 0 {
                (found[shortBetween].kind, found[shortBetween].label) = (.residue, "navigation")
                found[shortBetween].isRead = false
            }
            shortBetween = -1
            if let whole {
                let isShape = whole.label == "heading" || whole.label == "caption"
                if isShape, residueBefore, line.range.count <= 6 { shortBetween = found.count }
                found.append(whole)
            } else {
                inside(line.range, tokens, notes: notes, to: &found)
            }
            residueBefore = isResidue || shortBetween >= 0
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

    /// What a line is by its own words.
    private func ownWords(_ line: Line, isAlone: Bool, tokens: [Token], bytes: [UInt8]) -> Found? {
        let range = line.range
        if let phrase = phrases.match(tokens, range), range.count <= phrase.longest {
            return Found(
                tokens: range, kind: phrase.kind, label: phrase.label, isRead: phrase.label == "correction")
        }
        if !isAlone, let label = furniture.label(tokens, range, bytes: bytes) {
            return Found(tokens: range, kind: .residue, label: label, isRead: false)
        }
        if range.count <= 24, phrases.holdsCredit(tokens, range), !line.endsSentence || range.count <= 12 {
            return Found(tokens: range, kind: .apparatus, label: "credit", isRead: false)
        }
        return nil
    }

    /// A line that came before.
    private func repeated(_ line: Line, _ seen: inout Set<UInt64>) -> Found? {
        guard line.range.count >= (line.endsSentence ? 8 : 3), line.range.count <= 60,
            !seen.insert(line.fingerprint).inserted
        else { return nil }
        return Found(tokens: line.range, kind: .residue, label: "repeat", isRead: false)
    }

    /// What a line is by its shape and its place on the page.
    private func byPlace(_ line: Line, index: Int, page: Page, tokens: [Token]) -> Found? {
        let range = line.range
        func residue(_ label: String) -> Found {
            Found(tokens: range, kind: .residue, label: label, isRead: false)
        }
        func apparatus(_ label: String, isRead: Bool = false) -> Found {
            Found(tokens: range, kind: .apparatus, label: label, isRead: isRead)
        }
        if page.lines.count < 2 { return nil }
        if line.isByline { return apparatus("byline") }
        if line.isDate { return apparatus("date") }
        guard page.isProse else { return nil }
        if index > page.firstProse, index + 5 >= page.lastProse, author.matches(tokens, range) {
            return residue("author")
        }
        if index == page.headline { return apparatus("headline") }
        guard !line.endsSentence, range.count <= 45 else { return nil }
        if line.isWordless, range.count <= 6 { return residue("navigation") }
        if range.count <= 3, line.isTitleCase {
            let leads = index + 1 < page.lines.count && page.lines[index + 1].isProse
            let isMenu =
                index < page.headline || index > page.lastProse || range.count == 1 && !leads
            return isMenu ? residue("navigation") : apparatus("heading")
        }
        let isInside = index > page.firstProse && index < page.lastProse
        if isInside, line.isUpperCase, range.count <= 25 { return residue("read-next") }
        if index > page.lastProse, range.count <= 14, tokens[range.lowerBound].kind == .word {
            return residue("read-next")
        }
        if line.isTitleCase, range.count <= 14 { return apparatus("heading", isRead: true) }
        if range.count >= 4, !line.holdsQuotation,
            tokens[range.upperBound - 1].kind == .word || tokens[range.upperBound - 1].kind == .number
        {
            return apparatus("caption")
        }
        return nil
    }

    /// Adds what stands in a line of the story: its dateline, slots and notes.
    private func inside(
        _ line: Range<Int>, _ tokens: [Token], notes: [Range<Int>], to found: inout [Found]
    ) {
        let dateline = dateline(line, tokens)
        if let dateline { found.append(dateline) }
        for range in notes
        where range.lowerBound >= dateline?.tokens.upperBound ?? 0 {
            found.append(Found(tokens: range, kind: .residue, label: "advertisement", isRead: false))
        }
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
                // "VELLBURG, 3 June (Reuters).- "
                let isFree = !token.flags.contains(.isGlued) || hasAgency && tokens[at - 1].kind == .stop
                guard at > first, isFree, isUpper || hasAgency else { return nil }
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

import StetText

/// Finds quotations among tokens: nested, unclosed, curly and straight, single and double, and
/// continued over paragraphs.
///
/// A mark that is never closed ends with its paragraph, so that one lost mark spoils one paragraph and
/// not the article; a paragraph that opens with a mark while a quotation is open continues it.
struct QuotationScanner {
    private let tokens: [Token]
    private let bytes: [UInt8]
    private var found: [Quotation] = []
    private var stack: [Int] = []
    private var sentenceStart = 0
    private var lastAfter = 0
    /// The quotation of the paragraph before that the next one to open carries on, or -1.
    private var continued = -1

    /// The quotations in `parsed`, outer ones before those they hold.
    static func quotations(
        tokens: [Token], sentences: [Range<Int>], bytes: [UInt8]
    ) -> [Quotation] {
        var scanner = QuotationScanner(tokens: tokens, bytes: bytes)
        scanner.run(sentences)
        return scanner.found
    }

    private init(tokens: [Token], bytes: [UInt8]) {
        self.tokens = tokens
        self.bytes = bytes
    }

    private mutating func run(_ sentences: [Range<Int>]) {
        for sentence in sentences {
            sentenceStart = sentence.lowerBound
            if tokens[sentence.lowerBound].flags.contains(.startsLine) { beginParagraph(sentence.lowerBound) }
            for at in sentence where tokens[at].kind.rawValue >= Token.Kind.straightDouble.rawValue {
                mark(at)
            }
        }
        endParagraph(tokens.count)
        keepValid()
    }

    private mutating func mark(_ at: Int) {
        switch tokens[at].kind {
        case .openDouble: openDouble(at)
        case .closeDouble: closeDouble(at)
        case .straightDouble: straightDouble(at)
        case .openSingle:
            if isGluedAfter(at), tokens[at + 1].kind == .word { open(at, single: true) }
        case .closeSingle: closeSingle(at)
        case .straightSingle:
            if opensByPosition(at), isGluedAfter(at), tokens[at + 1].kind == .word {
                open(at, single: true)
            } else {
                closeSingle(at)
            }
        default: break
        }
    }

    private func isGluedAfter(_ at: Int) -> Bool {
        at + 1 < tokens.count && tokens[at + 1].flags.contains(.isGlued)
    }

    /// Whether a blank, a line break, a bracket, a dash or another opening mark stands before `at`.
    private func opensByPosition(_ at: Int) -> Bool {
        guard at > 0, tokens[at].flags.contains(.isGlued) else { return true }
        switch tokens[at - 1].kind {
        case .openBracket, .dash, .openDouble, .openSingle: return true
        case .straightDouble: return stack.contains { found[$0].open == at - 1 }
        case .straightSingle: return stack.contains { found[$0].open == at - 1 }
        default: return false
        }
    }

    private mutating func open(_ at: Int, single: Bool) {
        guard stack.count < 4 else { return }
        let continues = single ? -1 : continued
        if !single { continued = -1 }
        found.append(
            Quotation(
                open: at, first: at + 1, end: -1, isClosed: false, continues: continues,
                outer: stack.last ?? -1, isSingle: single))
        stack.append(found.count - 1)
    }

    private mutating func openDouble(_ at: Int) {
        if let double = stack.lastIndex(where: { !found[$0].isSingle }) {
            // „German marks“ close with the mark that opens in English.
            let opener = Int(tokens[found[stack[double]].open].startByte)
            if opener + 2 < bytes.count, bytes[opener] == 0xE2, bytes[opener + 2] == 0x9E {
                close(downTo: double, at: at)
                return
            }
            if !(stack.last.map { found[$0].isSingle } ?? false) { abandon(downTo: double, at: at) }
        }
        open(at, single: false)
    }

    private mutating func closeDouble(_ at: Int) {
        if let double = stack.lastIndex(where: { !found[$0].isSingle }) {
            close(downTo: double, at: at)
        } else if opensByMistake(at) {
            open(at, single: false)
        } else {
            stray(at)
        }
    }

    /// Whether a closing mark was set where an opening one belongs: said,”no harm” was done.
    private func opensByMistake(_ at: Int) -> Bool {
        guard isGluedAfter(at), tokens[at + 1].kind == .word else { return false }
        return opensByPosition(at) || tokens[at - 1].kind == .comma || tokens[at - 1].kind == .colon
    }

    private mutating func straightDouble(_ at: Int) {
        let looksOpening = opensByPosition(at) && isGluedAfter(at)
        if let double = stack.lastIndex(where: { !found[$0].isSingle }) {
            if looksOpening, at > found[stack[double]].first {
                abandon(downTo: double, at: at)
                open(at, single: false)
            } else {
                close(downTo: double, at: at)
            }
        } else if !opensByPosition(at), !isGluedAfter(at) {
            stray(at)
        } else {
            open(at, single: false)
        }
    }

    private mutating func closeSingle(_ at: Int) {
        guard let top = stack.last, found[top].isSingle, at > found[top].first,
            tokens[at].flags.contains(.isGlued)
        else { return }
        close(downTo: stack.count - 1, at: at)
    }

    private mutating func close(downTo index: Int, at: Int) {
        found[stack[index]].end = at
        found[stack[index]].isClosed = true
        let isEmpty = found[stack[index]].first == at && stack[index] == found.count - 1
        stack.removeSubrange(index...)
        if isEmpty { found.removeLast() }
        lastAfter = at + 1
    }

    /// Ends a quotation whose closing mark is missing before another one opens.
    private mutating func abandon(downTo index: Int, at: Int) {
        let quotation = stack[index]
        found[quotation].end = max(
            found[quotation].first, min(at, max(sentenceStart, found[quotation].first)))
        if found[quotation].end == found[quotation].first { found[quotation].end = at }
        stack.removeSubrange(index...)
        lastAfter = found[quotation].end
    }

    /// A closing mark without an opening one: the words of the sentence before it are quoted.
    private mutating func stray(_ at: Int) {
        let start = max(sentenceStart, lastAfter)
        guard at > start + 1, tokens[at - 1].kind != .number else { return }
        found.append(
            Quotation(
                open: start, first: start, end: at, isClosed: true, continues: -1, outer: -1,
                isSingle: false))
        lastAfter = at + 1
    }

    private mutating func beginParagraph(_ at: Int) {
        let open = stack.first { !found[$0].isSingle }
        if open != nil, stack.count == 1, runsOn(from: at) { return }
        endParagraph(at)
        guard let open, at < tokens.count else { return }
        let kind = tokens[at].kind
        if kind == .openDouble || kind == .straightDouble { continued = open }
    }

    /// Whether the next double mark from `at` on, within reach, closes a quotation and opens none: the
    /// quotation runs on over paragraphs without new marks.
    private func runsOn(from at: Int) -> Bool {
        for place in at..<min(at + 150, tokens.count) {
            switch tokens[place].kind {
            case .closeDouble: return true
            case .openDouble: return false
            case .straightDouble: return !opensByPosition(place) && !isGluedAfter(place)
            default: break
            }
        }
        return false
    }

    private mutating func endParagraph(_ at: Int) {
        continued = -1
        for quotation in stack where !found[quotation].isSingle {
            found[quotation].end = max(found[quotation].first, at)
        }
        stack.removeAll()
        lastAfter = at
    }

    /// Drops what turned out to be no quotation: single marks never closed, and empty pairs.
    private mutating func keepValid() {
        guard found.contains(where: { $0.end <= $0.first }) else { return }
        var number = [Int32](repeating: -1, count: found.count)
        var kept = 0
        for index in found.indices where found[index].end > found[index].first {
            var quotation = found[index]
            quotation.outer = quotation.outer >= 0 ? Int(number[quotation.outer]) : -1
            quotation.continues = quotation.continues >= 0 ? Int(number[quotation.continues]) : -1
            number[index] = Int32(kept)
            found[kept] = quotation
            kept += 1
        }
        found.removeLast(found.count - kept)
    }
}

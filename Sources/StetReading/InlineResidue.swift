import StetText

/// Finds residue inside a line of the story: slots such as `{adslot}`, and notes such as "Advertisement"
/// or "Story continues below" that stand between two sentences, glued to a word or not.
struct InlineResidue {
    private let notes: [[UInt32]]
    private let firsts: WordSet

    /// What is known of English pages.
    init() {
        let phrases: [StaticString] = [
            "advertisement", "story continued below", "story continues below advertisement",
            "story continues below", "article continues below advertisement", "article continues below",
            "article continues after advertisement", "continue reading the main story",
            "continue reading below", "scroll down for video", "click here to get the fox news app",
        ]
        notes = phrases.map { phrase in
            let bytes = UnsafeBufferPointer(start: phrase.utf8Start, count: phrase.utf8CodeUnitCount)
            return bytes.split(separator: 0x20).map { Token.hash(of: $0) }
        }
        firsts = WordSet(notes.compactMap(\.first))
    }

    /// The token ranges in the line that are residue, in order.
    func ranges(_ line: Range<Int>, _ tokens: [Token], _ bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var at = line.lowerBound
        while at < line.upperBound {
            let token = tokens[at]
            var end = at
            if token.kind == .openBracket {
                end = slot(at, line, tokens, bytes)
            } else if token.hash != 0, firsts.contains(token.hash), token.flags.contains(.isCapitalised) {
                end = note(at, line, tokens)
            }
            if end > at { found.append(at..<end) }
            at = max(end, at + 1)
        }
        return found
    }

    /// The end of the slot that opens at `at`, or `at`.
    private func slot(_ at: Int, _ line: Range<Int>, _ tokens: [Token], _ bytes: [UInt8]) -> Int {
        guard bytes[Int(tokens[at].startByte)] == UInt8(ascii: "{") else { return at }
        var end = at + 1
        while end < line.upperBound, end - at < 6, tokens[end].kind != .closeBracket { end += 1 }
        guard end < line.upperBound, tokens[end].kind == .closeBracket, end > at + 1 else { return at }
        return end + 1
    }

    /// The end of the note that opens at `at`, or `at`: a sentence ends before it, and it is glued to what
    /// stands before or behind, or a sentence begins behind it.
    private func note(_ at: Int, _ line: Range<Int>, _ tokens: [Token]) -> Int {
        var best = 0
        for words in notes where words.count > best && at + words.count <= line.upperBound {
            if words.indices.allSatisfy({ tokens[at + $0].hash == words[$0] }) { best = words.count }
        }
        guard best > 0 else { return at }
        let end = at + best
        let isGluedBefore = at > line.lowerBound && tokens[at].flags.contains(.isGlued)
        let isGluedBehind =
            end < line.upperBound && tokens[end].flags.contains(.isGlued)
            && tokens[end].kind == .word
        let follows = at == line.lowerBound || ends(tokens[at - 1])
        let precedes = end == line.upperBound || begins(tokens[end])
        if isGluedBefore, !ends(tokens[at - 1]), tokens[at - 1].kind != .word { return at }
        return isGluedBefore || isGluedBehind || follows && precedes ? end : at
    }

    private func ends(_ token: Token) -> Bool {
        switch token.kind {
        case .stop, .question, .exclamation, .closeDouble, .straightDouble, .ellipsis, .closeBracket: true
        default: false
        }
    }

    private func begins(_ token: Token) -> Bool {
        switch token.kind {
        case .openDouble, .straightDouble, .openSingle: true
        default: token.flags.contains(.isCapitalised)
        }
    }

    /// Takes words apart that begin or end with "Advertisement", so that a region can hold that part alone.
    static func separated(_ tokens: [Token], bytes: [UInt8]) -> [Token] {
        guard let first = tokens.firstIndex(where: { isGlued($0, bytes) }) else { return tokens }
        var result = Array(tokens[..<first])
        result.reserveCapacity(tokens.count + 16)
        for token in tokens[first...] {
            guard isGlued(token, bytes) else {
                result.append(token)
                continue
            }
            let atStart = begins(token, with: word, bytes)
            let cut = atStart ? Int32(length) : token.endByte - token.startByte - Int32(length)
            result.append(part(token, from: 0, to: cut, bytes))
            result.append(part(token, from: cut, to: token.endByte - token.startByte, bytes))
        }
        return result
    }

    private static let word: StaticString = "advertisement"
    private static let length = 13

    private static func isGlued(_ token: Token, _ bytes: [UInt8]) -> Bool {
        let count = Int(token.endByte - token.startByte)
        guard token.kind == .word, count > length + 1, count < 60, token.end - token.start == Int32(count)
        else {
            return false
        }
        if begins(token, with: word, bytes) { return true }
        let start = Int(token.endByte) - length
        return bytes[start] == UInt8(ascii: "A") && matches(word, bytes, start)
    }

    private static func begins(_ token: Token, with word: StaticString, _ bytes: [UInt8]) -> Bool {
        bytes[Int(token.startByte)] | 0x20 == UInt8(ascii: "a") && matches(word, bytes, Int(token.startByte))
    }

    private static func matches(_ word: StaticString, _ bytes: [UInt8], _ start: Int) -> Bool {
        for offset in 0..<length where bytes[start + offset] | 0x20 != word.utf8Start[offset] { return false }
        return true
    }

    /// The letters of an ASCII word from one to another as a token of their own.
    private static func part(_ token: Token, from: Int32, to: Int32, _ bytes: [UInt8]) -> Token {
        let letters = bytes[Int(token.startByte + from)..<Int(token.startByte + to)]
        var part = token
        part.startByte = token.startByte + from
        part.endByte = token.startByte + to
        part.start = token.start + from
        part.end = token.start + to
        part.hash = Token.hash(of: letters)
        part.flags.remove([.isCapitalised, .hasSmallLetter, .isDotted])
        if letters.first.map({ $0 < 0x5B }) ?? false { part.flags.insert(.isCapitalised) }
        if letters.contains(where: { $0 >= 0x61 }) { part.flags.insert(.hasSmallLetter) }
        if from > 0 {
            part.flags.remove([.startsLine, .startsParagraph])
            part.flags.insert(.isGlued)
            part.blanks = 0
        }
        return part
    }
}

import StetModel
import StetText

/// Finds the phrases of page furniture and apparatus at the beginning of lines.
struct LinePhrases {
    /// What a line with a phrase is.
    struct Phrase {
        /// The hashes of its words.
        var words: [UInt32]
        /// Residue or apparatus.
        var kind: Region.Kind
        /// The label of the region.
        var label: String
        /// The most tokens such a line has.
        var longest: Int
        /// Whether it might as well open a sentence.
        var isWeak: Bool
    }

    private var byFirst: [UInt32: [Phrase]] = [:]
    private var credits: Set<UInt32> = []

    /// The phrases of English news pages.
    init() {
        for (kind, label, longest, phrases) in LinePhraseList.all {
            let bytes = UnsafeBufferPointer(start: phrases.utf8Start, count: phrases.utf8CodeUnitCount)
            for phrase in bytes.split(separator: UInt8(ascii: "|")) {
                let isWeak = phrase.first == UInt8(ascii: "~")
                let words = LinePhrases.hashes(isWeak ? phrase.dropFirst() : phrase[...])
                guard let first = words.first else { continue }
                byFirst[first, default: []].append(
                    Phrase(words: words, kind: kind, label: label, longest: longest, isWeak: isWeak))
            }
        }
        for word in [
            "getty", "shutterstock", "photo", "photos", "illustration", "picture", "pictures", "photograph",
            "ap", "reuters", "afp", "image",
            "images", "credit", "courtesy",
        ] {
            credits.insert(Token.hash(of: word.utf8))
        }
    }

    /// The words of a phrase as the tokens have them: the `'s` of a word by itself, marks left out.
    private static func hashes(_ phrase: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt32] {
        var hashes: [UInt32] = []
        for word in phrase.split(separator: 0x20) where word.contains(where: { $0 > 0x60 }) {
            guard let mark = word.lastIndex(of: UInt8(ascii: "'")), !word.suffix(2).elementsEqual("'t".utf8)
            else {
                hashes.append(Token.hash(of: word))
                continue
            }
            hashes.append(Token.hash(of: word[..<mark]))
            if mark + 1 < word.endIndex { hashes.append(Token.hash(of: word[mark...])) }
        }
        return hashes
    }

    /// The longest phrase that the line begins with, or nil.
    func match(_ tokens: [Token], _ line: Range<Int>) -> Phrase? {
        var at = line.lowerBound
        while at < line.upperBound, at - line.lowerBound < 3, tokens[at].hash == 0 { at += 1 }
        guard at < line.upperBound, let phrases = byFirst[tokens[at].hash] else { return nil }
        var best: Phrase?
        for phrase in phrases where phrase.words.count > best?.words.count ?? 0 {
            guard fits(phrase, tokens, at, line) else { continue }
            best = phrase
        }
        return best
    }

    private func fits(_ phrase: Phrase, _ tokens: [Token], _ at: Int, _ line: Range<Int>) -> Bool {
        var place = at
        for word in phrase.words {
            while place < line.upperBound, place > at, tokens[place].hash == 0 { place += 1 }
            guard place < line.upperBound, tokens[place].hash == word else { return false }
            place += 1
        }
        guard line.count <= phrase.longest else { return false }
        let last = tokens[line.upperBound - 1].kind
        // One word alone is furniture only where nothing but a colon or the end of the line follows.
        if phrase.words.count == 1, place < line.upperBound {
            switch tokens[place].kind {
            case .colon: return phrase.label != "navigation"
            case .dash, .closeBracket, .symbol: return phrase.label != "navigation" && last != .stop
            default: return false
            }
        }
        if phrase.isWeak {
            return last == .word || last == .number || last == .colon || last == .clitic || last == .symbol
        }
        let isSentence = last == .stop && line.count > phrase.words.count + 8
        return !isSentence || phrase.kind == .apparatus || phrase.label == "subscribe"
    }

    private static let contribution = ["contributed", "to", "this"].map { Token.hash(of: $0.utf8) }
    private static let piece = Set(["report", "story", "article", "piece"].map { Token.hash(of: $0.utf8) })

    /// Whether the line says who else worked on it: `Reuters contributed to this report.`
    private func holdsContribution(_ tokens: [Token], _ line: Range<Int>) -> Bool {
        line.dropLast(3).contains { at in
            (0..<3).allSatisfy { tokens[at + $0].hash == LinePhrases.contribution[$0] }
                && LinePhrases.piece.contains(tokens[at + 3].hash)
        }
    }

    /// Whether the line is a photo or agency credit: `Photo: AP`, `(Getty Images)`.
    func holdsCredit(_ tokens: [Token], _ line: Range<Int>) -> Bool {
        guard line.count >= 2 else { return false }
        if holdsContribution(tokens, line) { return true }
        var found = 0
        var hasColonOrBracket = false
        for at in line {
            if credits.contains(tokens[at].hash) { found += 1 }
            switch tokens[at].kind {
            case .colon, .openBracket, .symbol: hasColonOrBracket = true
            default: break
            }
        }
        return found >= 2 || found == 1 && hasColonOrBracket && line.count <= 10
    }
}

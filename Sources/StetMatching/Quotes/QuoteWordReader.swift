/// Reads the words between two ends of a text.
struct QuoteWordReader {
    /// The bytes of the text.
    let bytes: [UInt8]
    /// The words that were read.
    private(set) var list: [QuoteWord] = []
    /// Whether a square bracket is open.
    private(set) var isInBrackets = false
    private var isNumberOpen = false
    /// The value of the number that is being read, in thousandths.
    private var value = 0
    private static let unit = 1_000

    /// A reader that has read nothing yet.
    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Looks at what stands between two words.
    mutating func pass(_ between: ArraySlice<UInt8>) {
        var dots = 0
        for byte in between {
            switch byte {
            case UInt8(ascii: "["): isInBrackets = true
            case UInt8(ascii: "]"): isInBrackets = false
            case UInt8(ascii: "."): dots += 1
            default: break
            }
        }
        if dots > 1 || between.count > 3 { isNumberOpen = false }
    }

    /// Takes the next word, with what stands before it.
    mutating func take(_ word: Words.Word, after between: ArraySlice<UInt8>) {
        if word.isNumber { return takeDigits(word) }
        if takeOrdinal(word) || takeShare(word) || takeNumber(word) { return }
        isNumberOpen = false
        if isShortForm(word, after: between), takeShortForm(word) { return }
        let letters = folded(word)
        if bytes[Int(word.start)..<Int(word.end)].elementsEqual("US".utf8) {
            append(Array("usa".utf8), WordHash.hash("usa".utf8), word)
        } else if letters.elementsEqual("cannot".utf8) {
            append(Array("can".utf8), WordHash.hash("can".utf8), word)
            append(Array("not".utf8), WordHash.hash("not".utf8), word)
        } else {
            append(letters, word.hash, word)
        }
    }

    /// Whether a word may be the second half of a shortened form; a flattened text has a blank for the
    /// apostrophe.
    private func isShortForm(_ word: Words.Word, after between: ArraySlice<UInt8>) -> Bool {
        if between.count < 4, between.last == UInt8(ascii: "'") || between.last == 0x99 { return true }
        let letters = bytes[Int(word.start)..<Int(word.end)]
        return between.elementsEqual(" ".utf8) || between.elementsEqual(".".utf8) && letters.count == 1
            ? ["t", "ll", "ve"].contains { letters.elementsEqual($0.utf8) }
                || between.last == UInt8(ascii: ".")
            : false
    }

    /// The second half of a shortened form; false where it is none.
    private mutating func takeShortForm(_ word: Words.Word) -> Bool {
        guard let last = list.last, last.end + 4 > word.start, word.letters < 3 else { return false }
        let letters = folded(word)
        switch String(decoding: letters, as: UTF8.self) {
        case "t":
            var before = Array(bytes[Int(last.start)..<Int(last.end)].map { $0 | 0x20 })
            guard before.last == UInt8(ascii: "n") else { return false }
            let written = ["won": "will", "can": "can", "shan": "shall", "ain": "is"]
            let name = String(decoding: before, as: UTF8.self)
            before = written[name].map { Array($0.utf8) } ?? Array(before.dropLast())
            list.removeLast()
            append(before, WordHash.hash(before), start: last.start, end: last.end)
            append(Array("not".utf8), WordHash.hash("not".utf8), word)
        case "ll": append(Array("will".utf8), WordHash.hash("will".utf8), word)
        case "ve": append(Array("have".utf8), WordHash.hash("have".utf8), word)
        case "re": append(Array("are".utf8), WordHash.hash("are".utf8), word)
        case "m": append(Array("am".utf8), WordHash.hash("am".utf8), word)
        case "d": append(Array("would".utf8), WordHash.hash("would".utf8), word)
        case "s":
            // "the mayor's": a possessive says nothing; "it's" is "it is".
            if !last.tells { append(Array("is".utf8), WordHash.hash("is".utf8), word) }
        default: return false
        }
        return true
    }

    private mutating func takeDigits(_ word: Words.Word) {
        let digits = bytes[Int(word.start)..<Int(word.end)]
        if isNumberOpen, let last = list.last, last.isNumber, last.end + 1 == word.start,
            bytes[Int(last.end)] == UInt8(ascii: ",") || bytes[Int(last.end)] == UInt8(ascii: ".")
        {
            // "1,200" is one number, "1.4" one and four tenths.
            let isThousand = bytes[Int(last.end)] == UInt8(ascii: ",") && digits.count == 3
            list.removeLast()
            let number = digits.reduce(0) { ($0 &* 10 &+ Int($1) - 48) & 0xFFFF_FFFF_FFFF }
            if isThousand {
                value = value &* 1_000 &+ number &* QuoteWordReader.unit
            } else if digits.count < 4 {
                value = value &+ number &* [1_000, 100, 10, 1][digits.count]
            } else {
                value = value &* 1_000_003 &+ number &+ 7
            }
            appendNumber(start: last.start, end: word.end)
        } else {
            value = digits.reduce(0) { ($0 &* 10 &+ Int($1) - 48) & 0xFFFF_FFFF_FFFF } &* QuoteWordReader.unit
            appendNumber(start: word.start, end: word.end)
        }
        isNumberOpen = true
    }

    /// The "st" or "th" behind a number in digits; false where it is none.
    private mutating func takeOrdinal(_ word: Words.Word) -> Bool {
        guard isNumberOpen, let last = list.last, last.isNumber, last.end == word.start,
            QuoteWordLists.ordinalEndings.contains(word.hash)
        else { return false }
        list.removeLast()
        isNumberOpen = false
        let names = ["first", "second", "third"]
        let number = value / QuoteWordReader.unit
        guard (1...names.count).contains(number) else {
            appendNumber(start: last.start, end: word.end)
            return true
        }
        let name = Array(names[number - 1].utf8)
        append(name, WordHash.hash(name), start: last.start, end: word.end)
        return true
    }

    /// "Three quarters" and "one in five" as so many in a hundred; false where it is no share.
    private mutating func takeShare(_ word: Words.Word) -> Bool {
        guard let last = list.last else { return false }
        let whole = value / QuoteWordReader.unit
        if isNumberOpen, last.isNumber, let parts = QuoteWordLists.parts[word.hash], whole < parts {
            list.removeLast()
            value = whole * 100 / parts * QuoteWordReader.unit
            appendNumber(start: last.start, end: word.end)
            isNumberOpen = false
            return true
        }
        guard let parts = QuoteWordLists.numbers[word.hash], parts > 2, list.count > 1,
            last.form == QuoteWordLists.within
        else { return false }
        let first = list[list.count - 2]
        let count = first.form == QuoteWordLists.one ? 1 : first.isNumber ? whole : 0
        guard count > 0, count < parts, word.start - first.end < 5 else { return false }
        list.removeLast(2)
        value = count * 100 / parts * QuoteWordReader.unit
        appendNumber(start: first.start, end: word.end)
        isNumberOpen = false
        return true
    }

    /// A word for a number; false where it is none.
    private mutating func takeNumber(_ word: Words.Word) -> Bool {
        if let scale = QuoteWordLists.scales[word.hash], takeScale(scale, word) { return true }
        let ordinal = isNumberOpen ? QuoteWordLists.firstOrdinals[word.hash] : nil
        guard let small = QuoteWordLists.numbers[word.hash] ?? ordinal else { return false }
        let whole = value / QuoteWordReader.unit
        let isLinked = list.count > 1 && list[list.count - 1].form == QuoteWordLists.and
        if let last = isLinked ? list[list.count - 2] : isNumberOpen ? list.last : nil, last.isNumber,
            word.start - last.end < 6, value > 0, whole % (isLinked ? 100 : 10) == 0,
            small < (whole % 100 == 0 ? 100 : 10)
        {
            list.removeLast(isLinked ? 2 : 1)
            value = value &+ small * QuoteWordReader.unit
            appendNumber(start: last.start, end: word.end)
            isNumberOpen = true
            return true
        }
        // "One" alone is most often no number, and "two first" no twenty-first.
        guard small != 1, ordinal == nil else { return false }
        value = small * QuoteWordReader.unit
        appendNumber(start: word.start, end: word.end)
        isNumberOpen = true
        return true
    }

    private func isMetres(_ word: Words.Word, behind number: QuoteWord) -> Bool {
        guard word.end - word.start == 1, number.end == word.start else { return false }
        return list.suffix(5).contains { QuoteWordLists.measured.contains($0.form) }
    }

    /// "Thousand" behind a number, or behind "a"; false where neither is there.
    private mutating func takeScale(_ scale: Int, _ word: Words.Word) -> Bool {
        guard let last = list.last else { return false }
        if isNumberOpen, last.isNumber {
            // "At a depth of 320m" are metres.
            if isMetres(word, behind: last) { return false }
            value = value &* scale
        } else if scale > 12, last.form == QuoteWordLists.article, word.start - last.end == 1 {
            value = scale &* QuoteWordReader.unit
        } else {
            return false
        }
        list.removeLast()
        var start = last.start
        if last.form == QuoteWordLists.article, let half = list.last, half.form == QuoteWordLists.half {
            list.removeLast()
            value /= 2
            start = half.start
        }
        appendNumber(start: start, end: word.end)
        isNumberOpen = true
        return true
    }

    private mutating func appendNumber(start: Int32, end: Int32) {
        let hash = WordHash.mixed(UInt64(bitPattern: Int64(value)) &+ 0x5354_4554)
        list.append(
            QuoteWord(
                form: hash, stem: hash, sense: hash, weight: 5, isNumber: true, isNegation: false,
                start: start,
                end: end))
    }

    private func folded(_ word: Words.Word) -> [UInt8] {
        bytes[Int(word.start)..<Int(word.end)].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    }

    private mutating func append(_ letters: [UInt8], _ hash: UInt64, _ word: Words.Word) {
        append(letters, hash, start: word.start, end: word.end)
    }

    private mutating func append(_ letters: [UInt8], _ hash: UInt64, start: Int32, end: Int32) {
        let rank = CommonWords.english.rank(ofMixed: WordHash.mixed(hash))
        let isNegation = QuoteWordLists.negations.contains(hash)
        let isPlain = letters.allSatisfy { $0 < 0x80 }
        let stem = isPlain ? QuoteWord.stem(of: letters) : hash
        var weight = rank == .empty ? 1 : rank == .common ? 4 : 6
        if letters.count < 4, weight > 4 { weight = 4 }
        // "Loses" says no more than "lose".
        if weight > 1, QuoteWordLists.forms[hash] != nil,
            CommonWords.english.rank(ofMixed: WordHash.mixed(stem)) == .empty
        {
            weight = 1
        }
        list.append(
            QuoteWord(
                form: hash, stem: stem, sense: QuoteWord.sense(ofStem: stem), weight: isNegation ? 2 : weight,
                isNumber: false, isNegation: isNegation, start: start, end: end))
    }
}

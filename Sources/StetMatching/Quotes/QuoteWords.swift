/// The words of a wording as they are compared: shortened forms written out ("don't" is "do not"),
/// numbers by their value, what an editor put in brackets left out.
struct QuoteWords: Sendable {
    /// The words in the order of the text.
    private(set) var list: [QuoteWord] = []
    /// The places in the list before which the text shows that words were left out.
    private(set) var gaps: Set<Int> = []

    /// The words of `bytes`, which are valid UTF-8, in these ranges.
    init(_ bytes: [UInt8], in ranges: [Range<Int>], limit: Int) {
        for range in ranges where list.count < limit {
            read(bytes, range, limit - list.count)
        }
        lowerFormulas()
    }

    /// The words of a string.
    init(_ string: String, limit: Int = 1_500) {
        let bytes = Array(string.utf8)
        self.init(bytes, in: [0..<bytes.count], limit: limit)
    }

    /// What the words say in all.
    var weight: Int { list.reduce(0) { $0 + $1.weight } }

    /// The words, those parted that the other wording writes in one ("cyber security").
    func writtenLike(_ other: QuoteWords) -> [QuoteWord] {
        guard list.count > 1 else { return list }
        let long = Dictionary(
            other.list.lazy.filter { $0.tells && $0.end - $0.start > 6 }.map { ($0.form, $0) }
        ) { first, _ in first }
        guard !long.isEmpty else { return list }
        var words: [QuoteWord] = []
        for word in list {
            if let last = words.last, word.end - word.start < 64,
                let one = long[WordHash.joined(last.form, word.form, letters: Int(word.end - word.start))]
            {
                words[words.count - 1] = one.standing(from: last.start, to: word.end)
            } else {
                words.append(word)
            }
        }
        return words
    }

    private mutating func read(_ bytes: [UInt8], _ range: Range<Int>, _ limit: Int) {
        var reader = QuoteWordReader(bytes: bytes)
        var before = range.lowerBound
        for word in Words(bytes, in: range, limit: limit).list {
            let between = bytes[before..<Int(word.start)]
            if reader.passes(between), !list.isEmpty || !reader.list.isEmpty {
                gaps.insert(list.count + reader.list.count)
            }
            if !reader.isInBrackets { reader.take(word, after: between) }
            before = Int(word.end)
        }
        list += reader.list
    }

    /// Takes the weight off turns of phrase that everybody uses.
    private mutating func lowerFormulas() {
        var at = 0
        while at < list.count {
            let phrases = QuoteFormulas.byFirstWord[list[at].form] ?? []
            let found = phrases.first { phrase in
                at + phrase.count <= list.count
                    && phrase.indices.allSatisfy { list[at + $0].form == phrase[$0] }
            }
            for place in at..<(at + (found?.count ?? 0)) { list[place].weight = min(list[place].weight, 1) }
            at += max(1, found?.count ?? 1)
        }
    }
}

/// Reads the words between two ends of a text.
private struct QuoteWordReader {
    let bytes: [UInt8]
    var list: [QuoteWord] = []
    private(set) var isInBrackets = false
    private var isNumberOpen = false
    /// The value of the number that is being read, in thousandths.
    private var value = 0
    private static let unit = 1_000

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Looks at what stands between two words; whether it shows that something was left out.
    mutating func passes(_ between: ArraySlice<UInt8>) -> Bool {
        var dots = 0
        var showsGap = false
        for byte in between {
            switch byte {
            case UInt8(ascii: "["): isInBrackets = true
            case UInt8(ascii: "]"): isInBrackets = false
            case UInt8(ascii: "."): dots += 1
            default: break
            }
        }
        showsGap = dots > 2 || between.contains(0xA6) && between.contains(0x80)
        if dots > 1 || between.count > 3 { isNumberOpen = false }
        return showsGap
    }

    mutating func take(_ word: Words.Word, after between: ArraySlice<UInt8>) {
        if word.isNumber { return takeDigits(word) }
        if takeNumber(word) { return }
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

    /// A word for a number; false where it is none.
    private mutating func takeNumber(_ word: Words.Word) -> Bool {
        if isNumberOpen, let last = list.last, last.isNumber, let scale = QuoteWordLists.scales[word.hash] {
            list.removeLast()
            value = value &* scale
            appendNumber(start: last.start, end: word.end)
            return true
        }
        guard let small = QuoteWordLists.numbers[word.hash] else { return false }
        let whole = value / QuoteWordReader.unit
        if isNumberOpen, let last = list.last, last.isNumber, whole % 10 == 0, value > 0,
            small < (whole % 100 == 0 ? 100 : 10)
        {
            list.removeLast()
            value = value &+ small * QuoteWordReader.unit
            appendNumber(start: last.start, end: word.end)
            return true
        }
        // "One" alone is most often no number.
        guard small != 1 else { return false }
        value = small * QuoteWordReader.unit
        appendNumber(start: word.start, end: word.end)
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

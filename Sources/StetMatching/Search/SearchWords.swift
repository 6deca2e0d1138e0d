/// The words of a short post or a claim as they are looked up: cleaned, folded, stemmed, each with its place.
///
/// Addresses are dropped, hashtags and handles are split where a capital begins, numbers are brought
/// into one spelling, emoji and marks part words, and capitals, accents and possessives do not count.
struct SearchWords: Sendable {
    /// One word.
    struct Word: Sendable {
        /// The hash of its stem.
        let hash: UInt64
        /// The code points it stands at, from the first to the one after the last.
        let place: Range<Int>
        /// Whether it is a number.
        let isNumber: Bool
        /// Whether it tells anything, or is a word of grammar.
        let isTelling: Bool
    }

    /// Code points of a text that are looked at; what stands behind them is left out.
    static let limit = 65_536

    /// The words in the order of the text.
    private(set) var list: [Word] = []

    /// The words of a text.
    init(_ text: String) {
        var scanner = SearchWordScanner(Array(text.unicodeScalars.prefix(SearchWords.limit)))
        scanner.run()
        list = scanner.words
    }
}

/// Where the pass over one text is.
private struct SearchWordScanner {
    let scalars: [Unicode.Scalar]
    var words: [SearchWords.Word] = []
    private var at = 0
    /// The folded letters of the word that is open.
    private var letters: [UInt8] = []
    private var start = 0
    private var isInTag = false

    init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

    mutating func run() {
        while at < scalars.count {
            let value = scalars[at].value
            if letters.isEmpty, skipAddress() { continue }
            switch value {
            case 0x30...0x39: number()
            case 0x23, 0x40:
                close()
                isInTag = true
                at += 1
            case 0x25:
                close()
                add(Array("percent".utf8), at..<(at + 1))
                at += 1
            case 0x27, 0x2019: apostrophe()
            default: letter(scalars[at])
            }
        }
        close()
    }

    private func value(_ ahead: Int) -> UInt32 { at + ahead < scalars.count ? scalars[at + ahead].value : 0 }

    private static func isLetter(_ value: UInt32) -> Bool { (value | 0x20) &- 0x61 < 26 || value > 0xBF }

    private static func isDigit(_ value: UInt32) -> Bool { value &- 0x30 < 10 }

    private mutating func letter(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        if value < 0x80 {
            guard (value | 0x20) &- 0x61 < 26 else {
                close()
                if value != 0x5F { isInTag = false }
                at += 1
                return
            }
            // In a hashtag a capital after a small letter begins a word.
            if isInTag, value < 0x61, at > start, !letters.isEmpty, scalars[at - 1].value > 0x60 { close() }
            open(value | 0x20)
        } else {
            switch LetterFolding.meaning(of: scalar) {
            case .separator:
                close()
                isInTag = false
            case .ignored: break
            case .letter(let first, let second):
                open(first)
                if second != 0 { open(second) }
            case .alone(let value):
                close()
                open(value)
                at += 1
                close()
                return
            }
        }
        at += 1
    }

    private mutating func open(_ value: UInt32) {
        if letters.isEmpty { start = at }
        if value < 0x80 {
            letters.append(UInt8(value))
        } else if let scalar = Unicode.Scalar(value) {
            letters += Array(String(Character(scalar)).utf8)
        }
    }

    /// An apostrophe inside a word counts for nothing, and with it the s of a possessive.
    private mutating func apostrophe() {
        guard !letters.isEmpty, Self.isLetter(value(1)) else {
            close()
            at += 1
            return
        }
        let isPossessive = value(1) | 0x20 == 0x73 && !Self.isLetter(value(2))
        at += 1
        if isPossessive {
            close()
            at += 1
        }
    }

    private mutating func number() {
        close()
        let first = at
        var digits: [UInt8] = []
        var decimals = 0
        var isBehindPoint = false
        while at < scalars.count {
            let here = value(0)
            if Self.isDigit(here) {
                digits.append(UInt8(here))
                decimals += isBehindPoint ? 1 : 0
            } else if here == 0x2C, isGroup() {
                at += 1
                continue
            } else if here == 0x2E || here == 0x2C, !isBehindPoint, Self.isDigit(value(1)) {
                isBehindPoint = true
            } else {
                break
            }
            at += 1
        }
        var number = SearchNumber(digits: digits, decimals: decimals)
        factor(&number)
        add(number.spelling, first..<at, isNumber: true)
    }

    private func isGroup() -> Bool {
        (1...3).allSatisfy { Self.isDigit(value($0)) } && !Self.isDigit(value(4))
    }

    /// Reads "million" and the like behind a number; anything else is left for the next word.
    private mutating func factor(_ number: inout SearchNumber) {
        var ahead = 0
        while ahead < 2, value(ahead) == 0x20 || value(ahead) == 0x2D { ahead += 1 }
        var word: [UInt8] = []
        while word.count < 12, (value(ahead) | 0x20) &- 0x61 < 26 {
            word.append(UInt8(value(ahead) | 0x20))
            ahead += 1
        }
        // "5 m" may be metres; "5m" beside money and people is not.
        guard !word.isEmpty, !Self.isLetter(value(ahead)), word.count > 1 || ahead == 1 else { return }
        if number.multiply(by: word) { at += ahead }
    }

    private mutating func skipAddress() -> Bool {
        let isAddress = ["http://", "https://", "www.", "pic.twitter.com/", "t.co/"].contains { prefix in
            prefix.unicodeScalars.enumerated().allSatisfy { index, scalar in
                let here = value(index)
                return (here &- 0x41 < 26 ? here | 0x20 : here) == scalar.value
            }
        }
        guard isAddress else { return false }
        while at < scalars.count, !scalars[at].properties.isWhitespace { at += 1 }
        return true
    }

    private mutating func close() {
        guard !letters.isEmpty else { return }
        add(letters, start..<at)
        letters.removeAll(keepingCapacity: true)
    }

    private mutating func add(_ letters: [UInt8], _ place: Range<Int>, isNumber: Bool = false) {
        let rank = CommonWords.english.rank(ofMixed: WordHash.mixed(WordHash.hash(letters)))
        let stem = isNumber ? letters : SearchStem.stem(letters)
        words.append(
            SearchWords.Word(
                hash: WordHash.mixed(WordHash.hash(stem)), place: place, isNumber: isNumber,
                isTelling: rank != .empty && (letters.count > 1 || isNumber || letters[0] > 0x7F)))
    }
}

/// Walks over a text in UTF-8 and hands over its words as they are looked up, one after the other.
///
/// Addresses are dropped, hashtags and handles are split where a capital begins, numbers are brought
/// into one spelling, emoji and marks part words, capitals, accents and possessives do not count, and
/// a script without blanks gives its characters in pairs. Nothing is allocated for a word.
struct SearchWordScanner {
    /// The folded letters of the word that was found last.
    private(set) var letters: [UInt8] = []
    /// The code point it begins at.
    private(set) var start = 0
    /// The code point behind it.
    private(set) var end = 0
    /// Whether it is a number.
    private(set) var isNumber = false

    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0
    /// The code point that `at` is.
    private var place = 0
    private var isInTag = false
    private var isAcronym = false
    private var isCapital = false
    /// The character before, where it is one of a script without blanks, and whether it stood in a pair.
    private var single: (value: UInt32, isPaired: Bool)?
    private var digits: [UInt8] = []
    private var followsUnited = false

    /// A scanner at the beginning of a text, which must outlive it.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        letters.reserveCapacity(32)
    }

    /// Goes on to the next word; false at the end.
    mutating func next() -> Bool {
        guard nextWord() else { return false }
        if !isNumber { readSpelledNumber() }
        return true
    }

    private mutating func nextWord() -> Bool {
        letters.removeAll(keepingCapacity: true)
        (isNumber, isAcronym, isCapital) = (false, false, true)
        while at < bytes.count {
            let byte = bytes[at]
            if byte >= 0x80 {
                if wide() { return true }
            } else if byte | 0x20 &- 0x61 < 26 {
                if letter(byte) { return true }
            } else if byte &- 0x30 < 10 {
                if single != nil || !letters.isEmpty {
                    if close() { return true }
                } else {
                    number()
                    return true
                }
            } else if mark(byte) {
                return true
            }
        }
        return close()
    }

    private func byte(_ ahead: Int) -> UInt8 { at + ahead < bytes.count ? bytes[at + ahead] : 0 }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 && byte != 0xE2
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private mutating func step() {
        at += 1
        place += 1
    }

    /// Takes an ASCII letter; true when it ended the word before it.
    private mutating func letter(_ byte: UInt8) -> Bool {
        if single != nil, close() { return true }
        if letters.isEmpty {
            if skipAddress() { return false }
            start = place
        } else if isInTag, byte < 0x61, bytes[at - 1] > 0x60 {
            // In a hashtag a capital after a small letter begins a word.
            return close()
        }
        if byte > 0x60 { isCapital = false }
        letters.append(byte | 0x20)
        step()
        return false
    }

    /// Takes an ASCII byte that is neither letter nor digit; true when a word is complete.
    private mutating func mark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x27: return apostrophe(1, places: 1)
        case 0x26 where entity > 0:
            let width = entity
            if bytes[at + 1] == 0x23, isApostrophe(width) { return apostrophe(width, places: width) }
            let isComplete = close()
            at += width
            place += width
            return isComplete
        case 0x2E where goesOnAsAcronym:
            isAcronym = true
            step()
            return false
        case 0x25:
            if close() { return true }
            start = place
            letters.append(contentsOf: SearchWordScanner.percent)
            step()
            end = place
            return true
        default:
            if byte == 0x23 || byte == 0x40 { isInTag = true } else if byte != 0x5F { isInTag = false }
            let isComplete = close()
            step()
            return isComplete
        }
    }

    /// The bytes of "&amp;" and the like, as they stand in posts that were copied from a page; else 0.
    private var entity: Int {
        var width = 1
        while width < 9 {
            let here = byte(width)
            if here == 0x3B { return width > 2 ? width + 1 : 0 }
            guard here | 0x20 &- 0x61 < 26 || Self.isDigit(here) || here == 0x23 && width == 1 else {
                return 0
            }
            width += 1
        }
        return 0
    }

    /// Whether the entity of `width` bytes is "&#39;", "&#x27;" or "&#8217;".
    private func isApostrophe(_ width: Int) -> Bool {
        SearchWordScanner.apostrophes.contains { $0.elementsEqual(bytes[(at + 2)..<(at + width - 1)]) }
    }

    /// Whether the full stop stands inside a word like "U.S.".
    private var goesOnAsAcronym: Bool {
        (isAcronym || letters.count == 1) && byte(1) | 0x20 &- 0x61 < 26 && !Self.isLetter(byte(2))
    }

    /// An apostrophe inside a word counts for nothing, and with it the s of a possessive.
    private mutating func apostrophe(_ width: Int, places: Int) -> Bool {
        let following = byte(width)
        guard !letters.isEmpty, Self.isLetter(following) else {
            let isComplete = close()
            at += width
            place += places
            return isComplete
        }
        let isPossessive = following | 0x20 == 0x73 && !Self.isLetter(byte(width + 1))
        let isComplete = isPossessive && close()
        at += width
        place += places
        if isPossessive { step() }
        return isComplete
    }

    /// Takes a character beyond ASCII; true when a word is complete.
    private mutating func wide() -> Bool {
        let (scalar, width) = decoded()
        guard let scalar else {
            let isComplete = close()
            at += width
            place += 1
            return isComplete
        }
        if scalar.value == 0x2019 { return apostrophe(width, places: 1) }
        switch LetterFolding.meaning(of: scalar) {
        case .separator:
            let isComplete = close()
            isInTag = false
            at += width
            place += 1
            return isComplete
        case .ignored: break
        case .letter(let first, let second):
            if single != nil, close() { return true }
            if letters.isEmpty { start = place }
            isCapital = false
            append(first)
            if second != 0 { append(second) }
        case .alone(let value): return alone(value, width)
        }
        at += width
        place += 1
        return false
    }

    /// Takes a character of a script without blanks: with the one before it, it is a word.
    private mutating func alone(_ value: UInt32, _ width: Int) -> Bool {
        if single == nil, close() { return true }
        let before = single
        at += width
        place += 1
        single = (value, before != nil)
        guard let before else { return false }
        append(before.value)
        append(value)
        (start, end) = (place - 2, place)
        return true
    }

    /// Ends the word that is open; false when there is none.
    private mutating func close() -> Bool {
        if let character = single {
            single = nil
            if !character.isPaired {
                append(character.value)
                (start, end) = (place - 1, place)
                return true
            }
        }
        guard !letters.isEmpty else { return false }
        end = place
        if followsUnited { nameCountry() }
        followsUnited = letters.count == 6 && letters == SearchWordScanner.united
        // "US" and "U.S." are a country, "us" is not.
        if letters.count == 2, letters[0] == 0x75, letters[1] == 0x73, isAcronym || isCapital {
            letters.append(0x61)
        }
        return true
    }

    /// "United States" is looked up like "US", and "United Kingdom" like "UK".
    private mutating func nameCountry() {
        switch String(decoding: letters, as: UTF8.self) {
        case "states": letters = Array("usa".utf8)
        case "kingdom": letters = Array("uk".utf8)
        default: break
        }
    }

    private mutating func append(_ value: UInt32) {
        if value < 0x80 {
            letters.append(UInt8(value))
        } else if value < 0x800 {
            letters.append(0xC0 | UInt8(value >> 6))
            letters.append(0x80 | UInt8(value & 0x3F))
        } else if let scalar = Unicode.Scalar(value) {
            letters.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    /// The character at the place and its bytes; nil where they are none.
    private func decoded() -> (Unicode.Scalar?, Int) {
        let first = bytes[at]
        let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, at + width <= bytes.count else { return (nil, 1) }
        var value = UInt32(first) & (0xFF >> UInt32(width + 1))
        for ahead in 1..<width {
            guard bytes[at + ahead] & 0xC0 == 0x80 else { return (nil, 1) }
            value = value << 6 | UInt32(bytes[at + ahead] & 0x3F)
        }
        return (Unicode.Scalar(value), width)
    }

    private static let apostrophes = ["39", "039", "x27", "8217"].map { Array($0.utf8) }
    private static let united = Array("united".utf8)
    private static let percent = Array("percent".utf8)
    private static let ordinals = ["st", "nd", "rd", "th", "s"].map { Array($0.utf8) }

    private mutating func number() {
        start = place
        isNumber = true
        digits.removeAll(keepingCapacity: true)
        var decimals = 0
        var isBehindPoint = false
        while at < bytes.count {
            let here = bytes[at]
            if Self.isDigit(here) {
                digits.append(here)
                decimals += isBehindPoint ? 1 : 0
            } else if here == 0x2C, isGroup {
                step()
                continue
            } else if here == 0x2E || here == 0x2C, !isBehindPoint, Self.isDigit(byte(1)) {
                isBehindPoint = true
            } else {
                break
            }
            step()
        }
        var number = SearchNumber(digits: digits, decimals: decimals)
        factor(&number)
        end = place
        number.spell(into: &letters)
    }

    /// A number in words is brought into the spelling of one in digits.
    private mutating func readSpelledNumber() {
        // At most the one byte that ended the word was passed over.
        let behind = at - (place - end)
        guard let number = SpelledNumber(letters, bytes, at: behind) else { return }
        isNumber = true
        if number.end > at {
            place += number.end - at
            at = number.end
        }
        end += number.end - behind
        letters.removeAll(keepingCapacity: true)
        SearchNumber(digits: number.digits, decimals: 0).spell(into: &letters)
    }

    private var isGroup: Bool {
        (1...3).allSatisfy { Self.isDigit(byte($0)) } && !Self.isDigit(byte(4))
    }

    /// Reads "million" and the like behind a number, and passes over "th"; anything else is left for the
    /// next word.
    private mutating func factor(_ number: inout SearchNumber) {
        var ahead = 0
        while ahead < 2, byte(ahead) == 0x20 || byte(ahead) == 0x2D { ahead += 1 }
        let blanks = ahead
        digits.removeAll(keepingCapacity: true)
        while digits.count < 12, byte(ahead) | 0x20 &- 0x61 < 26 {
            digits.append(byte(ahead) | 0x20)
            ahead += 1
        }
        // "5 m" may be metres; "5m" beside money and people is not.
        guard !digits.isEmpty, !Self.isLetter(byte(ahead)), digits.count > 1 || blanks == 0 else { return }
        if number.multiply(by: digits) || blanks == 0 && Self.ordinals.contains(digits) {
            at += ahead
            place += ahead
        }
    }

    private static let prefixes = [
        "http://", "https://", "www.", "pic.twitter.com/", "pic.x.com/", "t.co/", "bit.ly/",
    ].map { Array($0.utf8) }

    private mutating func skipAddress() -> Bool {
        guard SearchWordScanner.beginsAddress(bytes[at] | 0x20) else { return false }
        let isAddress = SearchWordScanner.prefixes.contains { prefix in
            guard at + prefix.count <= bytes.count else { return false }
            return prefix.indices.allSatisfy { index in
                let here = bytes[at + index]
                return (here &- 0x41 < 26 ? here | 0x20 : here) == prefix[index]
            }
        }
        guard isAddress else { return false }
        while at < bytes.count, bytes[at] > 0x20 {
            if bytes[at] & 0xC0 != 0x80 { place += 1 }
            at += 1
        }
        return true
    }

    private static func beginsAddress(_ letter: UInt8) -> Bool {
        letter == 0x68 || letter == 0x77 || letter == 0x70 || letter == 0x74 || letter == 0x62
    }
}

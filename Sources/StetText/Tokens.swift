/// Cuts a text into tokens, in one pass over its bytes.
///
/// The pass counts code points as it goes, so every token knows its place in both units and nothing
/// has to be converted later.
public struct Tokens: Sendable {
    /// The tokens, in the order of the text.
    public let all: [Token]

    /// The tokens of `text`.
    public init(_ text: ExactText) {
        all = text.bytes.withUnsafeBufferPointer { bytes in
            var scanner = TokenScanner(bytes: bytes)
            scanner.run()
            return scanner.tokens
        }
    }
}

/// The running state of the pass: where it is, and what stood before.
private struct TokenScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var tokens: [Token] = []
    var at = 0
    /// Bytes passed so far that continue a code point.
    var continuations = 0
    var blanks = 0
    var lines = 2

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 4 + 16)
    }

    mutating func run() {
        while at < bytes.count {
            let byte = bytes[at]
            if byte == 0x20 || byte == 0x09 {
                blanks += 1
                at += 1
            } else if byte == 0x0A {
                lines += 1
                at += 1
            } else if isAlphanumeric(byte) {
                word()
            } else if byte < 0x80 {
                mark(byte)
            } else {
                beyondASCII()
            }
        }
    }

    private func byte(_ ahead: Int) -> UInt8 { at + ahead < bytes.count ? bytes[at + ahead] : 0 }

    private mutating func add(_ kind: Token.Kind, length: Int, continuations extra: Int = 0) {
        let start = at
        let before = continuations
        at += length
        continuations += extra
        append(kind, start: start, end: at, before: before, after: continuations, hash: 0, flags: [])
    }

    private mutating func append(
        _ kind: Token.Kind, start: Int, end: Int, before: Int, after: Int, hash: UInt32,
        flags: Token.Flags
    ) {
        var flags = flags
        if lines > 0 {
            flags.insert(.startsLine)
            if lines > 1 { flags.insert(.startsParagraph) }
        } else if blanks == 0 {
            flags.insert(.isGlued)
        }
        if tokens.count == tokens.capacity { makeRoom(at: end) }
        tokens.append(
            Token(
                startByte: Int32(truncatingIfNeeded: start), endByte: Int32(truncatingIfNeeded: end),
                start: Int32(truncatingIfNeeded: start - before),
                end: Int32(truncatingIfNeeded: end - after), hash: hash, kind: kind, flags: flags,
                blanks: UInt8(min(255, blanks))))
        blanks = 0
        lines = 0
    }

    /// Makes room for as many tokens as the rest of the text will have if it goes on as it began: growing
    /// by halves would copy the tokens of a large text several times.
    private mutating func makeRoom(at end: Int) {
        let expected = tokens.count * (bytes.count + 1) / max(1, end)
        tokens.reserveCapacity(max(expected + expected / 32, tokens.count + tokens.count / 2) + 16)
    }

    private mutating func mark(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "."):
            var length = 1
            while length < 255, self.byte(length) == byte { length += 1 }
            add(length > 1 ? .ellipsis : .stop, length: length)
        case UInt8(ascii: ","): add(.comma, length: 1)
        case UInt8(ascii: "?"): add(.question, length: 1)
        case UInt8(ascii: "!"): add(.exclamation, length: 1)
        case UInt8(ascii: ":"): add(.colon, length: 1)
        case UInt8(ascii: ";"): add(.semicolon, length: 1)
        case UInt8(ascii: "\""): add(.straightDouble, length: 1)
        case UInt8(ascii: "'"): apostrophe(length: 1, continuations: 0, kind: .straightSingle)
        case UInt8(ascii: "`"):
            add(self.byte(1) == byte ? .openDouble : .openSingle, length: self.byte(1) == byte ? 2 : 1)
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): add(.openBracket, length: 1)
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): add(.closeBracket, length: 1)
        case UInt8(ascii: "-"):
            var length = 1
            while length < 255, self.byte(length) == byte { length += 1 }
            add(.dash, length: length)
        case 0x0D, 0x0B, 0x0C:
            if byte == 0x0D, self.byte(1) != 0x0A { lines += 1 }
            at += 1
        case 0x00..<0x20, 0x7F:
            blanks += 1
            at += 1
        default: add(.symbol, length: 1)
        }
    }

    /// An apostrophe: the clitic of the word before it, two of them a double mark, else a single mark.
    private mutating func apostrophe(length: Int, continuations extra: Int, kind: Token.Kind) {
        let gluedToWord =
            blanks == 0 && lines == 0
            && (tokens.last.map { $0.kind == .word || $0.kind == .number } ?? false)
        let clitic = gluedToWord ? cliticLength(at + length) : 0
        if clitic > 0 {
            let start = at
            let before = continuations
            var hash = Token.hashed(Token.hashSeed, UInt8(ascii: "'"))
            for offset in 0..<clitic { hash = Token.hashed(hash, bytes[at + length + offset]) }
            at += length + clitic
            continuations += extra
            append(
                .clitic, start: start, end: at, before: before, after: continuations, hash: hash,
                flags: [])
        } else if kind == .straightSingle, byte(1) == UInt8(ascii: "'") {
            add(.straightDouble, length: 2)
        } else {
            add(kind, length: length, continuations: extra)
        }
    }

    /// The letters of `s`, `re`, `ve`, `ll`, `d` or `m` from `place` on where nothing follows; else 0.
    private func cliticLength(_ place: Int) -> Int {
        func letter(_ offset: Int) -> UInt8 {
            place + offset < bytes.count ? bytes[place + offset] | 0x20 : 0
        }
        func ends(_ offset: Int) -> Bool {
            place + offset >= bytes.count || !isAlphanumeric(bytes[place + offset])
        }
        switch letter(0) {
        case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "m"): return ends(1) ? 1 : 0
        case UInt8(ascii: "r"), UInt8(ascii: "v"): return letter(1) == UInt8(ascii: "e") && ends(2) ? 2 : 0
        case UInt8(ascii: "l"): return letter(1) == UInt8(ascii: "l") && ends(2) ? 2 : 0
        default: return 0
        }
    }

    private mutating func beyondASCII() {
        let (kind, length) = character(bytes, at)
        switch kind {
        case .letter: word()
        case .blank:
            blanks += 1
            skip(length)
        case .lineBreak:
            lines += 1
            skip(length)
        case .nothing: skip(length)
        case .mark(let mark):
            if mark == .closeSingle {
                apostrophe(length: length, continuations: length - 1, kind: mark)
            } else {
                add(mark, length: length, continuations: length - 1)
            }
        }
    }

    private mutating func skip(_ length: Int) {
        at += length
        continuations += length - 1
    }

    /// A word or number from here on.
    private mutating func word() {
        let start = at
        let before = continuations
        var hash = Token.hashSeed
        var flags: Token.Flags = []
        var segment = 0
        var hasInnerDot = false
        if bytes[at] &- 0x41 < 26 { flags.insert(.isCapitalised) }
        if bytes[at] == 0xC3, byte(1) < 0x9F { flags.insert(.isCapitalised) }
        let startsWithDigit = isDigit(bytes[at])
        while at < bytes.count {
            let byte = bytes[at]
            if isAlphanumeric(byte) {
                if byte &- 0x61 < 26 { flags.insert(.hasSmallLetter) }
                if isDigit(byte) { flags.insert(.hasDigit) }
                hash = Token.hashed(hash, byte)
                at += 1
                segment += 1
            } else if byte >= 0x80 {
                guard let length = wordPart(segment: segment) else { break }
                for offset in 0..<length.bytes {
                    hash = length.isApostrophe ? hash : Token.hashed(hash, bytes[at + offset])
                }
                if length.isApostrophe { hash = Token.hashed(hash, UInt8(ascii: "'")) }
                flags.insert(.hasSmallLetter)
                at += length.bytes
                continuations += length.bytes - 1
                segment += 1
            } else if joins(byte, segment: segment) {
                hasInnerDot = hasInnerDot || byte == UInt8(ascii: ".")
                if byte != UInt8(ascii: "'") { segment = 0 }
                hash = Token.hashed(hash, byte)
                at += 1
            } else {
                break
            }
        }
        if hasInnerDot, segment == 1, byte(0) == UInt8(ascii: "."), !startsWithDigit {
            hash = Token.hashed(hash, UInt8(ascii: "."))
            at += 1
            flags.insert(.isDotted)
        }
        append(
            startsWithDigit ? .number : .word, start: start, end: at, before: before,
            after: continuations, hash: hash, flags: flags)
    }

    /// How many bytes of a code point beyond ASCII belong to the word, or nil where it ends the word.
    private func wordPart(segment: Int) -> (bytes: Int, isApostrophe: Bool)? {
        let (kind, length) = character(bytes, at)
        switch kind {
        case .letter, .nothing: return (length, false)
        case .mark(.closeSingle):
            guard at + length < bytes.count, isLetter(bytes[at + length]), segment > 0,
                cliticLength(at + length) == 0
            else { return nil }
            return (length, true)
        default: return nil
        }
    }

    /// Whether an ASCII mark inside a word or number belongs to it.
    private func joins(_ byte: UInt8, segment: Int) -> Bool {
        guard at + 1 < bytes.count, segment > 0 else { return false }
        let next = bytes[at + 1]
        let last = bytes[at - 1]
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "&"), UInt8(ascii: "_"): return isAlphanumeric(next)
        case UInt8(ascii: "'"): return isLetter(next) && cliticLength(at + 1) == 0
        case UInt8(ascii: ","): return isDigit(last) && isDigit(next)
        case UInt8(ascii: "."):
            if isDigit(last) && isDigit(next) { return true }
            if segment == 1 && isLetter(last) && isLetter(next) { return true }
            return last &- 0x61 < 26 && next &- 0x61 < 26
        default: return false
        }
    }
}

@inline(__always)
private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

@inline(__always)
private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

@inline(__always)
private func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }

/// What a code point beyond ASCII is to the tokens.
enum CharacterKind {
    /// Part of a word.
    case letter
    /// A blank of any width.
    case blank
    /// Ends a line.
    case lineBreak
    /// Invisible: a joiner, a mark of direction, a byte order mark.
    case nothing
    /// A mark of this kind.
    case mark(Token.Kind)
}

/// What the code point at byte `at` is, and how many bytes it has; the bytes are valid UTF-8.
func character(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (CharacterKind, Int) {
    let lead = bytes[at]
    if lead < 0xE0 {
        return (lead == 0xC2 ? latin(bytes[at + 1]) : .letter, 2)
    }
    if lead >= 0xF0 {
        // Emoji and other pictures are marks; letters of rarer scripts are letters.
        return (lead == 0xF0 && bytes[at + 1] == 0x9F ? .mark(.symbol) : .letter, 4)
    }
    switch (lead, bytes[at + 1]) {
    case (0xE2, 0x80): return (generalPunctuation(bytes[at + 2]), 3)
    case (0xE2, 0x81): return (bytes[at + 2] >= 0xA0 ? .nothing : .mark(.symbol), 3)
    case (0xE2, 0x82...0xAF): return (.mark(.symbol), 3)
    case (0xE3, 0x80): return (cjkPunctuation(bytes[at + 2]), 3)
    case (0xEF, 0xBB): return (bytes[at + 2] == 0xBF ? .nothing : .letter, 3)
    case (0xEF, 0xBC): return (fullWidth(bytes[at + 2]), 3)
    case (0xE1, 0x9A) where bytes[at + 2] == 0x80: return (.blank, 3)
    default: return (.letter, 3)
    }
}

/// U+0080 to U+00BF.
private func latin(_ second: UInt8) -> CharacterKind {
    switch second {
    case 0x85: .lineBreak
    case 0x80..<0xA0, 0xAD: .nothing
    case 0xA0: .blank
    case 0xAA, 0xB5, 0xBA: .letter
    case 0xAB: .mark(.openDouble)
    case 0xBB: .mark(.closeDouble)
    default: .mark(.symbol)
    }
}

/// U+2000 to U+203F.
private func generalPunctuation(_ third: UInt8) -> CharacterKind {
    switch third {
    case 0x80...0x8B, 0xAF: .blank
    case 0x8C...0x8F, 0xAA...0xAE: .nothing
    case 0x90, 0x91: .letter
    case 0x92...0x95: .mark(.dash)
    case 0x98, 0x9A, 0x9B, 0xB9: .mark(.openSingle)
    case 0x99, 0xBA: .mark(.closeSingle)
    case 0x9C, 0x9E, 0x9F: .mark(.openDouble)
    case 0x9D: .mark(.closeDouble)
    case 0xA6: .mark(.ellipsis)
    case 0xA8, 0xA9: .lineBreak
    default: .mark(.symbol)
    }
}

/// U+3000 to U+303F.
private func cjkPunctuation(_ third: UInt8) -> CharacterKind {
    switch third {
    case 0x80: .blank
    case 0x81: .mark(.comma)
    case 0x82: .mark(.stop)
    case 0x8C, 0x8E: .mark(.openDouble)
    case 0x8D, 0x8F: .mark(.closeDouble)
    case 0x85...0x87: .letter
    default: .mark(.symbol)
    }
}

/// U+FF00 to U+FF3F.
private func fullWidth(_ third: UInt8) -> CharacterKind {
    switch third {
    case 0x81: .mark(.exclamation)
    case 0x8C: .mark(.comma)
    case 0x8E: .mark(.stop)
    case 0x9A: .mark(.colon)
    case 0x9B: .mark(.semicolon)
    case 0x9F: .mark(.question)
    default: .letter
    }
}

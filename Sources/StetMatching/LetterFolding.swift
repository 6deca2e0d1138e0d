/// What a code point beyond ASCII means for the comparison of words.
///
/// Capitals, accents and ligatures are folded, so that "Zürich", "ZÜRICH" and "Zurich" are one
/// word; signs that only shape the text (soft hyphen, zero-width joiner, combining accent) count
/// for nothing. A script that writes without blanks gives one word a character.
enum LetterFolding {
    /// What a code point is.
    enum Meaning {
        /// Stands between words.
        case separator
        /// As if it were not there.
        case ignored
        /// A letter; `second` is 0 but for ligatures.
        case letter(UInt32, second: UInt32)
        /// A word of its own.
        case alone(UInt32)
    }

    /// The meaning of a code point that is not ASCII.
    static func meaning(of scalar: Unicode.Scalar) -> Meaning {
        let value = scalar.value
        switch value {
        case 0x80...0xBF: return value == 0xAD ? .ignored : .separator
        case 0xC0...0x17F: return latin(value)
        case 0x300...0x36F, 0x200B...0x200D, 0x2060, 0xFEFF, 0xFE00...0xFE0F: return .ignored
        case 0x391...0x3A9: return .letter(value + 0x20, second: 0)
        case 0x3C2: return .letter(0x3C3, second: 0)
        case 0x3B1...0x3C9, 0x430...0x45F, 0x5D0...0x5EA, 0x621...0x63A, 0x641...0x64A:
            return .letter(value, second: 0)
        case 0x400...0x40F: return .letter(value + 0x50, second: 0)
        case 0x410...0x42F: return .letter(value + 0x20, second: 0)
        case 0x2000...0x2BFF, 0x3000...0x303F: return .separator
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: return .alone(value)
        case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x3FFFF: return .alone(value)
        default: return other(scalar)
        }
    }

    /// Accented Latin letters by their plain ones, from U+00C0 to U+017F; `*` marks those told apart.
    private static let plainLatin = Array(
        ("aaaaaa*ceeeeiiii*nooooo*ouuuuy**aaaaaa*ceeeeiiii*nooooo*ouuuuy*y"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll"
            + "lllnnnnnnn**oooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

    private static func latin(_ value: UInt32) -> Meaning {
        switch value {
        case 0xC6, 0xE6: return .letter(0x61, second: 0x65)
        case 0x152, 0x153: return .letter(0x6F, second: 0x65)
        case 0x132, 0x133: return .letter(0x69, second: 0x6A)
        case 0xDF: return .letter(0x73, second: 0x73)
        case 0xDE, 0xFE: return .letter(0x74, second: 0x68)
        case 0xD0, 0xF0: return .letter(0x64, second: 0)
        case 0xD7, 0xF7: return .separator
        case 0x14A, 0x14B: return .letter(0x6E, second: 0)
        default: return .letter(UInt32(plainLatin[Int(value - 0xC0)]), second: 0)
        }
    }

    private static func other(_ scalar: Unicode.Scalar) -> Meaning {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: .ignored
        case .lowercaseLetter, .otherLetter, .modifierLetter, .spacingMark: .letter(scalar.value, second: 0)
        case .uppercaseLetter, .titlecaseLetter:
            .letter(scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value, second: 0)
        default: .separator
        }
    }
}

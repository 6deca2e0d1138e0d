/// Writes the letters of other alphabets in Latin ones, so that names can be compared across them.
///
/// Cyrillic and Greek give every sound a letter; Arabic and Hebrew leave most vowels out, and a name
/// from them is compared by its consonants.
enum NameAlphabets {
    /// How much of a name an alphabet writes down.
    enum Writing: Comparable {
        /// Latin letters, or none that are known here.
        case latin
        /// Another alphabet with vowels.
        case letters
        /// An alphabet that leaves vowels out.
        case consonants
    }

    /// The Latin letters for one of another alphabet, "" for a mute sign; nil for any other.
    static func latin(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> (String, Writing)? {
        switch scalar.value {
        case 0x370...0x3FF:
            // Upsilon closes a diphthong ("Papandreou") or is a vowel of its own ("Kyriakos").
            if scalar == "υ" || scalar == "Υ" || scalar == "ύ" || scalar == "Ύ" {
                return (last.map { "oae".unicodeScalars.contains($0) } == true ? "u" : "y", .letters)
            }
            return greek[lowercase(scalar)].map { ($0, .letters) }
        case 0x400...0x52F: return cyrillic[lowercase(scalar)].map { ($0, .letters) }
        case 0x5D0...0x5EA: return hebrew[scalar].map { ($0, .consonants) }
        case 0x621...0x6CC: return arabic[scalar].map { ($0, .consonants) }
        default: return nil
        }
    }

    /// The plain letter of a Latin one whose marks are those of Vietnamese, Romanian or Pinyin; nil for any
    /// other.
    static func plain(_ scalar: Unicode.Scalar) -> UInt32? {
        let letter: Character
        switch scalar.value {
        case 0x1EA0...0x1EB7, 0x1CD, 0x1CE, 0x102, 0x103: letter = "a"
        case 0x1EB8...0x1EC7: letter = "e"
        case 0x1EC8...0x1ECB, 0x1CF, 0x1D0: letter = "i"
        case 0x1ECC...0x1EE3, 0x1A0, 0x1A1, 0x1D1, 0x1D2: letter = "o"
        case 0x1EE4...0x1EF1, 0x1AF, 0x1B0, 0x1D3...0x1DC: letter = "u"
        case 0x1EF2...0x1EF9: letter = "y"
        case 0x218, 0x219: letter = "s"
        case 0x21A, 0x21B: letter = "t"
        default: return nil
        }
        return letter.asciiValue.map(UInt32.init)
    }

    private static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    }

    private static let cyrillic = table(
        """
        а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh
        ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya і i ї i є ye ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz
        """)

    private static let greek = table(
        """
        α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t φ f χ ch ψ ps
        ω o ά a έ e ή i ί i ό o ώ o ϊ i ΐ i ϋ y ΰ y
        """)

    private static let arabic = table(
        """
        ا a أ a إ i آ a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع - غ gh
        ف f ق q ك k ل l م m ن n ه h ة a و u ي i ى a ء - ئ i ؤ u پ p چ ch ژ zh گ g ک k ی i
        """)

    private static let hebrew = table(
        """
        א - ב b ג g ד d ה h ו u ז z ח h ט t י i כ k ך k ל l מ m ם m נ n ן n ס s ע - פ p ף p צ ts ץ ts
        ק k ר r ש sh ת t
        """)

    private static func table(_ text: String) -> [Unicode.Scalar: String] {
        let parts = text.split(whereSeparator: \.isWhitespace)
        var table: [Unicode.Scalar: String] = [:]
        for at in stride(from: 0, to: parts.count - 1, by: 2) {
            guard let letter = parts[at].unicodeScalars.first else { continue }
            table[letter] = parts[at + 1] == "-" ? "" : String(parts[at + 1])
        }
        return table
    }
}

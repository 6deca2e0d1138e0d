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
        /// Signs that stand for syllables with a meaning.
        case signs
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
        case 0x900...0x97F: return devanagari[scalar].map { ($0, .consonants) }
        case 0x10D0...0x10F0: return georgian[scalar].map { ($0, .letters) }
        case 0x531...0x587: return armenian[lowercase(scalar)].map { ($0, .letters) }
        case 0x3041...0x30FC: return KanaReadings.latin(scalar).map { ($0, .letters) }
        case 0xAC00...0xD7A3: return (hangul(Int(scalar.value) - 0xAC00), .letters)
        case 0x3400...0x9FFF: return (HanReadings.latin(scalar) ?? String(scalar), .signs)
        default: return nil
        }
    }

    /// Whether the first sign of a name is a family name by itself, as in Chinese and Korean.
    static func isSyllable(_ scalar: Unicode.Scalar) -> Bool {
        (0x3400...0x9FFF).contains(scalar.value) || (0xAC00...0xD7A3).contains(scalar.value)
    }

    /// The plain letter of a Latin one whose marks are those of Vietnamese, Romanian, Azerbaijani or Pinyin;
    /// nil for any other.
    static func plain(_ scalar: Unicode.Scalar) -> UInt32? {
        let letter: Character
        switch scalar.value {
        case 0x1EA0...0x1EB7, 0x18F, 0x259, 0x1CD, 0x1CE, 0x102, 0x103: letter = "a"
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

    private static let georgian = table(
        """
        ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh
        ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h
        """)

    private static let armenian = table(
        """
        ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh
        ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ u փ p ք k օ o ֆ f և ev
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

    private static let devanagari = table(
        """
        क k ख kh ग g घ gh ङ n च ch छ ch ज j झ jh ञ n ट t ठ th ड d ढ dh ण n त t थ th द d ध dh न n प p
        फ f ब b भ bh म m य y र r ल l व v श sh ष sh स s ह h ळ l अ a आ a इ i ई i उ u ऊ u ऋ ri ए e ऐ ai
        ओ o औ au ा a ि i ी i ु u ू u ृ ri े e ै ai ो o ौ au ं n ँ n ् - ़ -
        """)

    private static let hebrew = table(
        """
        א - ב b ג g ד d ה h ו u ז z ח h ט t י i כ k ך k ל l מ m ם m נ n ן n ס s ע - פ p ף p צ ts ץ ts
        ק k ר r ש sh ת t
        """)

    /// A Korean syllable as the system of 2000 writes it.
    private static func hangul(_ place: Int) -> String {
        koreanFirst[place / 588] + koreanVowels[place % 588 / 28] + koreanLast[place % 28]
    }

    private static let koreanFirst = parts("g kk n d tt r m b pp s ss - j jj ch k t p h")
    private static let koreanVowels = parts(
        "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
    private static let koreanLast = parts(
        "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t")

    private static func parts(_ text: String) -> [String] {
        text.split(separator: " ").map { $0 == "-" ? "" : String($0) }
    }

    private static func table(_ text: String) -> [Unicode.Scalar: String] {
        // Not by characters: a vowel sign would be one with the blank before it.
        let parts = text.unicodeScalars.split { $0 == " " || $0 == "\n" }.map { String($0) }
        var table: [Unicode.Scalar: String] = [:]
        for at in stride(from: 0, to: parts.count - 1, by: 2) {
            guard let letter = parts[at].unicodeScalars.first else { continue }
            table[letter] = parts[at + 1] == "-" ? "" : String(parts[at + 1])
        }
        return table
    }
}

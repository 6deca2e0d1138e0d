/// How the syllables of the two Japanese kana are written in Latin letters.
enum KanaReadings {
    /// The letters of a syllable, "" for a mark that only lengthens or doubles; nil for anything else.
    static func latin(_ scalar: Unicode.Scalar) -> String? {
        let hiragana = scalar.value < 0x30A1 ? scalar : Unicode.Scalar(scalar.value - 0x60)
        if scalar == "ー" { return "" }
        return hiragana.flatMap { readings[$0] }
    }

    /// Whether a syllable is written small and closes the one before it: "きょ" is "kyo".
    static func isSmall(_ scalar: Unicode.Scalar) -> Bool { "ゃゅょャュョ".unicodeScalars.contains(scalar) }

    /// The letters of a syllable and of the small one behind it.
    static func joined(_ letters: String, with small: String) -> String {
        guard letters.hasSuffix("i") else { return letters + small }
        let begun = letters.dropLast()
        // "し" and "ゃ" are "sha", "き" and "ゃ" are "kya".
        let isSoft = begun.hasSuffix("sh") || begun.hasSuffix("ch") || begun.hasSuffix("j")
        return String(begun) + (isSoft ? String(small.dropFirst()) : small)
    }

    private static let readings: [Unicode.Scalar: String] = {
        var readings: [Unicode.Scalar: String] = [:]
        let parts = lines.split(whereSeparator: \.isWhitespace)
        for at in stride(from: 0, to: parts.count - 1, by: 2) {
            guard let sign = parts[at].unicodeScalars.first else { continue }
            readings[sign] = parts[at + 1] == "-" ? "" : String(parts[at + 1])
        }
        return readings
    }()

    private static let lines = """
        あ a い i う u え e お o か ka き ki く ku け ke こ ko が ga ぎ gi ぐ gu げ ge ご go さ sa し shi す su せ se
        そ so ざ za じ ji ず zu ぜ ze ぞ zo た ta ち chi つ tsu て te と to だ da ぢ ji づ zu で de ど do な na に ni
        ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po
        ま ma み mi む mu め me も mo や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro わ wa を o ん n っ - ゃ ya
        ゅ yu ょ yo ぁ a ぃ i ぅ u ぇ e ぉ o ゔ v
        """
}

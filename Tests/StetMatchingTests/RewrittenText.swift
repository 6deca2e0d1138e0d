/// Invented news and rewrites of it, the same for the same seed.
struct RewrittenText {
    /// How a sentence is rewritten.
    enum Change: CaseIterable, Sendable {
        case wordsSwapped, wordsPutIn, wordsDropped, inflected, clausesTurned, flattened, numbersInWords
    }

    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// The next number below `limit`.
    mutating func next(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }

    /// A telling word that is in no list, made of syllables.
    mutating func name() -> String {
        let syllables = [
            "bran", "del", "kor", "mi", "tas", "ver", "lun", "gro", "pel", "shan", "wick", "dor",
        ]
        return (0..<3).map { _ in syllables[next(syllables.count)] }.joined()
    }

    private static let small = [
        "the", "of", "to", "in", "and", "a", "was", "for", "on", "that", "with", "by", "at", "from", "as",
    ]
    private static let usual = [
        "bridge", "market", "wagons", "council", "harbour", "wall", "roof", "boats", "farmers", "bakers",
        "glass",
        "timber", "orchard", "lantern", "copper", "wool", "saddle", "barrels", "clock", "tunnel", "ferry",
        "kiln",
        "repaired", "painted", "counted", "borrowed", "inspected", "closed", "carried", "measured", "hidden",
        "flooded", "planted", "burned", "cheap", "narrow", "green", "heavy", "ancient", "silent", "winter",
    ]

    /// A sentence of news: 24 words, two thirds of them telling, with a number.
    mutating func sentence() -> [String] {
        var words = (0..<24).map { at in
            at % 3 == 0
                ? Self.small[next(Self.small.count)]
                : at % 2 == 0 ? name() : Self.usual[next(Self.usual.count)]
        }
        words[13] = ["14", "17", "19"][next(3)]
        return words
    }

    /// The sentence rewritten, as text without its full stop.
    mutating func rewritten(_ sentence: [String], _ change: Change) -> String {
        var words = sentence
        switch change {
        case .wordsSwapped:
            words[2] = "velvet"
            words[9] = "an"
            words[16] = "pepper"
        case .wordsPutIn:
            words.insert("yesterday", at: 3)
            words.insert(contentsOf: ["we", "were", "told"], at: 12)
        case .wordsDropped:
            words.removeSubrange(15...16)
            words.remove(at: 8)
        case .inflected:
            for at in [2, 8, 17] {
                words[at] = words[at].hasSuffix("s") ? String(words[at].dropLast()) : words[at] + "s"
            }
        case .clausesTurned:
            words = Array(words[11...]) + Array(words[..<11])
        case .flattened:
            words = words.map { Int($0) == nil ? $0.lowercased() : "  " }
        case .numbersInWords:
            words = words.map { ["14": "fourteen", "17": "seventeen", "19": "nineteen"][$0] ?? $0 }
        }
        return words.joined(separator: change == .flattened ? "  " : " ")
    }
}

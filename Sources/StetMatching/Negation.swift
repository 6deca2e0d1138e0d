/// Words that say that something is not so.
enum Negation {
    /// Whether one stands in the words.
    static func stands(in words: StatedWords) -> Bool {
        words.words.indices.contains { isNegator(words, $0) }
    }

    /// Whether the words say that somebody has no part in something the vocabulary knows: "were not involved
    /// in the talks".
    static func keepsApart(in words: StatedWords, from vocabulary: Set<UInt64>) -> Bool {
        words.words.indices.contains { place in
            guard isNegator(words, place),
                let verb = (place + 1..<place + 5).first(where: { words.isOne(of: parts, at: $0) }),
                let link = (verb + 1..<verb + 3).first(where: { words.isOne(of: links, at: $0) }),
                words.isOne(of: pointers, at: link + 1)
            else { return false }
            return (link + 2..<link + 6).contains {
                words.stems.indices.contains($0) && vocabulary.contains(words.stems[$0])
            }
        }
    }

    /// Whether what is negated is a word of the vocabulary: "had not agreed", "no talks".
    static func governs(_ vocabulary: Set<UInt64>, in words: StatedWords) -> Bool {
        words.words.indices.contains { place in
            isNegator(words, place)
                && (place + 1..<place + 4).contains {
                    words.stems.indices.contains($0) && vocabulary.contains(words.stems[$0])
                }
        }
    }

    /// "not", "never", the "n't" that Words parts from its verb.
    private static func isNegator(_ words: StatedWords, _ place: Int) -> Bool {
        if words.isOne(of: negators, at: place) { return true }
        return words.isOne(of: clitic, at: place) && place > 0
            && words.string(at: place - 1).lowercased().hasSuffix("n")
    }

    private static let negators = StatedWords.list("not no never none neither nobody nothing cannot")
    private static let clitic = StatedWords.list("t")
    private static let parts = StatedWords.list(
        "participating participate participated involved part party invited consulted informed aware briefed "
            + "included joining join joined attending attend attended represented")
    private static let links = StatedWords.list("in of to about on at by")
    private static let pointers = StatedWords.list("the these those such any this that")
}

import StetText

/// The words of `ClaimWords`, found by the hash of a token.
struct ClaimLexicon: Sendable {
    private struct Slot {
        var hash: UInt32 = 0
        var word: ClaimWord = []
    }

    private static let size = 4_096
    private var slots = [Slot](repeating: Slot(), count: ClaimLexicon.size)

    /// The lexicon of all lists.
    init() {
        for (sign, words) in ClaimWords.lists {
            let bytes = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
            for word in bytes.split(separator: 0x20) { insert(Token.hash(of: word), sign) }
        }
    }

    private mutating func insert(_ hash: UInt32, _ sign: ClaimWord) {
        var at = Int(hash ^ (hash >> 15)) & (ClaimLexicon.size - 1)
        while slots[at].hash != 0, slots[at].hash != hash { at = (at + 1) & (ClaimLexicon.size - 1) }
        slots[at].hash = hash
        slots[at].word.formUnion(sign)
    }

    /// What the word with this hash says; nothing for a word it does not know.
    @inline(__always)
    func word(_ hash: UInt32) -> ClaimWord {
        var at = Int(hash ^ (hash >> 15)) & (ClaimLexicon.size - 1)
        while slots[at].hash != 0 {
            if slots[at].hash == hash { return slots[at].word }
            at = (at + 1) & (ClaimLexicon.size - 1)
        }
        return []
    }
}

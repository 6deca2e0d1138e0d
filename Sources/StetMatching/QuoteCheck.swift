public import StetText

/// Whether what a sentence quotes stands in a text word by word; case, accents and punctuation do not
/// count.
public enum QuoteCheck {
    /// The words between quotation marks in `sentence` that stand in none of the texts.
    public static func unmatched(in sentence: ExactText, texts: [ExactText]) -> [String] {
        let pieces = QuotedPieces.within([sentence.wholeSpan], of: sentence)
        guard !pieces.isEmpty else { return [] }
        let hashes = texts.map { text in Words(text.bytes, in: 0..<text.bytes.count).list.map(\.hash) }
        return pieces.map { sentence[$0] }.filter { piece in
            let wanted = Words(piece).list.map(\.hash)
            return !wanted.isEmpty && !hashes.contains { stands(wanted, in: $0) }
        }
    }

    /// Knuth, Morris and Pratt's search: as long as the text, however often the words repeat.
    private static func stands(_ wanted: [UInt64], in words: [UInt64]) -> Bool {
        var fallback = [Int](repeating: 0, count: wanted.count)
        var matched = 0
        for index in wanted.indices.dropFirst() {
            while matched > 0, wanted[index] != wanted[matched] { matched = fallback[matched - 1] }
            if wanted[index] == wanted[matched] { matched += 1 }
            fallback[index] = matched
        }
        matched = 0
        for word in words {
            while matched > 0, word != wanted[matched] { matched = fallback[matched - 1] }
            if word == wanted[matched] { matched += 1 }
            if matched == wanted.count { return true }
        }
        return false
    }
}

/// What somebody types to find texts: words, beginnings of words (`harb*`) and exact phrases (`"…"`).
public struct TextQuery: Sendable {
    /// A thing that is looked for.
    enum Part: Sendable {
        /// A word in any of its forms.
        case word(SearchWords.Word)
        /// Words that begin with these folded letters; one must be there.
        case beginning([UInt8])
        /// These words one behind the other, as they are written; they must be there.
        case phrase([SearchWords.Word])
    }

    /// What is looked for, in the order it was typed.
    let parts: [Part]

    /// Parts of a query that are looked at.
    private static let limit = 64

    /// The query that these characters are; a quotation mark that nothing closes counts for nothing.
    public init(_ text: String) {
        var parts: [Part] = []
        let pieces = text.split(separator: "\"", omittingEmptySubsequences: false)
        for (index, piece) in pieces.enumerated() {
            if index % 2 == 1, index + 1 < pieces.count {
                let words = SearchWords(String(piece), limit: TextQuery.limit).list
                if words.count == 1, words[0].isTelling { parts.append(.word(words[0])) }
                if words.count > 1 { parts.append(.phrase(words)) }
                continue
            }
            for token in piece.split(whereSeparator: \.isWhitespace) {
                parts += TextQuery.parts(of: token)
            }
        }
        self.parts = Array(parts.prefix(TextQuery.limit))
    }

    /// Whether nothing is looked for.
    public var isEmpty: Bool { parts.isEmpty }

    private static func parts(of token: Substring) -> [Part] {
        var words = SearchWords(String(token), limit: limit).list
        var beginning: [Part] = []
        if token.last == "*", let last = words.popLast(), !last.isNumber {
            beginning = [.beginning(last.letters)]
        }
        return words.filter(\.isTelling).map { .word($0) } + beginning
    }
}

/// The words of a short post or a claim as they are looked up: cleaned, folded, stemmed, each with its place.
struct SearchWords: Sendable {
    /// One word.
    struct Word: Sendable {
        /// The hash of its stem.
        let hash: UInt64
        /// The folded letters as they stand, before stemming.
        let letters: [UInt8]
        /// The code points it stands at, from the first to the one after the last.
        let place: Range<Int>
        /// Whether it is a number.
        let isNumber: Bool
        /// Whether it tells anything, or is a word of grammar.
        let isTelling: Bool
    }

    /// Words of a text that are looked at; what stands behind them is left out.
    static let limit = 20_000

    /// The words in the order of the text.
    private(set) var list: [Word] = []

    /// The words of a text, at most `limit` of them.
    init(_ text: String, limit: Int = SearchWords.limit) {
        var text = text
        text.withUTF8 { bytes in
            var scanner = SearchWordScanner(bytes)
            while list.count < limit, scanner.next() {
                let stem = SearchStem.term(scanner.letters, isNumber: scanner.isNumber)
                list.append(
                    Word(
                        hash: WordHash.mixed(WordHash.hash(stem.letters)), letters: scanner.letters,
                        place: scanner.start..<scanner.end, isNumber: scanner.isNumber,
                        isTelling: stem.isTelling))
            }
        }
    }
}

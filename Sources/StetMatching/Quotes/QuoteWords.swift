/// The words of a wording as they are compared: shortened forms written out ("don't" is "do not"),
/// numbers by their value, what an editor put in brackets left out.
struct QuoteWords: Sendable {
    /// The words in the order of the text.
    private(set) var list: [QuoteWord] = []

    /// The words of `bytes`, which are valid UTF-8, in these ranges.
    init(_ bytes: [UInt8], in ranges: [Range<Int>], limit: Int) {
        for range in ranges where list.count < limit {
            read(bytes, range, limit - list.count)
        }
        joinPhrases()
        lowerFormulas()
    }

    /// The words of a string.
    init(_ string: String, limit: Int = 1_500) {
        let bytes = Array(string.utf8)
        self.init(bytes, in: [0..<bytes.count], limit: limit)
    }

    /// What the words say in all.
    var weight: Int { list.reduce(0) { $0 + $1.weight } }

    /// The words, those parted that the other wording writes in one ("cyber security").
    func writtenLike(_ other: QuoteWords) -> [QuoteWord] {
        guard list.count > 1 else { return list }
        let long = Dictionary(
            other.list.lazy.filter { $0.tells && $0.end - $0.start > 6 }.map { ($0.form, $0) }
        ) { first, _ in first }
        guard !long.isEmpty else { return list }
        var words: [QuoteWord] = []
        for word in list {
            if let last = words.last, word.end - word.start < 64,
                let one = long[WordHash.joined(last.form, word.form, letters: Int(word.end - word.start))]
            {
                words[words.count - 1] = one.standing(from: last.start, to: word.end)
            } else {
                words.append(word)
            }
        }
        return words
    }

    private mutating func read(_ bytes: [UInt8], _ range: Range<Int>, _ limit: Int) {
        var reader = QuoteWordReader(bytes: bytes)
        var before = range.lowerBound
        for word in Words(bytes, in: range, limit: limit).list {
            let between = bytes[before..<Int(word.start)]
            reader.pass(between)
            if !reader.isInBrackets { reader.take(word, after: between) }
            before = Int(word.end)
        }
        list += reader.list
    }

    /// Makes one word of two that stand for one: "give up" is "surrender".
    private mutating func joinPhrases() {
        var words: [QuoteWord] = []
        for word in list {
            if let last = words.last, word.start - last.end < 3,
                let one = QuotePhrases.bySecond[word.form]?[last.stem]
            {
                words[words.count - 1] = QuoteWord(one, from: last, through: word)
            } else {
                words.append(word)
            }
        }
        list = words
    }

    /// Takes the weight off turns of phrase that everybody uses.
    private mutating func lowerFormulas() {
        var at = 0
        while at < list.count {
            let phrases = QuoteFormulas.byFirstWord[list[at].form] ?? []
            let found = phrases.first { phrase in
                at + phrase.count <= list.count
                    && phrase.indices.allSatisfy { list[at + $0].form == phrase[$0] }
            }
            for place in at..<(at + (found?.count ?? 0)) { list[place].weight = min(list[place].weight, 1) }
            at += max(1, found?.count ?? 1)
        }
    }
}

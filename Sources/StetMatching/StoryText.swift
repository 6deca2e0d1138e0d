public import StetModel
public import StetText

/// One article of a story, made ready for being laid beside the others.
///
/// The words are found once, so that comparing every two articles of a story does not read them again.
public struct StoryText: Sendable {
    /// The article's number; of a file on the command line, its place there.
    public let article: Int
    /// The exact text.
    public let text: ExactText
    /// What the text says, as read by a suggester.
    public let reading: Reading

    /// The words of the story, residue left out, numbers included.
    let words: [Words.Word]
    /// The places in `words` of those that are no numbers.
    let letterPlaces: [Int32]
    /// The hashes of those, in the same order.
    let letterHashes: [UInt64]

    /// An article made ready.
    public init(article: Int, text: ExactText, reading: Reading) {
        self.article = article
        self.text = text
        self.reading = reading
        var words: [Words.Word] = []
        var start = 0
        for region in reading.regions where region.kind == .residue {
            let from = text.byteOffset(of: min(region.span.start, text.length))
            if from > start { words += Words(text.bytes, in: start..<from).list }
            start = max(start, text.byteOffset(of: min(region.span.end, text.length)))
        }
        words += Words(text.bytes, in: start..<text.bytes.count).list
        self.words = words
        letterPlaces = words.indices.compactMap { words[$0].isNumber ? nil : Int32($0) }
        letterHashes = letterPlaces.map { words[Int($0)].hash }
    }

    /// The span from one word without digits to another, both included.
    func span(fromLetterWord first: Int, through last: Int) -> TextSpan {
        let (from, to) = (words[Int(letterPlaces[first])], words[Int(letterPlaces[last])])
        return TextSpan(start: text.offset(ofByte: Int(from.start)), end: text.offset(ofByte: Int(to.end)))
    }

    /// How many of the words from one place to another, counted without numbers, say something.
    func contentWords(from: Int, to: Int) -> Int {
        let common = CommonWords.english
        return letterHashes[from..<to].reduce(0) {
            $0 + (common.rank(ofMixed: WordHash.mixed($1)) == .empty ? 0 : 1)
        }
    }

    /// The numbers that stand between two words, the places counted without numbers.
    func numbers(from: Int, to: Int) -> [UInt64] {
        guard from < to else { return [] }
        return words[Int(letterPlaces[from])...Int(letterPlaces[to - 1])].filter(\.isNumber).map(\.hash)
    }
}

extension StoryText {
    /// The sentences that a stretch lies in, from the beginning of the first to the end of the last.
    func sentence(around span: TextSpan) -> TextSpan {
        let sentences = reading.sentences
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
        }
        var whole = span
        while low < sentences.count, sentences[low].span.overlaps(span) {
            whole = whole.union(sentences[low].span)
            low += 1
        }
        return whole
    }
}

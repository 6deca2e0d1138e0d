import StetText

/// The words of a statement, with what a rule of thumb can ask of them: which list a word is in, whether
/// it began with a capital, what stands between two of them.
struct StatedWords: Sendable {
    /// How many words of one statement are looked at.
    static let limit = 400

    /// The words in the order of the text.
    let words: [Words.Word]
    /// Their stems, numbers by their digits.
    let stems: [UInt64]
    private let bytes: [UInt8]

    /// The words at `spans` of a text.
    init(_ story: StoryText, _ spans: [TextSpan]) {
        var words: [Words.Word] = []
        for span in spans where span.end <= story.text.length && words.count < StatedWords.limit {
            let range = story.text.byteOffset(of: span.start)..<story.text.byteOffset(of: span.end)
            words += Words(story.text.bytes, in: range, limit: StatedWords.limit - words.count).list
        }
        self.init(words, story.text.bytes)
    }

    /// The words of a short text, such as a description of a source.
    init(_ string: String) {
        // A code point that the limit cuts becomes a replacement character.
        let bytes = Array(String(decoding: string.utf8.prefix(4_000), as: UTF8.self).utf8)
        self.init(Words(bytes, in: 0..<bytes.count, limit: StatedWords.limit).list, bytes)
    }

    private init(_ words: [Words.Word], _ bytes: [UInt8]) {
        self.words = words
        self.bytes = bytes
        stems = bytes.withUnsafeBufferPointer { buffer in
            words.map { $0.isNumber ? $0.hash : WordStem.stem(of: $0, buffer).0 }
        }
    }

    /// How many there are.
    var count: Int { words.count }

    /// The numbers among them.
    var numbers: WrittenNumbers { WrittenNumbers(words, in: bytes) }

    /// Whether the word at `place` is in a list; there is none beyond the ends.
    func isOne(of list: Set<UInt64>, at place: Int) -> Bool {
        words.indices.contains(place) && list.contains(words[place].hash)
    }

    /// The first word from `place` on that is in a list.
    func first(of list: Set<UInt64>, from place: Int = 0) -> Int? {
        words.indices.dropFirst(place).first { list.contains(words[$0].hash) }
    }

    /// Whether the word began with a capital.
    func isCapitalised(at place: Int) -> Bool {
        words.indices.contains(place) && bytes[Int(words[place].start)] &- 0x41 < 26
    }

    /// The word as it is written.
    func string(at place: Int) -> String { string(place..<(place + 1)) }

    /// Some words as they are written, with all between them.
    func string(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last, words.indices.contains(last) else { return "" }
        return String(decoding: bytes[Int(words[first].start)..<Int(words[last].end)], as: UTF8.self)
    }

    /// The bytes of some words, as a range in the text they come from.
    func byteRange(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last else { return 0..<0 }
        return Int(words[first].start)..<Int(words[last].end)
    }

    /// Whether this byte stands between a word and the next.
    func isFollowed(_ place: Int, by byte: Unicode.Scalar) -> Bool {
        guard words.indices.contains(place + 1) else { return false }
        return bytes[Int(words[place].end)..<Int(words[place + 1].start)].contains(UInt8(ascii: byte))
    }

    /// The bytes between a word and the next.
    func gap(after place: Int) -> ArraySlice<UInt8> {
        guard words.indices.contains(place + 1) else { return [] }
        return bytes[Int(words[place].end)..<max(Int(words[place].end), Int(words[place + 1].start))]
    }

    /// The byte before a word, where there is one.
    func byte(before place: Int) -> UInt8? {
        let at = Int(words[place].start) - 1
        return bytes.indices.contains(at) ? bytes[at] : nil
    }

    /// The stems of the words that say something, numbers left out.
    var telling: Set<UInt64> {
        let common = CommonWords.english
        return bytes.withUnsafeBufferPointer { buffer in
            Set(
                words.indices.filter {
                    !words[$0].isNumber && words[$0].letters > 1
                        && WordStem.rank(of: words[$0], buffer, common) != .empty
                }.map { stems[$0] })
        }
    }

    /// The hashes of the words of a list.
    static func list(_ words: String) -> Set<UInt64> { Set(Words(words).list.map(\.hash)) }
}

import StetModel
import StetText

/// What is attributed to somebody in one place, made ready for comparison.
struct QuotePassage: Sendable {
    /// The place of its article in the list of articles.
    let text: Int
    /// The attribution it belongs to, as an index into the reading; nil where there is none.
    let attribution: Int?
    /// Who is named for it.
    let speaker: String?
    /// Whether it is quoted or told; nil where nothing says so.
    let mode: AttributionMode?
    /// Whether an institution is named for it rather than a person.
    let isInstitution: Bool
    /// The ones it came through, the speaker left out.
    let carriers: [String]
    /// Where it stands.
    let spans: [TextSpan]
    /// What the source does with it.
    let stance: AttributionStance
    /// The word beside it that takes the certainty back, in small letters.
    let hedge: String?
    /// All its words, numbers included.
    let list: [Words.Word]
    /// The hashes of its words without digits.
    let hashes: [UInt64]
    /// Where each of these words stands, in bytes.
    let places: [Range<Int32>]
    /// Where its pieces begin among its words, and where the last one ends.
    let bounds: Set<Int>
    /// The hashes of its numbers.
    let numbers: [UInt64]
    /// Its words as they are compared by what they mean.
    let words: QuoteWords
    /// The stretches in quotation marks, in bytes, of what is partly told.
    let quoted: [Range<Int32>]
    /// What the words that name or describe its source mean, without those of grammar.
    let described: Set<UInt64>
    /// The spread hashes of the stems of its words that say something, sorted, each once; the lowest
    /// bit tells names and rare words from common ones.
    let stems: [UInt64]
    /// Whether it shows that words were left out or put in.
    let hasEllipsis: Bool

    /// How many words of a passage are compared at most.
    static let wordLimit = 1_500
    private static let stemLimit = 60

    /// The passage at `spans` of a text; nil where it has no words.
    init?(
        _ story: StoryText, at text: Int, attribution: Int?, mode: AttributionMode?, spans: [TextSpan]
    ) {
        self.text = text
        self.attribution = attribution
        self.mode = mode
        self.spans = spans
        let read = attribution.map { story.reading.attributions[$0] }
        speaker = read?.source?.name
        isInstitution = read?.sourcing == .institution
        carriers = Array((read?.hops ?? []).dropFirst())
        let bytes = story.text.bytes
        let ranges = spans.filter { $0.end <= story.text.length }.map {
            story.text.byteOffset(of: $0.start)..<story.text.byteOffset(of: $0.end)
        }
        var words: [Words.Word] = []
        var bounds: Set<Int> = [0]
        for range in ranges where words.count < QuotePassage.wordLimit {
            let all = Words(bytes, in: range, limit: QuotePassage.wordLimit - words.count).list
            words += QuotePassage.withoutInsertions(all, bytes, range)
            bounds.insert(words.count { !$0.isNumber })
        }
        self.bounds = bounds
        let letters = words.filter { !$0.isNumber }
        guard !letters.isEmpty else { return nil }
        list = words
        stance = read?.stance ?? .asserts
        hedge = read?.hedge.flatMap { $0.end <= story.text.length ? story.text[$0].lowercased() : nil }
        hashes = letters.map(\.hash)
        places = letters.map { $0.start..<$0.end }
        numbers = words.filter(\.isNumber).map(\.hash)
        self.words = QuoteWords(bytes, in: ranges, limit: QuotePassage.wordLimit)
        stems = QuotePassage.stems(of: self.words)
        quoted = mode == .mixed ? QuotePassage.quoted(spans, story.text) : []
        let named = (read?.source?.spans ?? []).filter { $0.end <= story.text.length }.map {
            story.text.byteOffset(of: $0.start)..<story.text.byteOffset(of: $0.end)
        }
        described = Set(QuoteWords(bytes, in: named, limit: 24).list.filter(\.tells).map(\.sense))
        hasEllipsis = ranges.contains {
            QuotePassage.showsEllipsis(bytes, $0) || bytes[$0].contains(UInt8(ascii: "["))
        }
    }

    /// The stretch from the first piece to the last.
    var span: TextSpan {
        spans.dropFirst().reduce(spans.first ?? TextSpan(start: 0, end: 0)) { $0.union($1) }
    }

    /// Whether its words are the speaker's own, as far as is known; a mixed content is told.
    var isQuoted: Bool { mode == .direct || mode == nil }

    /// Whether some of it is told and some quoted.
    var isMixed: Bool { mode == .mixed }

    /// Whether a word of it stands in quotation marks.
    func isQuoted(at place: Range<Int32>) -> Bool {
        quoted.contains { $0.lowerBound <= place.lowerBound && place.upperBound <= $0.upperBound }
    }

    /// Whether it came through somebody else's hands than the speaker's and the outlet's.
    var isHandedOn: Bool { !carriers.isEmpty }

    /// Whether it says too little to tell two utterances apart.
    var isShort: Bool { stems.count < 3 }

    /// Keys of its words that say little, for a few words that have no others to be found by.
    var weakKeys: [UInt64] {
        let weak = words.list.lazy.filter { !$0.tells && $0.end - $0.start > 4 }.prefix(
            QuotePassage.stemLimit)
        return Set(weak.map { WordHash.mixed($0.sense ^ 1) }).sorted()
    }

    /// What its words say in all: a name or a rare word counts twice.
    var weight: Int { stems.reduce(0) { $0 + 1 + Int($1 & 1) } }

    /// Whether both belong to one attribution.
    func isPiece(of other: QuotePassage) -> Bool {
        attribution != nil && text == other.text && attribution == other.attribution
    }

    private static func stems(of words: QuoteWords) -> [UInt64] {
        let telling = words.list.lazy.filter { $0.tells && !$0.isNumber }.prefix(stemLimit)
        return Array(Set(telling.map { WordHash.mixed($0.sense) & ~1 | ($0.weight > 5 ? 1 : 0) })).sorted()
    }

    /// The words of a stretch without those that an editor put in square brackets, unless it has no others.
    private static func withoutInsertions(
        _ words: [Words.Word], _ bytes: [UInt8], _ range: Range<Int>
    ) -> [Words.Word] {
        guard bytes[range].contains(UInt8(ascii: "[")) else { return words }
        var isOpen = false
        var at = range.lowerBound
        let own = words.filter { word in
            for byte in bytes[at..<Int(word.start)]
            where byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") {
                isOpen = byte == UInt8(ascii: "[")
            }
            at = Int(word.end)
            return !isOpen
        }
        return own.isEmpty ? words : own
    }

    private static func quoted(_ spans: [TextSpan], _ text: ExactText) -> [Range<Int32>] {
        QuotedPieces.within(spans.filter { $0.end <= text.length }, of: text).map {
            Int32(text.byteOffset(of: $0.start))..<Int32(text.byteOffset(of: $0.end))
        }
    }

    private static func showsEllipsis(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count > 2 else { return false }
        return (range.lowerBound..<(range.upperBound - 2)).contains {
            bytes[$0] == 0x2E && bytes[$0 + 1] == 0x2E && bytes[$0 + 2] == 0x2E
                || bytes[$0] == 0xE2 && bytes[$0 + 1] == 0x80 && bytes[$0 + 2] == 0xA6
        }
    }
}

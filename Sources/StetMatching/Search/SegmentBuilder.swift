/// Collects texts and makes a segment of an index of them.
///
/// A segment holds, for each text, its words in order, and for each word, the texts that hold it. It
/// may also say which texts of older segments are gone, and how often their words occurred, so that
/// the counts over all segments are those of the texts that are left.
public struct SegmentBuilder {
    /// Words after which a segment should be closed and another one begun.
    public static let wordLimit = 24_000_000

    /// How the fields count.
    public let profile: SearchProfile
    private var numbers: [UInt32] = []
    private var days: [Int32] = []
    /// The first word of each field of each text.
    private var starts: [UInt32] = [0]
    private var words: [UInt32] = []
    private var termHashes: [UInt64] = []
    private var areNumbers: [Bool] = []
    private var terms = HashNumbers()
    /// The term of a word as it stands, `UInt32.max` for a word of grammar.
    private var spelled = HashNumbers()
    private var spellings = SpellingList()
    private var removed: [UInt32] = []
    private var lost: [UInt64: UInt32] = [:]

    /// An empty segment.
    public init(_ profile: SearchProfile) {
        self.profile = profile
    }

    /// How many texts there are.
    public var count: Int { numbers.count }
    /// Whether it holds so much that another one should be begun.
    public var isFull: Bool { words.count >= SegmentBuilder.wordLimit }

    /// Adds a text; its number must be higher than those before it.
    public mutating func append(_ document: SearchDocument) {
        precondition(numbers.last.map { Int($0) < document.number } ?? true, "Texts come in order.")
        numbers.append(UInt32(clamping: document.number))
        days.append(document.day ?? .min)
        for field in SearchProfile.Field.allCases {
            var content = document.content(of: field)
            if !content.isEmpty { content.withUTF8 { add($0) } }
            starts.append(UInt32(words.count))
        }
    }

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        var scanner = SearchWordScanner(bytes)
        while scanner.next() {
            let hash = WordHash.mixed(WordHash.hash(scanner.letters))
            if let term = spelled.number(of: hash) {
                if term != .max { words.append(term) }
                continue
            }
            let stem = SearchStem.term(scanner.letters, isNumber: scanner.isNumber)
            let term =
                stem.isTelling
                ? self.term(WordHash.mixed(WordHash.hash(stem.letters)), isNumber: scanner.isNumber) : .max
            spelled.set(hash, term)
            if term != .max {
                spellings.append(scanner.letters, term)
                words.append(term)
            }
        }
    }

    private mutating func term(_ hash: UInt64, isNumber: Bool) -> UInt32 {
        if let term = terms.number(of: hash) { return term }
        let term = UInt32(termHashes.count)
        terms.set(hash, term)
        termHashes.append(hash)
        areNumbers.append(isNumber)
        return term
    }

    /// Adds a text of another segment.
    mutating func append(_ document: Int, of segment: Segment) throws(SearchIndexError) {
        numbers.append(UInt32(clamping: try segment.number(of: document)))
        days.append(try segment.day(of: document) ?? .min)
        let sequence = try segment.sequence(of: document)
        for field in SearchProfile.Field.allCases {
            for word in sequence[field] {
                let term = term(
                    try segment.hash(of: word), isNumber: try segment.isNumber(word))
                words.append(term)
            }
            starts.append(UInt32(words.count))
        }
    }

    /// Takes over the spellings of another segment, whose texts were added.
    mutating func takeSpellings(of segment: Segment) throws(SearchIndexError) {
        try segment.eachSpelling { (letters, hash) throws(SearchIndexError) in
            let key = WordHash.mixed(WordHash.hash(letters))
            guard spelled.number(of: key) == nil, let term = terms.number(of: hash) else { return }
            spelled.set(key, term)
            spellings.append(letters, term)
        }
    }

    /// Notes that a text of an older segment, with these words, is gone or was replaced.
    mutating func remove(_ number: Int, words: some Sequence<UInt64>) {
        removed.append(UInt32(clamping: number))
        for word in Set(words) { lost[word, default: 0] += 1 }
    }

    /// The bytes of the segment, in pieces.
    public mutating func close() -> [[UInt8]] {
        let order = termHashes.indices.sorted { termHashes[$0] < termHashes[$1] }
        var ranks = [UInt32](repeating: 0, count: order.count)
        for (rank, term) in order.enumerated() { ranks[term] = UInt32(rank) }
        for at in words.indices { words[at] = ranks[Int(words[at])] }
        let spellings = spellings.sorted { ranks[Int($0)] }
        var layout = IndexLayout(profile: profile.rawValue, expected: words.count * 6 + numbers.count * 16)
        layout.add(.numbers, numbers)
        layout.add(.days, days.map { UInt32(bitPattern: $0) })
        addSequences(to: &layout)
        layout.add(.termHashes, order.map { termHashes[$0] })
        layout.add(.buckets, buckets(order))
        addPostings(to: &layout, areNumbers: order.map { areNumbers[$0] })
        layout.add(.removed, removed.sorted())
        let gone = lost.sorted { $0.key < $1.key }
        layout.add(.lostHashes, gone.map(\.key))
        layout.add(.lostCounts, gone.map(\.value))
        spellings.add(to: &layout)
        return layout.close()
    }

    /// For each beginning of a hash, the first term that has it: the bucket of a hash is its highest bits.
    private func buckets(_ order: [Int]) -> [UInt32] {
        let bits = Segment.bucketBits(terms: order.count)
        var buckets = [UInt32](repeating: 0, count: 1 << bits + 1)
        for term in order { buckets[Segment.bucket(of: termHashes[term], bits: bits) + 1] += 1 }
        for at in buckets.indices.dropFirst() { buckets[at] += buckets[at - 1] }
        return buckets
    }

    /// The words of each text: how many each field has, then their terms.
    private func addSequences(to layout: inout IndexLayout) {
        let fields = SearchProfile.Field.allCases.count
        var ends: [UInt32] = [0]
        ends.reserveCapacity(numbers.count + 1)
        layout.add(.sequences) { bytes in
            let first = bytes.count
            for document in numbers.indices {
                let from = document * fields
                for field in from..<(from + fields) {
                    bytes.append(number: starts[field + 1] - starts[field])
                }
                for at in Int(starts[from])..<Int(starts[from + fields]) { bytes.append(number: words[at]) }
                ends.append(UInt32(bytes.count - first))
            }
        }
        layout.add(.sequenceStarts, ends)
    }

    /// The texts that hold each word.
    private mutating func addPostings(to layout: inout IndexLayout, areNumbers: [Bool]) {
        var counts = DocumentWords(terms: areNumbers.count, profile: profile)
        var places = [UInt32](repeating: 0, count: areNumbers.count + 1)
        eachText { counts.count($0, $1, words) { term, _ in places[Int(term) + 1] += 1 } }
        layout.add(.termCounts, zip(places.dropFirst(), areNumbers).map { $1 ? $0 | Segment.numberMark : $0 })
        for at in places.indices.dropFirst() { places[at] += places[at - 1] }
        var lists = PostingLists(starts: places)
        eachText { document, starts in
            counts.count(document, starts, words) { term, impact in
                lists.add(term, UInt32(document), impact)
            }
        }
        // The words are in the sequences by now; their room is needed for the lists.
        words = []
        let ends = lists.write(to: &layout)
        layout.add(.postingStarts, ends)
    }

    private func eachText(_ body: (Int, ArraySlice<UInt32>) -> Void) {
        let fields = SearchProfile.Field.allCases.count
        for document in numbers.indices {
            body(document, starts[(document * fields)...(document * fields + fields)])
        }
    }
}

extension [UInt8] {
    /// Appends a number in groups of seven bits, the lowest first.
    mutating func append(number: UInt32) {
        var rest = number
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }
}

/// One closed piece of an index, as it is read: which texts hold a word, and which words a text holds.
final class Segment {
    /// Set in the count of a term that is a number.
    static let numberMark: UInt32 = 1 << 31

    /// How its fields count.
    let profile: SearchProfile
    /// How many texts it has.
    let documents: Int
    /// How many texts of older segments it takes away.
    let removedCount: Int
    /// How many different words it has.
    let terms: Int

    private let bytes: IndexBytes
    private let bits: Int

    /// The segment that these bytes hold.
    ///
    /// - Throws: `SearchIndexError.damaged` where its parts do not fit together.
    init(_ bytes: IndexBytes) throws(SearchIndexError) {
        guard let profile = SearchProfile(rawValue: bytes.profile) else { throw .foreign }
        self.profile = profile
        self.bytes = bytes
        documents = bytes.count(of: .numbers) / 4
        terms = bytes.count(of: .termHashes) / 8
        removedCount = bytes.count(of: .removed) / 4
        bits = Segment.bucketBits(terms: terms)
        let fits =
            bytes.count(of: .days) == documents * 4
            && bytes.count(of: .sequenceStarts) == (documents + 1) * 4
            && bytes.count(of: .termCounts) == terms * 4
            && bytes.count(of: .postingStarts) == (terms + 1) * 4
            && bytes.count(of: .buckets) == (1 << bits + 1) * 4
            && bytes.count(of: .lostHashes) == bytes.count(of: .lostCounts) * 2
        guard fits else { throw .damaged }
    }

    /// How many of the highest bits of a hash choose a bucket of so many terms.
    static func bucketBits(terms: Int) -> Int {
        min(24, max(1, Int.bitWidth - terms.leadingZeroBitCount))
    }

    /// The bucket of a hash.
    static func bucket(of hash: UInt64, bits: Int) -> Int { Int(hash >> UInt64(64 - bits)) }

    /// The term with this hash, or nil.
    func term(of hash: UInt64) throws(SearchIndexError) -> Int? {
        let bucket = Segment.bucket(of: hash, bits: bits)
        var low = try bytes.small(.buckets, bucket)
        var high = try bytes.small(.buckets, bucket + 1)
        while low < high {
            let middle = (low + high) / 2
            let found = try bytes.large(.termHashes, middle)
            if found == hash { return middle }
            if found < hash { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// The hash of a term.
    func hash(of term: Int) throws(SearchIndexError) -> UInt64 { try bytes.large(.termHashes, term) }

    /// How many texts of this segment hold a term.
    func count(of term: Int) throws(SearchIndexError) -> Int {
        try bytes.small(.termCounts, term) & Int(~Segment.numberMark)
    }

    /// Whether a term is a number.
    func isNumber(_ term: Int) throws(SearchIndexError) -> Bool {
        try bytes.small(.termCounts, term) & Int(Segment.numberMark) != 0
    }

    /// How many texts with this word it takes away from older segments.
    func lost(_ hash: UInt64) throws(SearchIndexError) -> Int {
        var low = 0
        var high = bytes.count(of: .lostCounts) / 4
        while low < high {
            let middle = (low + high) / 2
            let found = try bytes.large(.lostHashes, middle)
            if found == hash { return try bytes.small(.lostCounts, middle) }
            if found < hash { low = middle + 1 } else { high = middle }
        }
        return 0
    }

    /// The number of a text.
    func number(of document: Int) throws(SearchIndexError) -> Int { try bytes.small(.numbers, document) }

    /// The day of a text, or nil.
    func day(of document: Int) throws(SearchIndexError) -> Int32? {
        let day = Int32(truncatingIfNeeded: try bytes.small(.days, document))
        return day == .min ? nil : day
    }

    /// The place of the text with this number, or nil.
    func document(_ number: Int) throws(SearchIndexError) -> Int? {
        try place(of: number, among: .numbers, count: documents)
    }

    /// Whether a text of older segments is taken away by this one.
    func removes(_ number: Int) throws(SearchIndexError) -> Bool {
        try place(of: number, among: .removed, count: removedCount) != nil
    }

    /// The numbers of the texts it takes away from older segments.
    func removedNumbers() throws(SearchIndexError) -> [Int] {
        var numbers: [Int] = []
        for index in 0..<removedCount { numbers.append(try bytes.small(.removed, index)) }
        return numbers
    }

    private func place(
        of number: Int, among part: IndexBytes.Part, count: Int
    ) throws(SearchIndexError) -> Int? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            let found = try bytes.small(part, middle)
            if found == number { return middle }
            if found < number { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// The words of a text, in order, by field.
    func sequence(of document: Int) throws(SearchIndexError) -> WordSequence {
        let start = try bytes.small(.sequenceStarts, document)
        let end = try bytes.small(.sequenceStarts, document + 1)
        guard start <= end else { throw .damaged }
        return try WordSequence(try bytes.slice(.sequences, start..<end), terms: terms)
    }

    /// The list of the texts that hold a term.
    func postings(of term: Int) throws(SearchIndexError) -> PostingCursor {
        let start = try bytes.small(.postingStarts, term)
        let end = try bytes.small(.postingStarts, term + 1)
        guard start <= end else { throw .damaged }
        return try PostingCursor(
            bytes, start..<end, count: try count(of: term), documents: documents)
    }

    /// Hands over every spelling with the hash of its term, in the order of the bytes.
    func eachSpelling(
        _ body: ([UInt8], UInt64) throws(SearchIndexError) -> Void
    ) throws(SearchIndexError) {
        for index in 0..<(bytes.count(of: .wordTerms) / 4) {
            try body(try spelling(index), try hash(of: try bytes.small(.wordTerms, index)))
        }
    }

    /// The hashes of the words that begin with these letters, at most `limit` spellings of them.
    func hashes(
        beginningWith letters: [UInt8], limit: Int
    ) throws(SearchIndexError) -> Set<UInt64> {
        var found: Set<UInt64> = []
        try eachSpelling(beginningWith: letters, limit: limit) { (_, hash) throws(SearchIndexError) in
            found.insert(try hash())
        }
        return found
    }

    /// Hands over the spellings that begin with these letters, at most `limit` of them, each with what tells
    /// the hash of its term.
    func eachSpelling(
        beginningWith letters: [UInt8], limit: Int,
        _ body: ([UInt8], () throws(SearchIndexError) -> UInt64) throws(SearchIndexError) -> Void
    ) throws(SearchIndexError) {
        var low = 0
        var high = bytes.count(of: .wordTerms) / 4
        while low < high {
            let middle = (low + high) / 2
            if try spelling(middle).lexicographicallyPrecedes(letters) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        let end = min(low + limit, bytes.count(of: .wordTerms) / 4)
        while low < end {
            let spelling = try spelling(low)
            guard spelling.starts(with: letters) else { return }
            try body(spelling) { () throws(SearchIndexError) in
                try hash(of: try bytes.small(.wordTerms, low))
            }
            low += 1
        }
    }

    private func spelling(_ index: Int) throws(SearchIndexError) -> [UInt8] {
        let start = try bytes.small(.wordStarts, index)
        let end = try bytes.small(.wordStarts, index + 1)
        guard start <= end, end - start <= SpellingList.longest else { throw .damaged }
        return Array(try bytes.slice(.words, start..<end))
    }
}

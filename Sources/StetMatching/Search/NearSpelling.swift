/// Finds the word of an index that a word which no text holds was meant to be.
struct NearSpelling {
    /// Letters at the beginning that must be right.
    private static let beginning = 4
    /// Spellings that are looked at for one word.
    private static let limit = 1_000

    private let index: SearchIndex

    /// Among the words of an index.
    init(_ index: SearchIndex) {
        self.index = index
    }

    /// The commonest word that is spelt like these letters but for one slip, or, where they were cut off,
    /// that begins with them.
    func hash(for letters: [UInt8], isCutOff: Bool) throws(SearchIndexError) -> UInt64? {
        guard letters.count >= (isCutOff ? NearSpelling.beginning : 6), letters.count <= 40 else {
            return nil
        }
        let beginning = Array(letters.prefix(isCutOff ? letters.count : NearSpelling.beginning))
        var found: Set<UInt64> = []
        for segment in index.segments {
            try segment.eachSpelling(beginningWith: beginning, limit: NearSpelling.limit) {
                (spelling, hash) throws(SearchIndexError) in
                if isCutOff || NearSpelling.isOneSlip(letters, spelling) { found.insert(try hash()) }
            }
        }
        var best: (count: Int, hash: UInt64)?
        for hash in found {
            let count = try index.count(of: hash)
            if let best, (count, best.hash) <= (best.count, hash) { continue }
            best = (count, hash)
        }
        return best.flatMap { $0.count > 0 ? $0.hash : nil }
    }

    /// Whether one letter was left out, added, changed, or exchanged with the one behind it.
    static func isOneSlip(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        guard abs(first.count - second.count) <= 1 else { return false }
        let alike = zip(first, second).prefix { $0 == $1 }.count
        let (rest, other) = (first[alike...], second[alike...])
        if rest.count > other.count { return rest.dropFirst().elementsEqual(other) }
        if rest.count < other.count { return other.dropFirst().elementsEqual(rest) }
        if rest.dropFirst().elementsEqual(other.dropFirst()) { return true }
        return rest.count > 1 && rest.first == other.dropFirst().first
            && rest.dropFirst().first == other.first
            && rest.dropFirst(2).elementsEqual(other.dropFirst(2))
    }
}

/// A few words by their hashes, asked for at nearly every token: a filter of 64 bits answers most times.
struct WordSet: Sendable {
    private let filter: UInt64
    private let hashes: [UInt32]

    /// The set of these hashes.
    init(_ hashes: [UInt32]) {
        self.hashes = hashes
        filter = hashes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }

    /// Whether a word with this hash is among them.
    @inline(__always)
    func contains(_ hash: UInt32) -> Bool {
        filter & 1 << UInt64(hash & 63) != 0 && hashes.contains(hash)
    }
}

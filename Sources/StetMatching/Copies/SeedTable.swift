/// Where in an article which two telling words stand side by side, small words between them left out.
///
/// The order of the two does not count, so that a clause that was turned round is found. A chain is
/// followed a bounded number of steps, so that a text of one word repeated costs no more than others.
struct SeedTable: Sendable {
    /// How far a chain is followed.
    static let stepLimit = 12

    /// The first place of each chain, by the low bits of the pair's hash; -1 for none.
    private var heads: [Int32]
    /// The next place on the chain of each telling word.
    private var next: [Int32]
    /// The hash of each telling word with the next one; 0 where that is too far away.
    let hashes: [UInt64]
    private let mask: Int

    /// The pairs of these words, of which those at the places `telling` say something.
    init(_ words: [CopyWord], _ telling: [Int32]) {
        var size = 16
        while size < telling.count { size *= 2 }
        mask = size - 1
        heads = [Int32](repeating: -1, count: size)
        next = [Int32](repeating: -1, count: telling.count)
        hashes = SeedTable.hashes(words, telling)
        for at in hashes.indices.reversed() where hashes[at] != 0 {
            let slot = Int(truncatingIfNeeded: hashes[at]) & mask
            next[at] = heads[slot]
            heads[slot] = Int32(at)
        }
    }

    /// The hash of each telling word with the next one; 0 where that is too far away.
    static func hashes(_ words: [CopyWord], _ telling: [Int32]) -> [UInt64] {
        telling.indices.map { at in
            guard at + 1 < telling.count, telling[at + 1] - telling[at] <= 4 else { return 0 }
            let (one, two) = (words[Int(telling[at])].opening, words[Int(telling[at + 1])].opening)
            return max(1, WordHash.mixed(one &+ two))
        }
    }

    /// Calls `body` with each place, counted in telling words, that has a pair of this hash.
    func each(_ hash: UInt64, _ body: (Int) -> Void) {
        guard hash != 0 else { return }
        var at = Int(heads[Int(truncatingIfNeeded: hash) & mask])
        var steps = 0
        while at >= 0, steps < SeedTable.stepLimit {
            if hashes[at] == hash { body(at) }
            at = Int(next[at])
            steps += 1
        }
    }
}

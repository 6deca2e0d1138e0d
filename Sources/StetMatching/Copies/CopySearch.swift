/// Finds the copies between two articles: seeds that lie close together on both sides, followed to
/// either end, the best kept.
struct CopySearch {
    /// From here on a copy is worth keeping, were it only as half of one whose clauses were turned round.
    static let leastScore: Int32 = 14

    private static let cell = 32
    private static let seedsNearby = 2
    /// How many places of the first text are held against one of the second.
    private static let placesLimit = 3

    private let first: CopyText
    private let second: CopyText
    private var extending: CopyExtension
    private var found: [CopyAlignment] = []

    /// The copies between two articles, in the order of the second, every pair of places in one at most.
    static func alignments(_ first: CopyText, _ second: CopyText) -> [CopyAlignment] {
        var search = CopySearch(first, second)
        search.followSeeds()
        return search.found.filter { $0.score >= leastScore }
    }

    private init(_ first: CopyText, _ second: CopyText) {
        self.first = first
        self.second = second
        extending = CopyExtension(first, second)
    }

    private mutating func followSeeds() {
        let seeds = self.seeds()
        let crowds = CopySearch.crowds(seeds)
        let budget = 1_000 + 2 * (first.words.count + second.words.count)
        var open: [CopyAlignment] = []
        for (one, two) in seeds {
            guard extending.tried < budget else { break }
            guard CopySearch.isCrowded(one, two, crowds) else { continue }
            open.removeAll { $0.second.upperBound <= two }
            if open.contains(where: { $0.covers(one, two) }) { continue }
            // Of what stands in the first text again and again, a few places are enough.
            let known = open.count { $0.second.contains(two) && $0.score >= CopySearch.leastScore }
            guard known < CopySearch.placesLimit else { continue }
            let alignment = extending.around(one, two)
            open.append(alignment)
            found.append(alignment)
        }
    }

    /// The pairs of places with which a copy may begin, in the order of the second text.
    private func seeds() -> [(Int, Int)] {
        var seeds: [(Int, Int)] = []
        for at in second.telling.indices.dropLast() {
            let (two, next) = (Int(second.telling[at]), Int(second.telling[at + 1]))
            first.seeds.each(second.seeds.hashes[at]) { place in
                let one = Int(first.telling[place])
                if CopyExtension.match(first.words[one], second.words[two]) > 0 {
                    seeds.append((one, two))
                } else if CopyExtension.match(first.words[one], second.words[next]) > 0 {
                    seeds.append((one, next))
                }
            }
        }
        return seeds
    }

    /// How many seeds lie in each square of places.
    private static func crowds(_ seeds: [(Int, Int)]) -> [UInt64: Int] {
        var crowds: [UInt64: Int] = [:]
        for (one, two) in seeds { crowds[square(one / cell, two / cell), default: 0] += 1 }
        return crowds
    }

    private static func square(_ row: Int, _ column: Int) -> UInt64 {
        UInt64(truncatingIfNeeded: row) << 32 | UInt64(truncatingIfNeeded: column) & 0xFFFF_FFFF
    }

    /// Whether more than one seed lies in the square of a place or in one beside it.
    private static func isCrowded(_ one: Int, _ two: Int, _ crowds: [UInt64: Int]) -> Bool {
        var count = 0
        for row in (one / cell - 1)...(one / cell + 1) {
            for column in (two / cell - 1)...(two / cell + 1) {
                count += crowds[square(row, column)] ?? 0
                if count >= seedsNearby { return true }
            }
        }
        return false
    }
}

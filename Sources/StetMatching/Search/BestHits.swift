/// The best texts met so far, a fixed number of them, in order.
struct BestHits {
    /// A text that may be what is asked for.
    struct Hit {
        /// What its words count for.
        let score: UInt32
        /// The number it is told by.
        let number: Int
        /// The segment it is in.
        let segment: Int
        /// Its place there.
        let document: Int
    }

    /// The hits, the best first; of equals the one with the lower number.
    private(set) var list: [Hit] = []
    private let limit: Int

    /// Room for so many.
    init(limit: Int) {
        self.limit = max(1, limit)
    }

    /// What a text must reach to be among them.
    var threshold: UInt32 { list.count < limit ? 0 : list[limit - 1].score }

    /// Takes a hit in where it is good enough.
    mutating func add(_ hit: Hit) {
        func isBetter(_ first: Hit, _ second: Hit) -> Bool {
            (second.score, first.number) < (first.score, second.number)
        }
        if list.count == limit {
            guard isBetter(hit, list[limit - 1]) else { return }
            list.removeLast()
        }
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if isBetter(list[middle], hit) { low = middle + 1 } else { high = middle }
        }
        list.insert(hit, at: low)
    }
}

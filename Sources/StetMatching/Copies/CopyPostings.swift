/// Articles by key, packed: a hash table of chains in three flat lists, so that millions of entries cost
/// no allocation each.
struct CopyPostings: Sendable {
    /// The first entry of each slot; -1 for none.
    private var heads = [Int32](repeating: -1, count: 1_024)
    private var next: [Int32] = []
    private var keys: [UInt32] = []
    private var articles: [Int32] = []

    /// How many entries there are.
    var count: Int { keys.count }

    /// Calls `body` with each article that has the key.
    func each(_ key: Int, _ body: (Int) -> Void) {
        var at = Int(heads[slot(key)])
        while at >= 0 {
            if Int(keys[at]) == key { body(Int(articles[at])) }
            at = Int(next[at])
        }
    }

    /// Enters an article.
    mutating func add(_ key: Int, _ article: Int) {
        if keys.count == heads.count { grow() }
        let slot = slot(key)
        next.append(heads[slot])
        heads[slot] = Int32(keys.count)
        keys.append(UInt32(truncatingIfNeeded: key))
        articles.append(Int32(truncatingIfNeeded: article))
    }

    private mutating func grow() {
        heads = [Int32](repeating: -1, count: heads.count * 2)
        for at in keys.indices {
            let slot = slot(Int(keys[at]))
            next[at] = heads[slot]
            heads[slot] = Int32(at)
        }
    }

    /// Long articles keep the lowest of their keys: the low bits of a key are spread, the high ones not.
    private func slot(_ key: Int) -> Int { key & (heads.count - 1) }
}

/// Picks the name to show from the spellings that appearances give.
enum FullestName {
    /// The name with most words, of these the most frequent, of these the first.
    static func of(_ names: [String]) -> String? {
        var counts: [String: Int] = [:]
        for name in names { counts[name, default: 0] += 1 }
        var best: (name: String, words: Int, count: Int)?
        for name in names {
            let words = min(4, ParsedName(name).words.count)
            let count = counts[name] ?? 0
            if best.map({ ($0.words, $0.count) < (words, count) }) ?? true { best = (name, words, count) }
        }
        return best?.name
    }
}

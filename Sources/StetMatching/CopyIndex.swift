import StetModel

/// Finds the articles that share shingles with a new one, among any number.
///
/// An article is found by the keys of its sketch. What thousands of articles have, a footer or a notice,
/// tells nothing: a key that leads to 32 articles is crowded, is not entered again and counts for
/// nothing. What was added is remembered until it is stored; on a desk that held no article before, as
/// long as that is not too much, so that a bulk import asks the database nothing.
public struct CopyIndex: Sendable {
    /// One article that has an entry.
    public struct Entry: Hashable, Sendable {
        /// The key of a shingle.
        public let key: Int
        /// The article that has it.
        public let article: Int

        /// An entry of these parts.
        public init(key: Int, article: Int) {
            self.key = key
            self.article = article
        }
    }

    /// An article that shares keys.
    public struct Found: Hashable, Sendable {
        /// The article.
        public let article: Int
        /// How many keys it shares.
        public let shared: Int
    }

    /// How many articles a key leads to before it tells nothing.
    public static let crowd = 32
    /// How many articles are named at most.
    public static let foundLimit = 64

    /// How many sketches are made ready at most: more would be held in memory than the one loading saves.
    public static let readyLimit = 1_024

    private static let memoryLimit = 6_000_000
    private static let crowdedLimit = 2_000_000

    private var recent = CopyPostings()
    private var crowded: Set<Int> = []
    private var totals: [Int: Int] = [:]
    private var holdsAll: Bool
    /// The keys whose entries were loaded ahead, and those of them that have any.
    private var loadedKeys: Set<Int> = []
    private var loaded: [Int: [Int]] = [:]

    /// An index that has seen nothing; `deskIsEmpty` says that there is nothing to load either.
    public init(deskIsEmpty: Bool = false) {
        holdsAll = deskIsEmpty
    }

    /// Loads the entries for sketches that are about to be added, all in one go: in the order of the keys,
    /// each part of the stored index is read once for many of them.
    ///
    /// What was loaded holds until `stored` is called or others are made ready. More than `readyLimit` are
    /// left to be looked up one by one.
    public mutating func makeReady<Failure: Error>(
        for sketches: [CopySketch], load: ([Int]) throws(Failure) -> [Entry]
    ) throws(Failure) {
        (loadedKeys, loaded) = ([], [:])
        guard !holdsAll, (2...CopyIndex.readyLimit).contains(sketches.count) else { return }
        for sketch in sketches { loadedKeys.formUnion(sketch.keys) }
        loadedKeys.subtract(crowded)
        for entry in try load(loadedKeys.sorted()) { loaded[entry.key, default: []].append(entry.article) }
    }

    /// The articles that share keys with `sketch`, those that share most first, then the latest; and
    /// enters `article` where a key is not crowded.
    ///
    /// - Parameters:
    ///   - load: loads the entries of these keys, at most one more than 32 of each.
    /// - Returns: what was found, and the entries to be stored.
    public mutating func add<Failure: Error>(
        _ sketch: CopySketch, of article: Int, load: ([Int]) throws(Failure) -> [Entry]
    ) throws(Failure) -> (found: [Found], entries: [Entry]) {
        let keys = sketch.keys.filter { !crowded.contains($0) }
        var articles: [Int: [Int]] = [:]
        let unknown = holdsAll ? [] : keys.filter { !loadedKeys.contains($0) }
        if !unknown.isEmpty {
            for entry in try load(unknown) { articles[entry.key, default: []].append(entry.article) }
        }
        var met: [Int] = []
        var entries: [Entry] = []
        for key in keys {
            var known = articles[key] ?? loaded[key] ?? []
            recent.each(key) { if !known.contains($0) { known.append($0) } }
            if known.count >= CopyIndex.crowd {
                if crowded.count < CopyIndex.crowdedLimit { crowded.insert(key) }
                continue
            }
            met += known
            recent.add(key, article)
            entries.append(Entry(key: key, article: article))
        }
        totals[article] = sketch.total
        return (CopyIndex.ranked(met), entries)
    }

    /// How many keys the sketch of an article has that was added and is still remembered.
    public func total(of article: Int) -> Int? { totals[article] }

    /// Says that all entries given so far are stored, and can be loaded from now on.
    public mutating func stored() {
        (loadedKeys, loaded) = ([], [:])
        if holdsAll, recent.count < CopyIndex.memoryLimit { return }
        holdsAll = false
        recent = CopyPostings()
        totals = [:]
    }

    /// The articles named here, once for each key they share, those that share most first.
    public static func ranked(_ met: [Int]) -> [Found] {
        let sorted = met.sorted(by: >)
        var found: [Found] = []
        var at = 0
        while at < sorted.count {
            var end = at + 1
            while end < sorted.count, sorted[end] == sorted[at] { end += 1 }
            found.append(Found(article: sorted[at], shared: end - at))
            at = end
        }
        found.sort { ($1.shared, $1.article) < ($0.shared, $0.article) }
        return Array(found.prefix(foundLimit))
    }
}

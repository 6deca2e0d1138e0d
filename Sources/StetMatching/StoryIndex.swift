/// Finds the few articles that might share a story with a new one, among any number.
///
/// Articles are found by the keys of their profiles: one that shares at least two is a candidate.
/// What was loaded or added is remembered within bounds, so that a bulk import asks the database
/// little; a desk that held no article before asks it nothing. The bounds also hold where all
/// articles share all keys: a key leads to its 32 latest articles only, and 16 are scored.
public struct StoryIndex: Sendable {
    /// How many of the latest articles a key leads to.
    public static let articlesPerKey = 32
    /// How many candidates are scored.
    public static let candidateLimit = 16
    /// How many keys two articles must share.
    public static let sharedKeys = 2

    /// Article numbers by key, oldest first, and candidates by article number.
    private var articles: RecentCache<[Int]>
    private var candidates: RecentCache<StoryCandidate>
    /// Whether all articles of the desk went through this index.
    private let holdsAll: Bool

    /// An index that has seen nothing; `deskIsEmpty` says that there is nothing to load either, and
    /// then all that is added is kept.
    public init(deskIsEmpty: Bool = false) {
        holdsAll = deskIsEmpty
        articles = RecentCache(limit: deskIsEmpty ? .max : 200_000)
        candidates = RecentCache(limit: deskIsEmpty ? .max : 20_000)
    }

    /// The candidates for an article, those with most shared keys first, then the latest.
    ///
    /// - Parameters:
    ///   - latestArticles: loads the numbers of at most 32 articles that have a key, in any order.
    ///   - load: loads one article; nil where it is gone or has no story.
    public mutating func candidates<Failure: Error>(
        for profile: StoryProfile, latestArticles: (Int) throws(Failure) -> [Int],
        load: (Int) throws(Failure) -> StoryCandidate?
    ) throws(Failure) -> [StoryCandidate] {
        var met: [Int] = []
        met.reserveCapacity(profile.keys.count * StoryIndex.articlesPerKey)
        for key in profile.keys.prefix(StoryProfile.keyLimit) {
            if let known = articles.value(of: key) {
                met += known
            } else if !holdsAll {
                let loaded = Array(try latestArticles(key).sorted().suffix(StoryIndex.articlesPerKey))
                articles.set(loaded, for: key)
                met += loaded
            }
        }
        var found: [StoryCandidate] = []
        for article in StoryIndex.mostShared(met) {
            if let candidate = try candidate(article, load: load) { found.append(candidate) }
        }
        return found
    }

    /// One article as a candidate; nil where it is gone or has no story.
    public mutating func candidate<Failure: Error>(
        _ article: Int, load: (Int) throws(Failure) -> StoryCandidate?
    ) throws(Failure) -> StoryCandidate? {
        if let known = candidates.value(of: article) { return known }
        guard !holdsAll, let loaded = try load(article) else { return nil }
        candidates.set(loaded, for: article)
        return loaded
    }

    /// Takes in an article that has been given its story.
    public mutating func add(_ candidate: StoryCandidate) {
        candidates.set(candidate, for: candidate.article)
        for key in candidate.profile.keys.prefix(StoryProfile.keyLimit) {
            // A key that was never asked for is loaded from the database when it is.
            guard var known = articles.value(of: key) ?? (holdsAll ? [] : nil) else { continue }
            known.append(candidate.article)
            if known.count > StoryIndex.articlesPerKey { known.removeFirst() }
            articles.set(known, for: key)
        }
    }

    /// The articles met at least twice, most often met first, then the latest.
    private static func mostShared(_ met: [Int]) -> [Int] {
        let sorted = met.sorted(by: >)
        var counted: [(article: Int, count: Int)] = []
        var at = 0
        while at < sorted.count {
            var end = at + 1
            while end < sorted.count, sorted[end] == sorted[at] { end += 1 }
            if end - at >= sharedKeys { counted.append((sorted[at], end - at)) }
            at = end
        }
        counted.sort { $0.count != $1.count ? $0.count > $1.count : $0.article > $1.article }
        return counted.prefix(candidateLimit).map(\.article)
    }
}

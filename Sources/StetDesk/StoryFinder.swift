import StetMatching
import StetModel
import StetStorage

/// Finds the story that a new article belongs to, over one import.
struct StoryFinder {
    private var index: StoryIndex
    private var copies: CopyIndex
    /// The sketches of articles that are not stored yet, by article, and their entries.
    private var totals: [Int: Int] = [:]
    private var entries: [CopyIndex.Entry] = []
    /// The stories that this import found to be part of others.
    private var merged: [Int: Int] = [:]

    /// How many articles that share text are looked at as candidates.
    private static let copyLimit = 8
    /// How many keys are held back until they are stored: a page of their index is written anew for each
    /// few of them, so that half as many at once are twice as much to write.
    private static let entriesAtOnce = 1_600_000
    /// How many articles are caught up with at once.
    private static let behindLimit = 16_384
    /// More articles than one transaction stores.
    private static let batchLimit = 1_024

    /// A finder for a desk; `isFirst` says that it holds no article yet.
    init(isFirst: Bool) {
        index = StoryIndex(deskIsEmpty: isFirst)
        copies = CopyIndex(deskIsEmpty: isFirst)
    }

    /// Looks up at once what stored articles share with those that are about to be placed, within the
    /// transaction that places them.
    mutating func makeReady(for read: [ReadArticle], in database: any Database) throws {
        try copies.makeReady(for: read.map(\.sketch)) { try database.entries(withCopyKeys: $0) }
    }

    /// Puts the article into a story, or starts one with it, and gives the story's id.
    mutating func place(_ article: Article, _ read: ReadArticle, in change: DeskChange) throws -> ID<Story> {
        let database = change.database
        var candidates = try index.candidates(
            for: read.profile,
            latestArticles: { try database.articles(sharing: $0, limit: StoryIndex.articlesPerKey) },
            load: { try database.candidate($0) })
        try consider(read.sketch, of: article, in: database, among: &candidates)
        let published = article.published.flatMap { PublishedTime($0)?.instant }
        for place in candidates.indices {
            while let story = merged[candidates[place].story] { candidates[place].story = story }
        }
        let decision = StoryGrouping.decide(read.profile, published: published, candidates: candidates)
        let story = try carryOut(decision, article, read, in: change)
        try database.keepStoryProfile(read.profile.signature, keys: read.profile.keys, of: article.id)
        index.add(
            StoryCandidate(
                article: article.id.number, story: story.number, published: published,
                profile: read.profile))
        return story
    }

    /// Takes in the articles whose import broke off before their sketches were stored.
    mutating func catchUp(in database: any Database) throws {
        for article in try database.articlesBehindSketches(limit: StoryFinder.behindLimit) {
            let text = try database.party(article).text
            let sketch = CopySketch(text: text.text, reading: text.reading)
            _ = try enter(sketch, of: article, in: database)
        }
    }

    /// Stores the sketches that are held back, before the transaction ends: of the last batch, and of
    /// others when there are enough. Rows in the order of the keys touch each page of the index once, so
    /// that many at once cost little more than few.
    mutating func store(in database: any Database, isLast: Bool) throws {
        // No more articles wait than are caught up with should the import break off.
        let waitLimit = StoryFinder.behindLimit - StoryFinder.batchLimit
        let isFull = entries.count >= StoryFinder.entriesAtOnce || totals.count >= waitLimit
        guard isLast || isFull else { return }
        let sorted = entries.sorted { ($0.key, $0.article) < ($1.key, $1.article) }
        try database.keepCopySketches(
            totals.sorted { $0.key < $1.key }.map { (article: $0.key, total: $0.value) },
            entries: sorted.map { (key: $0.key, article: $0.article) })
        (totals, entries) = ([:], [])
        copies.stored()
    }

    private mutating func enter(
        _ sketch: CopySketch, of article: Article, in database: any Database
    ) throws -> [CopyIndex.Found] {
        let (found, new) = try copies.add(sketch, of: article.id.number) {
            try database.entries(withCopyKeys: $0)
        }
        totals[article.id.number] = sketch.total
        entries += new
        return found
    }

    /// Enters the article's shingles, and says of the candidates how much text they share with it; what
    /// shares much is a candidate too.
    private mutating func consider(
        _ sketch: CopySketch, of article: Article, in database: any Database,
        among candidates: inout [StoryCandidate]
    ) throws {
        let found = try enter(sketch, of: article, in: database)
        for one in found.prefix(StoryFinder.copyLimit) {
            let known = copies.total(of: one.article)
            guard let total = try known ?? database.copySketch(of: one.article) else { continue }
            let containment = sketch.containment(shared: one.shared, with: total)
            if let place = candidates.firstIndex(where: { $0.article == one.article }) {
                candidates[place].containment = containment
            } else if containment >= StoryGrouping.tellingContainment,
                var candidate = try index.candidate(one.article, load: { try database.candidate($0) })
            {
                candidate.containment = containment
                candidates.append(candidate)
            }
        }
    }

    private mutating func carryOut(
        _ decision: StoryDecision, _ article: Article, _ read: ReadArticle, in change: DeskChange
    ) throws -> ID<Story> {
        let ledger = change.ledger
        func link(_ story: ID<Story>, _ relation: StoryRelation, _ reason: String) throws {
            try ledger.insert(
                StoryArticle(
                    id: try ledger.next(StoryArticle.self), story: story, article: article.id,
                    relation: relation, reason: reason))
        }
        switch decision {
        case .joins(let number, let reason, let also):
            try link(ID(number), .member, reason)
            for other in also {
                if try change.joinStory(ID(other.story), into: ID(number), article.id, other.reason) {
                    merged[other.story] = number
                } else {
                    try link(ID(other.story), .related, other.reason)
                }
            }
            return ID(number)
        case .starts(let related):
            let story = Story(
                id: try ledger.next(Story.self), title: read.firstWords, startedAt: change.now)
            try ledger.insert(story)
            try link(story.id, .member, "the first article of the story")
            for other in related { try link(ID(other.story), .related, other.reason) }
            return story.id
        }
    }
}

extension Database {
    fileprivate func entries(withCopyKeys keys: [Int]) throws -> [CopyIndex.Entry] {
        try articles(withCopyKeys: keys).map { CopyIndex.Entry(key: $0.key, article: $0.article) }
    }

    fileprivate func candidate(_ number: Int) throws -> StoryCandidate? {
        guard let article = try find(Article.self, number), let story = try story(of: article.id),
            let signature = try storyProfile(of: number)
        else { return nil }
        return StoryCandidate(
            article: number, story: story.number,
            published: article.published.flatMap { PublishedTime($0)?.instant },
            profile: StoryProfile(keys: [], signature: signature))
    }
}

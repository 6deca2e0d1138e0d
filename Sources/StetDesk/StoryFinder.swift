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

    /// How many articles that share text are looked at as candidates.
    private static let copyLimit = 8

    /// A finder for a desk; `isFirst` says that it holds no article yet.
    init(isFirst: Bool) {
        index = StoryIndex(deskIsEmpty: isFirst)
        copies = CopyIndex(deskIsEmpty: isFirst)
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
        let decision = StoryGrouping.decide(read.profile, published: published, candidates: candidates)
        let story = try carryOut(decision, article, read, in: change)
        try database.keepStoryProfile(read.profile.signature, keys: read.profile.keys, of: article.id)
        index.add(
            StoryCandidate(
                article: article.id.number, story: story.number, published: published,
                profile: read.profile))
        return story
    }

    /// Stores what is still held back; before the transaction ends.
    mutating func store(in database: any Database) throws {
        let sorted = entries.sorted { ($0.key, $0.article) < ($1.key, $1.article) }
        try database.keepCopySketches(
            totals.sorted { $0.key < $1.key }.map { (article: $0.key, total: $0.value) },
            entries: sorted.map { (key: $0.key, article: $0.article) })
        (totals, entries) = ([:], [])
        copies.stored()
    }

    /// Enters the article's shingles, and says of the candidates how much text they share with it; what
    /// shares much is a candidate too.
    private mutating func consider(
        _ sketch: CopySketch, of article: Article, in database: any Database,
        among candidates: inout [StoryCandidate]
    ) throws {
        let (found, new) = try copies.add(sketch, of: article.id.number) { keys in
            try database.articles(withCopyKeys: keys).map {
                CopyIndex.Entry(key: $0.key, article: $0.article)
            }
        }
        totals[article.id.number] = sketch.total
        entries += new
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

    private func carryOut(
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
        case .joins(let number, let reason):
            try link(ID(number), .member, reason)
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

import StetMatching
import StetModel
import StetStorage

/// Finds the story that a new article belongs to, over one import.
struct StoryFinder {
    private var index: StoryIndex

    /// A finder for a desk; `isFirst` says that it holds no article yet.
    init(isFirst: Bool) {
        index = StoryIndex(deskIsEmpty: isFirst)
    }

    /// Puts the article into a story, or starts one with it, and gives the story's id.
    mutating func place(_ article: Article, _ read: ReadArticle, in change: DeskChange) throws -> ID<Story> {
        let database = change.database
        let candidates = try index.candidates(
            for: read.profile,
            latestArticles: { try database.articles(sharing: $0, limit: StoryIndex.articlesPerKey) },
            load: { try database.candidate($0) })
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

public import StetModel

extension Database {
    /// All stories that were not merged into another, by number.
    public func stories(after: ID<Story>? = nil, limit: Int? = nil) throws -> [Story] {
        var sql: SQL = "WHERE id > \(after?.number ?? 0) AND merged_into IS NULL ORDER BY id"
        if let limit { sql.append(" LIMIT \(limit)") }
        return try records(Story.self, sql)
    }

    /// The stories in whose articles a claim appears or somebody is quoted, by number.
    public func storiesInUse(after: ID<Story>?, limit: Int) throws -> [ID<Story>] {
        var found: [ID<Story>] = []
        try query(
            """
            SELECT story.id FROM story
            WHERE story.id > \(after?.number ?? 0) AND story.merged_into IS NULL AND EXISTS (
                SELECT 1 FROM story_article
                JOIN revision ON revision.article = story_article.article
                WHERE story_article.story = story.id AND story_article.relation = 'member'
                AND (EXISTS (SELECT 1 FROM appearance WHERE appearance.revision = revision.id)
                    OR EXISTS (SELECT 1 FROM attribution WHERE attribution.revision = revision.id)))
            ORDER BY story.id LIMIT \(limit)
            """
        ) { found.append(ID(try $0.integer(0))) }
        return found
    }

    /// What belongs to a story: members first, then related articles, by number.
    public func articles(of story: ID<Story>) throws -> [StoryArticle] {
        try records(StoryArticle.self, "WHERE story = \(story) ORDER BY relation, article")
    }

    /// The stories that an article belongs to, its own first.
    public func stories(of article: ID<Article>) throws -> [StoryArticle] {
        try records(StoryArticle.self, "WHERE article = \(article) ORDER BY relation, story")
    }

    /// The story that an article is a member of.
    public func story(of article: ID<Article>) throws -> ID<Story>? {
        let sql: SQL = "SELECT story FROM story_article WHERE article = \(article) AND relation = 'member'"
        return try row(sql).map { ID(try $0.integer(0)) }
    }

    /// The most recent articles that share a key of a story profile, newest first.
    public func articles(sharing key: Int, limit: Int) throws -> [Int] {
        var found: [Int] = []
        try query(
            "SELECT article FROM story_key WHERE key = \(key) ORDER BY article DESC LIMIT \(limit)"
        ) { found.append(try $0.integer(0)) }
        return found
    }

    /// The packed story profile of an article, or nil.
    public func storyProfile(of article: Int) throws -> [UInt8]? {
        try row("SELECT profile FROM story_profile WHERE article = \(article)")?.bytes(0)
    }

    /// Keeps the story profile of a new article: derived from its text, and no part of the log.
    public func keepStoryProfile(_ profile: [UInt8], keys: [Int], of article: ID<Article>) throws {
        try run("INSERT INTO story_profile (article, profile) VALUES (\(article), \(profile))")
        guard !keys.isEmpty else { return }
        var sql: SQL = "INSERT INTO story_key (key, article) VALUES "
        for (place, key) in keys.enumerated() {
            if place > 0 { sql.append(", ") }
            sql.append("(\(key), \(article))")
        }
        try run(sql)
    }

    /// The moves that began or ended in a story, the latest act first.
    public func moves(of story: ID<Story>) throws -> [StoryMove] {
        try records(
            StoryMove.self, "WHERE from_story = \(story) OR to_story = \(story) ORDER BY act DESC, id")
    }

    /// The moves of one act, in their order.
    public func moves(ofAct act: Int) throws -> [StoryMove] {
        try records(StoryMove.self, "WHERE act = \(act) ORDER BY id")
    }
}

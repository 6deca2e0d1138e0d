public import StetModel

extension Database {
    /// The article with this text from this outlet, or nil.
    public func article(sha256: String, outlet: String?) throws -> ID<Article>? {
        let sql: SQL = """
            SELECT id FROM article
            WHERE sha256 = \(sha256) AND COALESCE(outlet, '') = \(outlet ?? "")
            """
        return try row(sql).map { ID(try $0.integer(0)) }
    }

    /// Whether the text with this digest is stored already.
    public func holdsText(_ sha256: String) throws -> Bool {
        try row("SELECT 1 FROM text WHERE sha256 = \(sha256)") != nil
    }

    /// The articles that `filter` asks for, by number.
    public func articles(_ filter: ArticleFilter) throws -> [Article] {
        var sql: SQL = "WHERE article.id > \(filter.after?.number ?? 0)"
        if let story = filter.story {
            sql.append(" AND article.id IN (SELECT article FROM story_article WHERE story = \(story))")
        }
        sql.append(" ORDER BY article.id")
        if let limit = filter.limit { sql.append(" LIMIT \(limit)") }
        return try records(Article.self, sql)
    }

    /// Whether any article is from this outlet.
    public func holdsOutlet(_ outlet: String) throws -> Bool {
        try row("SELECT 1 FROM article WHERE outlet = \(outlet) LIMIT 1") != nil
    }

    /// The articles of an outlet in which a claim appears or somebody is quoted, by number.
    public func articlesInUse(ofOutlet outlet: String) throws -> [Article] {
        let condition: SQL = """
            WHERE article.outlet = \(outlet) AND article.id IN (
                SELECT revision.article FROM revision
                JOIN appearance ON appearance.revision = revision.id
                UNION SELECT revision.article FROM revision
                JOIN attribution ON attribution.revision = revision.id)
            ORDER BY article.id
            """
        return try records(Article.self, condition)
    }

    /// How many code points the text with this digest has.
    public func characters(ofText sha256: String) throws -> Int {
        try row("SELECT characters FROM text WHERE sha256 = \(sha256)")?.integer(0) ?? 0
    }

    /// The current revision of an article.
    public func currentRevision(of article: Article) throws -> Revision? {
        let condition: SQL = "WHERE article = \(article.id) AND number = \(article.revision)"
        return try records(Revision.self, condition).first
    }

    /// The article that a revision is a text of.
    public func article(ofRevision revision: ID<Revision>) throws -> Article? {
        let condition: SQL = "WHERE id = (SELECT article FROM revision WHERE id = \(revision))"
        return try records(Article.self, condition).first
    }

    /// The readings of a revision, in the order they were made.
    public func readings(of revision: ID<Revision>) throws -> [StoredReading] {
        try records(StoredReading.self, "WHERE revision = \(revision) ORDER BY id")
    }

    /// The reading that the suggestion with this number belongs to, or nil.
    public func reading(holding suggestion: ID<Suggestion>) throws -> StoredReading? {
        let condition: SQL = """
            WHERE first_suggestion <= \(suggestion) ORDER BY first_suggestion DESC, id DESC LIMIT 1
            """
        guard let reading = try records(StoredReading.self, condition).first,
            suggestion.number < reading.firstSuggestion + reading.suggestionCount
        else { return nil }
        return reading
    }

    /// What people decided about the suggestions of a reading, by number.
    public func decisions(about reading: ID<StoredReading>) throws -> [Decision] {
        try records(Decision.self, "WHERE reading = \(reading) ORDER BY id")
    }

    /// The annotations on a revision, or on all texts, by number.
    public func annotations(on revision: ID<Revision>?) throws -> [Annotation] {
        guard let revision else { return try records(Annotation.self, "ORDER BY id") }
        return try records(Annotation.self, "WHERE revision = \(revision) ORDER BY id")
    }
}

public import StetExchange
import StetMatching
public import StetModel
import StetReading
import StetStorage
import StetText

extension Desk {
    /// How many articles are stored in one transaction: some 0.3 s of work, during which others wait.
    private static let importBatch = 512

    /// Stores articles, each with its reading and its place in a story, one event each.
    ///
    /// The same text from the same outlet again is left as it is. Articles are stored in batches: a
    /// crash half-way leaves whole articles, and the same import again finishes the job.
    ///
    /// - Parameters:
    ///   - jobs: how many cores read.
    ///   - progress: is told how many items are through.
    ///   - suggestions: what others read in an article that is new; kept beside Stet's own reading.
    /// - Returns: `{"imported":[{"id","sha256","title","outlet","story","event"}],"unchanged":[…]}`.
    public func importArticles(
        _ items: [ImportItem], options: ChangeOptions, jobs: Int, progress: (Int) -> Void = { _ in },
        suggestions: (ImportItem) -> [SuggestedReading] = { _ in [] }
    ) async throws -> JSON {
        let request = Request(
            command: "article import", arguments: .array(items.map(\.argument)),
            id: options.requestID)
        let stored = try look {
            try request.storedAnswer(to: try actingMember().reviewer.handle, in: $0)
        }
        if let stored { return stored }
        var outcome = ImportOutcome()
        var stories = StoryFinder(isFirst: try look { try $0.articles(ArticleFilter(limit: 1)).isEmpty })
        try look { try stories.catchUp(in: $0) }
        // A dry run is one transaction that is undone; otherwise each batch is one of its own.
        let size = options.isDryRun ? max(1, items.count) : Desk.importBatch
        for start in stride(from: 0, to: max(1, items.count), by: size) {
            let batch = Array(items[start..<min(start + size, items.count)])
            var read = await ReadArticle.read(try unknown(batch), jobs: jobs)
            for index in read.indices { read[index].suggestions = suggestions(read[index].item) }
            let isLast = start + size >= items.count
            _ = try write(request.command, .importArticle, options) { change in
                try stories.makeReady(for: read, in: change.database)
                try change.store(batch, read, &stories, &outcome)
                try stories.store(in: change.database, isLast: isLast)
                if isLast { try request.keep(outcome.answer, in: change) }
                return .null
            }
            progress(start + batch.count)
        }
        return outcome.answer
    }

    /// The items that are not on the desk yet.
    private func unknown(_ items: [ImportItem]) throws -> [ImportItem] {
        try look { database in
            try items.filter { try database.article(sha256: $0.sha256, outlet: $0.details.outlet) == nil }
        }
    }
}

/// What an import did so far.
private struct ImportOutcome {
    var imported: [JSON] = []
    var unchanged: [JSON] = []

    var answer: JSON { ["imported": .array(imported), "unchanged": .array(unchanged)] }
}

extension ImportItem {
    /// What a request id stands for.
    fileprivate var argument: JSON {
        .array(
            [
                sha256, externalID, details.outlet, details.title, details.byline, details.url,
                details.published, details.retrieved, details.language,
            ].map { $0.map(JSON.string) ?? .null })
    }

    /// What makes two items one article: the text and the outlet.
    fileprivate var key: String { sha256 + (details.outlet ?? "") }
}

extension DeskChange {
    fileprivate func store(
        _ batch: [ImportItem], _ read: [ReadArticle], _ stories: inout StoryFinder,
        _ outcome: inout ImportOutcome
    ) throws {
        let readings = Dictionary(read.map { ($0.item.key, $0) }) { first, _ in first }
        for item in batch {
            if let known = try database.article(sha256: item.sha256, outlet: item.details.outlet) {
                // What this very request imported before it was cut off counts as imported.
                if let event = try importEvent(of: known) {
                    outcome.imported.append(try imported(try database.require(known), event))
                } else {
                    outcome.unchanged.append(item.unchangedAnswer(known))
                }
            } else if let read = readings[item.key] {
                outcome.imported.append(try store(read, &stories))
            }
        }
    }

    private func importEvent(of article: ID<Article>) throws -> Int? {
        guard let request = options.requestID else { return nil }
        var found: Int?
        try EventLog.each(subject: article.description, limit: 1, in: database) { event, _, _ in
            if event.requestID == request { found = event.seq }
        }
        return found
    }

    private func store(_ read: ReadArticle, _ stories: inout StoryFinder) throws -> JSON {
        let (item, details) = (read.item, read.item.details)
        if try !database.holdsText(item.sha256) {
            try ledger.insert(
                StoredText(sha256: item.sha256, bytes: item.text.bytes, characters: item.text.length))
        }
        let article = Article(
            id: try ledger.next(Article.self), outlet: details.outlet, title: details.title,
            byline: details.byline, url: details.url, published: details.published,
            retrieved: details.retrieved, language: details.language, externalID: item.externalID,
            sha256: item.sha256, revision: 1, importedAt: now)
        try ledger.insert(article)
        let revision = Revision(
            id: try ledger.next(Revision.self), article: article.id, number: 1, sha256: item.sha256,
            addedAt: now)
        try ledger.insert(revision)
        try ledger.insert(
            StoredReading(
                id: try ledger.next(StoredReading.self), revision: revision.id,
                suggester: ArticleReader.suggester, suggesterVersion: ArticleReader.version,
                firstSuggestion: try ledger.reserveSuggestions(read.suggestionCount),
                suggestionCount: read.suggestionCount, packed: read.packed))
        for suggestion in read.suggestions { try store(suggestion, of: revision.id) }
        let story = try stories.place(article, read, in: self)
        let event = try ledger.record("article.imported", article.id.description)
        return article.importedAnswer(story, event)
    }

    private func store(_ suggestion: SuggestedReading, of revision: ID<Revision>) throws {
        let count = suggestion.reading.suggestionCount
        try ledger.insert(
            StoredReading(
                id: try ledger.next(StoredReading.self), revision: revision,
                suggester: suggestion.suggester.storedName,
                suggesterVersion: suggestion.suggester.storedVersion,
                firstSuggestion: try ledger.reserveSuggestions(count), suggestionCount: count,
                packed: suggestion.reading.packed()))
    }

    private func imported(_ article: Article, _ event: Int) throws -> JSON {
        article.importedAnswer(try database.story(of: article.id), event)
    }
}

extension Article {
    fileprivate func importedAnswer(_ story: ID<Story>?, _ event: Int) -> JSON {
        .object(leavingOut: [
            "id": JSON(describing: id), "sha256": .string(sha256), "title": title.map(JSON.string),
            "outlet": outlet.map(JSON.string), "story": story.map(JSON.init(describing:)),
            "event": .integer(event),
        ])
    }
}

extension ImportItem {
    fileprivate func unchangedAnswer(_ known: ID<Article>) -> JSON {
        .object(leavingOut: [
            "id": JSON(describing: known), "file": .string(file), "line": line.map(JSON.integer),
        ])
    }
}

public import StetModel
import StetReading
import StetStorage
import StetText

extension Desk {
    /// The articles of the desk or of a story, by number.
    public func articleList(
        story: ID<Story>? = nil, after: ID<Article>? = nil, limit: Int? = nil
    ) throws
        -> ListPage
    {
        try look { database in
            if let story { _ = try database.require(story) }
            let filter = ArticleFilter(story: story, after: after, limit: limit.map { $0 + 1 })
            return try ListPage.of(try database.articles(filter), limit: limit, id: \.id.description) {
                try database.answer($0)
            }
        }
    }

    /// One article: what is known of it, its story, and how much in it waits for a decision.
    public func article(_ id: ID<Article>) throws -> JSON {
        try look { database in
            let article = try database.require(id)
            let revision = try database.requireRevision(of: article)
            let text = try database.requireText(article.sha256)
            var reading: [JSON] = []
            for stored in try database.readings(of: revision.id) {
                let found = try Reading(packed: stored.packed)
                let decided = try database.decisions(about: stored.id).count
                reading.append([
                    "suggester": .string(stored.suggester), "version": .integer(stored.suggesterVersion),
                    "attributions": .integer(found.attributions.count),
                    "claims": .integer(found.claims.count), "regions": .integer(found.regions.count),
                    "waiting": .integer(stored.suggestionCount - decided),
                    "flattened": .boolean(found.isFlattened),
                ])
            }
            let stories = try database.stories(of: id).map { link -> JSON in
                [
                    "id": JSON(describing: link.story), "relation": .string(link.relation.rawValue),
                    "reason": .string(link.reason),
                ]
            }
            guard case .object(var members) = try database.answer(article) else { return .null }
            members += [
                .init(name: "bytes", value: .integer(text.bytes.count)),
                .init(name: "readings", value: .array(reading)),
                .init(name: "stories", value: .array(stories)),
            ]
            return .object(members)
        }
    }

    /// The exact bytes of an article's current revision.
    public func articleText(_ id: ID<Article>) throws -> [UInt8] {
        try look { try $0.requireText(try $0.require(id).sha256).bytes }
    }
}

extension Database {
    /// The revision of an article that its spans point into.
    func requireRevision(of article: Article) throws -> Revision {
        guard let revision = try currentRevision(of: article) else {
            throw DeskError.noSuch(noun: "revision", id: "\(article.id)/\(article.revision)")
        }
        return revision
    }

    /// The text with this digest, checked to be what the digest says.
    func requireText(_ sha256: String) throws -> ExactText {
        guard let stored = try find(StoredText.self, sha256), ContentHash.hex(stored.bytes) == sha256 else {
            throw StorageError.damaged("text \(sha256)", reason: "its bytes do not have this SHA-256.")
        }
        return try ExactText(stored.bytes)
    }

    /// The article as lists tell it.
    func answer(_ article: Article) throws -> JSON {
        .object(leavingOut: [
            "id": JSON(describing: article.id), "title": article.title.map(JSON.string),
            "outlet": article.outlet.map(JSON.string), "published": article.published.map(JSON.string),
            "byline": article.byline.map(JSON.string), "url": article.url.map(JSON.string),
            "retrieved": article.retrieved.map(JSON.string),
            "language": article.language.map(JSON.string),
            "externalId": article.externalID.map(JSON.string), "sha256": .string(article.sha256),
            "story": try story(of: article.id).map(JSON.init(describing:)),
            "revision": .integer(article.revision),
            "characters": .integer(try characters(ofText: article.sha256)),
        ])
    }
}

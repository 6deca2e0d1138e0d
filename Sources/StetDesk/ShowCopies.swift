import StetMatching
public import StetModel
import StetReading
import StetStorage
import StetText

extension Desk {
    /// The articles of the desk that share text with one, those that share most first.
    ///
    /// - Parameter least: how much of the shorter of the two must stand in the other.
    public func articleCopies(_ id: ID<Article>, least: Score) throws -> ListPage {
        try look { database in
            let article = try database.require(id)
            let party = try database.party(article)
            let sketch = CopySketch(text: party.text.text, reading: party.text.reading)
            // What dozens printed is told too: each of its keys leads to the first of them.
            let found = CopyIndex.ranked(try database.articles(withCopyKeys: sketch.keys).map(\.article))
            var shared: [(article: Article, party: CopyParty, text: SharedText)] = []
            for one in found where one.article != id.number {
                guard let other = try database.find(Article.self, one.article) else { continue }
                let second = try database.party(other)
                let text = SharedText(party, second)
                if text.containment >= least { shared.append((other, second, text)) }
            }
            shared.sort { ($1.text.containment, $0.article.id) < ($0.text.containment, $1.article.id) }
            return ListPage(items: shared.map { answer($0.text, of: party, with: $0.article, $0.party) })
        }
    }

    private func answer(
        _ shared: SharedText, of party: CopyParty, with article: Article, _ other: CopyParty
    ) -> JSON {
        .object(leavingOut: [
            "article": JSON(describing: article.id), "outlet": article.outlet.map(JSON.string),
            "title": article.title.map(JSON.string), "published": article.published.map(JSON.string),
            "containment": JSON(shared.containment), "words": .integer(shared.words),
            "direction": .string(shared.direction.way.told),
            "directionReason": .string(shared.direction.reason),
            "passages": .array(
                shared.passages.map { passage in
                    [
                        "start": .integer(passage.first.start), "end": .integer(passage.first.end),
                        "text": .string(party.text.text[passage.first]),
                        "other": [
                            "start": .integer(passage.second.start), "end": .integer(passage.second.end),
                            "text": .string(other.text.text[passage.second]),
                        ],
                        "difference": .string(passage.difference.rawValue), "score": JSON(passage.score),
                    ]
                }),
        ])
    }
}

extension CopyDirection.Way {
    /// What the way is called from where the first article stands.
    fileprivate var told: String {
        switch self {
        case .firstFromSecond: "copied-from"
        case .secondFromFirst: "copied-by"
        case .common: "common"
        case .unknown: "unknown"
        }
    }
}

extension Database {
    /// An article made ready for being compared.
    func party(_ article: Article) throws -> CopyParty {
        let revision = try requireRevision(of: article)
        let stored = try readings(of: revision.id).first { $0.suggester == ArticleReader.suggester }
        let reading = try stored.map { try Reading(packed: $0.packed) } ?? Reading()
        let text = try requireText(article.sha256)
        return CopyParty(
            StoryText(article: article.id.number, text: text, reading: reading), outlet: article.outlet,
            published: article.published.flatMap { PublishedTime($0) })
    }
}

import StetMatching
import StetModel
import StetStorage
import StetText

extension Desk {
    /// The articles, claims and evidence in which the words of a query count for most, the best first, each
    /// with the places of the words.
    public func search(_ wish: SearchWish) throws -> ListPage {
        let query = TextQuery(wish.query)
        guard !query.isEmpty else {
            throw DeskError.missing(
                "There is no word to look for in '\(wish.query)'.",
                remedy: "Words like 'the' and 'of' alone find nothing; name what it is about.")
        }
        return try look { database in
            var hits: [(score: Int, rank: Int, hit: SearchHit, kind: SearchedKind)] = []
            for (rank, kind) in SearchedKind.allCases.enumerated() where wish.kinds.contains(kind) {
                let keeper = IndexKeeper(kind: kind, shelf: shelf, database: database)
                // A phrase may turn out not to stand there to the letter; some more are asked for.
                let found = try keeper.use { try TextSearch($0).hits(for: query, limit: wish.limit * 3 + 30) }
                hits += found.map { ($0.score, rank, $0, kind) }
            }
            hits.sort { ($1.score, $0.rank, $0.hit.number) < ($0.score, $1.rank, $1.hit.number) }
            var items: [JSON] = []
            for found in hits where items.count < wish.limit {
                if let item = try database.item(found.kind, found.hit, query) { items.append(item) }
            }
            return ListPage(items: items)
        }
    }
}

extension Database {
    /// A hit as the answer tells it; nil where a phrase of the query does not stand in it to the letter.
    fileprivate func item(_ kind: SearchedKind, _ hit: SearchHit, _ query: TextQuery) throws -> JSON? {
        let known: (id: JSON, parts: [(name: String, text: String)], members: [JSON.Member])
        switch kind {
        case .claim:
            let claim = try require(ID<Claim>(hit.number))
            // The claimant is what the index holds: nothing where the name is protected.
            let claimant = try searchedTexts(.claim, [hit.number]).first?.speaker ?? ""
            known = (
                JSON(describing: claim.id),
                [
                    ("text", claim.text), ("rationale", claim.rationale ?? ""),
                    ("verdict", claim.verdict ?? ""), ("claimant", claimant),
                ], claim.searchMembers
            )
        case .article:
            let article = try require(ID<Article>(hit.number))
            let text = String(decoding: try requireText(article.sha256).bytes, as: UTF8.self)
            known = (
                JSON(describing: article.id), [("title", article.title ?? ""), ("text", text)],
                article.searchMembers
            )
        case .evidence:
            let piece = try require(ID<Evidence>(hit.number))
            known = (
                JSON(describing: piece.id),
                [
                    ("quote", piece.quote ?? ""), ("reference", piece.reference),
                    ("locator", piece.locator ?? ""),
                ], piece.searchMembers
            )
        }
        let found = known.parts.map { (part: $0, words: FoundWords(query, in: $0.text)) }
        guard found.reduce(into: Set<Int>(), { $0.formUnion($1.words.met) }).isSuperset(of: query.required)
        else { return nil }
        let head: [JSON.Member] = [
            .init(name: "id", value: known.id), .init(name: "kind", value: .string(kind.rawValue)),
            .init(name: "score", value: JSON(Score(thousandths: hit.score))),
        ]
        let places = found.flatMap { SearchPlaces($0.part.name, $0.part.text, $0.words.spans).answers }
        let excerpt = found.lazy.compactMap {
            SearchPlaces($0.part.name, $0.part.text, $0.words.spans).excerpt
        }
        .first
        return .object(
            head + known.members + [
                .init(name: "excerpt", value: .string(excerpt ?? "")),
                .init(name: "spans", value: .array(places)),
            ])
    }
}

extension Claim {
    fileprivate var searchMembers: [JSON.Member] {
        JSON.object(leavingOut: [
            "text": .string(text), "state": .string(state), "verdict": verdict.map(JSON.string),
            "publication": .string(publication.rawValue),
        ]).object ?? []
    }
}

extension Article {
    fileprivate var searchMembers: [JSON.Member] {
        JSON.object(leavingOut: [
            "title": title.map(JSON.string), "outlet": outlet.map(JSON.string),
            "published": published.map(JSON.string),
        ]).object ?? []
    }
}

extension Evidence {
    fileprivate var searchMembers: [JSON.Member] {
        JSON.object(leavingOut: [
            "claim": JSON(describing: claim), "reference": .string(reference),
            "stance": .string(stance.rawValue),
        ]).object ?? []
    }
}

import StetMatching
public import StetModel
import StetStorage

extension Desk {
    /// The claims with a verdict that say nearly the same as a claim, the likest first, where the index can
    /// tell at once: on a large desk without one nothing is told.
    public func checkedBefore(_ id: ID<Claim>) throws -> [JSON] {
        try look { database in
            let claim = try database.require(id)
            let query = SearchQuery(claim.text, day: claim.asOf.flatMap(dayNumber))
            return try CheckedBefore(shelf: shelf, database: database).use { matches in
                try matches(query, 3).filter { $0["id"]?.string != id.description }
            } ?? []
        }
    }
}

/// Looks whether sentences were checked before, without making anybody wait for it.
struct CheckedBefore {
    /// How alike two claims are at least, in thousandths, for the earlier one to be mentioned unasked.
    static let enough = 600
    /// Claims of a desk for which an index that is missing is made in passing.
    static let quickLimit = 20_000
    /// Sentences of one list that are looked up.
    static let itemLimit = 500

    /// Where the index is kept.
    let shelf: IndexShelf?
    /// The desk, in one reading transaction.
    let database: any Database

    /// Runs `body` with a function that finds the claims with a verdict that are alike enough; nil where
    /// there is no index and making one would take long.
    func use<Answer>(
        _ body: ((SearchQuery, Int) throws -> [JSON]) throws -> Answer
    ) throws -> Answer? {
        let keeper = IndexKeeper(kind: .claim, shelf: shelf, database: database)
        return try keeper.useAtOnce(upTo: CheckedBefore.quickLimit) { index in
            let similar = SimilarClaims(index)
            return try body { query, limit in
                try similar.matches(for: query, limit: limit + 1).filter { $0.score >= CheckedBefore.enough }
                    .compactMap { hit in
                        let claim = try database.require(ID<Claim>(hit.number))
                        return claim.verdict == nil ? nil : claim.checkedAnswer(score: hit.score)
                    }
            }
        }
    }

    /// A list of suggestions with `checkedBefore` in those that are claims and were.
    func told(_ items: [JSON]) throws -> [JSON] {
        let places = items.indices.filter { items[$0]["kind"] == "claim" }.prefix(CheckedBefore.itemLimit)
        guard !places.isEmpty else { return items }
        var told = items
        _ = try use { matches in
            for place in places {
                guard let text = items[place]["text"]?.string,
                    let best = try matches(SearchQuery(text), 1).first
                else { continue }
                told[place] = .object(
                    (items[place].object ?? []) + [.init(name: "checkedBefore", value: best)])
            }
        }
        return told
    }
}

extension Claim {
    /// What is told of a claim that was checked before.
    fileprivate func checkedAnswer(score: Int) -> JSON {
        .object(leavingOut: [
            "id": JSON(describing: id), "score": JSON(Score(thousandths: score)), "text": .string(text),
            "verdict": verdict.map(JSON.string), "since": .string(movedAt.description),
        ])
    }
}

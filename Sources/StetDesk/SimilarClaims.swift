import StetMatching
public import StetModel
import StetStorage

extension Desk {
    /// The claims of the desk most like another claim or a text, the likest first, without dropped ones.
    public func similarClaims(_ wish: SimilarClaimWish) throws -> ListPage {
        var page = ListPage(items: [])
        try similarClaims([wish]) { page = ListPage(items: $0) }
        return page
    }

    /// The same for many, all on one state of the desk; `each` gets the matches of one after the other.
    public func similarClaims(_ wishes: [SimilarClaimWish], each: ([JSON]) throws -> Void) throws {
        try look { database in
            let keeper = IndexKeeper(kind: .claim, shelf: shelf, database: database)
            var answered = 0
            try keeper.use { index in
                let similar = SimilarClaims(index)
                // A damaged index is found out in the middle; what was answered stays answered.
                for wish in wishes[answered...] {
                    try each(try similar.answers(to: wish, in: database))
                    answered += 1
                }
            }
        }
    }
}

extension SimilarClaims {
    fileprivate func answers(to wish: SimilarClaimWish, in database: any Database) throws -> [JSON] {
        let asked = try wish.claim.map { try database.require($0) }
        let query = try wish.query(try asked.map { try database.searchedText(of: $0) })
        let decided = try asked.map { try database.standingDecisions(about: $0.id) } ?? [:]
        let left = Set(decided.filter { $0.value == .refused && !wish.includesRefused }.keys)
        let hits = try matches(for: query, limit: wish.limit + left.count + 1)
            .filter { $0.number != asked?.id.number && !left.contains(ID($0.number)) }
        return try hits.prefix(wish.limit).map { hit in
            let claim = try database.require(ID<Claim>(hit.number))
            return claim.similarAnswer(score: hit.score, decided[claim.id])
        }
    }
}

extension Database {
    /// What was decided about a claim and others, by the other claim.
    fileprivate func standingDecisions(about id: ID<Claim>) throws -> [ID<Claim>: Precedent.Outcome] {
        let standing = try precedents(of: id).filter(\.isStanding)
        return Dictionary(standing.map { ($0.other(than: id), $0.outcome) }) { $1 }
    }
}

extension SimilarClaimWish {
    /// The question that the wish comes to.
    fileprivate func query(_ asked: SearchedText?) throws -> SearchQuery {
        let day = date.map(dayNumber)
        if let date, day == .some(nil) {
            throw DeskError.notA(kind: "a date", word: date, example: "2026-11-20")
        }
        guard let asked else {
            return SearchQuery(
                text, before: before, after: after, context: context ?? "", speaker: speaker ?? "",
                day: day ?? nil)
        }
        return SearchQuery(
            asked.text, context: context ?? "", speaker: speaker ?? asked.speaker,
            day: day ?? dayNumber(asked.day))
    }
}

extension Database {
    /// What the index holds of a claim; of one that it leaves out, the text alone.
    fileprivate func searchedText(of claim: Claim) throws -> SearchedText {
        try searchedTexts(.claim, [claim.id.number]).first
            ?? SearchedText(
                number: claim.id.number, text: claim.text, title: "", background: "", speaker: "", day: "")
    }
}

extension Claim {
    /// What a list of similar claims tells of this one.
    fileprivate func similarAnswer(score: Int, _ decided: Precedent.Outcome?) -> JSON {
        .object(leavingOut: [
            "id": JSON(describing: id), "score": JSON(Score(thousandths: score)), "text": .string(text),
            "state": .string(state), "category": .string(category.rawValue),
            "verdict": verdict.map(JSON.string), "rationale": rationale.map(JSON.string),
            "publication": .string(publication.rawValue), "asOf": asOf.map(JSON.string),
            "since": .string(movedAt.description),
            "precedent": decided.map { .string($0.rawValue) },
        ])
    }
}

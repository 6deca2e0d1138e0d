import StetMatching
import StetModel
import StetStorage

extension Desk {
    /// The claims of the desk most like another claim or a text, the likest first, without dropped ones.
    public func similarClaims(_ wish: SimilarClaimWish) throws -> ListPage {
        try look { database in
            let asked = try wish.claim.map { try database.require($0) }
            let speakers = try database.speakerNames()
            let query = try wish.query(asked, speakers)
            let claims = try database.claims(ClaimFilter())
                .filter { $0.id != asked?.id && $0.category != .dropped }
            let index = try StetMatching.SimilarClaims(claims.lazy.map { $0.searchDocument(speakers) })
            let byNumber = Dictionary(uniqueKeysWithValues: claims.map { ($0.id.number, $0) })
            return ListPage(
                items: try index.matches(for: query, limit: wish.limit).compactMap { hit in
                    byNumber[hit.number].map { $0.similarAnswer(score: hit.score) }
                })
        }
    }
}

extension SimilarClaimWish {
    /// The question that the wish comes to.
    fileprivate func query(_ asked: Claim?, _ speakers: [ID<Source>: String]) throws -> SearchQuery {
        let day = date.map(dayNumber)
        if let date, day == .some(nil) {
            throw DeskError.notA(kind: "a date", word: date, example: "2026-11-20")
        }
        guard let asked else { return SearchQuery(text, speaker: speaker ?? "", day: day ?? nil) }
        let document = asked.searchDocument(speakers)
        return SearchQuery(
            document.text, speaker: speaker ?? document.speaker, day: day ?? document.day)
    }
}

extension Claim {
    /// What is compared of the claim.
    fileprivate func searchDocument(_ speakers: [ID<Source>: String]) -> SearchDocument {
        SearchDocument(
            number: id.number, text: text, background: rationale ?? "",
            speaker: claimant.flatMap { speakers[$0] } ?? "",
            day: asOf.flatMap(dayNumber) ?? dayNumber(addedAt.description))
    }

    /// What a list of similar claims tells of this one.
    fileprivate func similarAnswer(score: Int) -> JSON {
        .object(leavingOut: [
            "id": JSON(describing: id), "score": JSON(Score(thousandths: score)), "text": .string(text),
            "state": .string(state), "category": .string(category.rawValue),
            "verdict": verdict.map(JSON.string), "rationale": rationale.map(JSON.string),
            "publication": .string(publication.rawValue), "asOf": asOf.map(JSON.string),
            "since": .string(movedAt.description),
        ])
    }
}

/// The day that a date or an instant begins with, counted from 1970; nil where it names no day.
private func dayNumber(_ time: String) -> Int32? {
    CivilDate(String(time.prefix(10))).map { Int32($0.daysSinceEpoch) }
}

extension Database {
    /// The names of the sources that need no protection: a likeness must not give a protected one away.
    fileprivate func speakerNames() throws -> [ID<Source>: String] {
        Dictionary(
            uniqueKeysWithValues: try allSources().filter { !$0.isProtected }.map { ($0.id, $0.name) })
    }
}

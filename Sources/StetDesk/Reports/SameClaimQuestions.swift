import StetMatching
import StetModel
import StetReport
import StetText

extension ReportDossier {
    /// How many claims on one utterance are compared with one another.
    private static let comparedClaims = 12

    /// Which claims may be one, since they rest on the same words of the same utterance. Claims that rest on
    /// different words of one quotation are different claims.
    func sameClaimQuestions(over utterances: [Utterance]) -> [OpenQuestion] {
        let standing = claims.map(\.claim).filter { $0.category != .dropped }
        var asked: Set<[Int]> = []
        var questions: [OpenQuestion] = []
        for (index, utterance) in utterances.enumerated() {
            let resting = standing.compactMap { claim -> (id: ID<Claim>, places: [Int: [TextSpan]])? in
                let places = self.places(of: claim.id, in: utterance)
                return places.isEmpty ? nil : (claim.id, places)
            }.prefix(ReportDossier.comparedClaims)
            for (later, two) in resting.enumerated() {
                for one in resting.prefix(later) where !arePartedSomewhere(one.places, two.places) {
                    guard asked.insert([one.id.number, two.id.number]).inserted else { continue }
                    questions.append(
                        .init(
                            text: "Is it the same as \(one.id)? Both rest on one utterance, q\(index + 1).",
                            about: two.id.description))
                }
            }
        }
        return questions
    }

    /// Where a claim appears within the renderings of an utterance, by the article's number.
    private func places(of claim: ID<Claim>, in utterance: Utterance) -> [Int: [TextSpan]] {
        var found: [Int: [TextSpan]] = [:]
        for appearance in appearances[claim] ?? [] {
            guard let paper = paperOfRevision[appearance.revision] else { continue }
            let article = papers[paper].article.id.number
            let isIn = utterance.mentions.contains {
                $0.article == article && $0.span.overlaps(appearance.span)
            }
            if isIn { found[article, default: []].append(appearance.span) }
        }
        return found
    }

    /// Whether two claims have words of their own in one article.
    private func arePartedSomewhere(_ one: [Int: [TextSpan]], _ two: [Int: [TextSpan]]) -> Bool {
        one.contains { article, spans in
            guard let others = two[article] else { return false }
            return !spans.contains { span in others.contains { $0.overlaps(span) } }
        }
    }
}

import StetMatching
import StetModel
import StetReport
import StetText

extension ReportDossier {
    /// Which claims may be one, since they rest on the same words of the same utterance. Claims that rest on
    /// different words of one quotation are different claims.
    func sameClaimQuestions(over utterances: [Utterance]) -> [OpenQuestion] {
        let places = ClaimPlaces(self)
        var asked: Set<[Int]> = []
        var questions: [OpenQuestion] = []
        for (index, utterance) in utterances.enumerated() {
            let resting = places.resting(on: utterance)
            for (later, two) in resting.enumerated() {
                for one in resting.prefix(later) where !one.isParted(from: two) {
                    guard asked.insert([one.claim, two.claim]).inserted else { continue }
                    questions.append(
                        .init(
                            text: "Is it the same as c\(one.claim)? Both rest on one utterance, "
                                + "q\(index + 1).",
                            about: ID<Claim>(two.claim).description))
                }
            }
        }
        return questions
    }
}

/// Where the claims of a report appear, article by article; dropped ones are left out.
private struct ClaimPlaces {
    /// How many claims on one utterance are compared with one another, and how many places of each.
    private static let comparedClaims = 12
    private static let comparedPlaces = 16

    /// A claim that rests on an utterance, and its places within it by article.
    struct Resting {
        let claim: Int
        var spans: [Int: [TextSpan]] = [:]

        /// Whether the two have words of their own in one article.
        func isParted(from other: Resting) -> Bool {
            spans.contains { article, spans in
                guard let others = other.spans[article] else { return false }
                return !spans.contains { span in others.contains { $0.overlaps(span) } }
            }
        }
    }

    private var places: [Int: [(claim: Int, span: TextSpan)]] = [:]

    init(_ dossier: ReportDossier) {
        for file in dossier.claims where file.claim.category != .dropped {
            for appearance in dossier.appearances[file.claim.id] ?? [] {
                guard let paper = dossier.paperOfRevision[appearance.revision] else { continue }
                places[dossier.papers[paper].article.id.number, default: []].append(
                    (file.claim.id.number, appearance.span))
            }
        }
    }

    /// The first claims that rest on an utterance, by number.
    func resting(on utterance: Utterance) -> [Resting] {
        var found: [Int: Resting] = [:]
        for mention in utterance.mentions {
            for place in places[mention.article] ?? [] where mention.span.overlaps(place.span) {
                var resting = found[place.claim] ?? Resting(claim: place.claim)
                if resting.spans[mention.article, default: []].count < ClaimPlaces.comparedPlaces {
                    resting.spans[mention.article, default: []].append(place.span)
                }
                found[place.claim] = resting
            }
        }
        return found.values.sorted { $0.claim < $1.claim }.prefix(ClaimPlaces.comparedClaims).map(\.self)
    }
}

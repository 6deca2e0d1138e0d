import StetModel
import StetText

/// The places where one thing is stated: the appearances of a claim, or of what was said once.
struct StatedGroup: Sendable {
    /// The places, as the articles were published.
    let places: [AppearanceFacts]
    /// Where they have it from.
    let origins: Origins
    /// The numbers of the claims it touches, in order.
    let claims: [Int]
    /// Whether it is one claim, rather than something said that no claim holds.
    let isClaim: Bool

    /// The places of one thing.
    init(
        _ places: [AppearanceFacts], _ lineage: ArticleLineage, isClaim: Bool, names: inout NameCache
    ) {
        self.places = places
        self.isClaim = isClaim
        origins = Origins(of: places, lineage: lineage, names: &names)
        claims = StatedGroup.claims(of: places)
    }

    /// The claims of some places, in order.
    static func claims(of places: [AppearanceFacts]) -> [Int] { Set(places.compactMap(\.claim)).sorted() }

    /// The place that one was taken from, or else the first of all.
    func baseline(of place: Int) -> Int { origins.taken[place] ?? 0 }

    /// Pairs of places in different articles that go back to one origin, each with the one it is held
    /// against: where it was taken from, else the first that shares its origin.
    var pairs: [(earlier: AppearanceFacts, later: AppearanceFacts)] {
        origins.roots.flatMap { root -> [(AppearanceFacts, AppearanceFacts)] in
            guard let first = root.appearances.first else { return [] }
            return root.appearances.dropFirst().compactMap { place in
                let before = places[origins.taken[place] ?? first]
                return before.article == places[place].article ? nil : (before, places[place])
            }
        }
    }
}

extension StatedGroup {
    /// Pairs of places whose facts must agree: all places of a claim with the first, else those of one
    /// origin.
    var facing: [(earlier: AppearanceFacts, later: AppearanceFacts)] {
        guard isClaim, let first = places.first else { return pairs }
        return places.dropFirst().filter { $0.article != first.article }.map { (first, $0) }
    }
}

extension AppearanceFacts {
    /// The words as evidence.
    var evidence: StoryFlag.Evidence { StoryFlag.Evidence(article: article, span: span) }

    /// The words that name the source as evidence, else the statement.
    var sourceEvidence: StoryFlag.Evidence { StoryFlag.Evidence(article: article, span: sourceSpan ?? span) }
}

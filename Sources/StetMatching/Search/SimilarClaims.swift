/// Answers "was this checked before?" over many claims: the likeliest ones by BM25, then looked at closely.
public struct SimilarClaims {
    /// How many of the likeliest claims are looked at closely.
    public static let closelyRead = 100

    private let index: SearchIndex

    /// Over the claims of an index.
    public init(_ index: SearchIndex) {
        self.index = index
    }

    /// Over these claims, in memory; their numbers must rise.
    ///
    /// - Throws: `SearchIndexError`, where this program does not read what it wrote.
    public init(_ documents: some Sequence<SearchDocument>) throws(SearchIndexError) {
        var builder = IndexBuilder(.claims)
        for document in documents { builder.append(document) }
        index = try SearchIndex(builder.finish())
    }

    /// The claims most like what is asked for, the best first; of equals the one with the lower number.
    ///
    /// The likest has the score that its words earn, 1,000 for the same words; the others have less in the
    /// measure in which they are worse.
    ///
    /// - Throws: `SearchIndexError.damaged`.
    public func matches(for query: SearchQuery, limit: Int = 5) throws(SearchIndexError) -> [SearchHit] {
        let query = PostText.cleaned(query)
        let asked = try AskedTerms(query, in: index)
        let likeliest = try index.best(max(SimilarClaims.closelyRead, limit), asked.weights)
        var closeness = ClaimCloseness(asked, in: index)
        let ranking = ClaimRanking(
            highest: likeliest.first.map { Int($0.score) } ?? 1, day: query.day,
            hasContext: !asked.context.isEmpty)
        var ranked: [(points: Int, number: Int)] = []
        var likeness = 0
        for hit in likeliest {
            let features = try closeness.features(of: hit)
            let points = ranking.points(
                features, likelihood: Int(hit.score),
                day: try index.segments[hit.segment].day(of: hit.document))
            ranked.append((points, hit.number))
            likeness = max(likeness, features.likeness)
        }
        ranked.sort { ($1.points, $0.number) < ($0.points, $1.number) }
        let most = max(1, ranked.first?.points ?? 1)
        return ranked.prefix(max(0, limit)).map {
            SearchHit(number: $0.number, score: likeness * $0.points / most)
        }
    }
}

extension ClaimCloseness.Features {
    /// How alike the claim and the question are by themselves, in thousandths.
    var likeness: Int {
        let larger = max(ofQuestion, ofClaim)
        let smaller = min(ofQuestion, ofClaim)
        return min(1_000, max(0, (smaller * 5 + larger * 3 + together * 2) / 10))
    }
}

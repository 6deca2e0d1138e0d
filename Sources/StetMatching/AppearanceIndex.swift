import StetText

/// Finds the appearances that overlap a stretch of an article, without looking at all of them.
struct AppearanceIndex: Sendable {
    private struct Bucket: Hashable {
        let article: Int
        let number: Int
    }

    /// How many code points a bucket covers.
    private static let width = 256
    /// How many buckets of one stretch are looked at.
    private static let bucketLimit = 256

    private let appearances: [AppearanceFacts]
    private var buckets: [Bucket: [Int]] = [:]

    /// An index of these appearances.
    init(_ appearances: [AppearanceFacts]) {
        self.appearances = appearances
        for (place, facts) in appearances.enumerated() {
            for bucket in AppearanceIndex.buckets(facts.article, facts.span) {
                buckets[bucket, default: []].append(place)
            }
        }
    }

    /// The appearances that the mentions of an utterance are, in the order given.
    func appearances(of utterance: Utterance) -> [AppearanceFacts] {
        var places: Set<Int> = []
        for mention in utterance.mentions {
            for bucket in AppearanceIndex.buckets(mention.article, mention.span) {
                for place in buckets[bucket] ?? [] where appearances[place].span.overlaps(mention.span) {
                    places.insert(place)
                }
            }
        }
        return places.sorted().map { appearances[$0] }
    }

    private static func buckets(_ article: Int, _ span: TextSpan) -> [Bucket] {
        let last = max(span.start, span.end - 1) / width
        return (span.start / width...last).prefix(bucketLimit).map { Bucket(article: article, number: $0) }
    }
}

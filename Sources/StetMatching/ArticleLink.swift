public import StetModel
public import StetText

/// That an article has words, or its matter, from another one of the story.
public struct ArticleLink: Hashable, Sendable {
    /// What tells which of the two had it first.
    public enum Ground: Hashable, Sendable {
        /// The later one credits the other's outlet with its words as a whole.
        case credited
        /// The later one names the other's outlet for single statements.
        case cited
        /// The other was published before.
        case earlier
        /// Nothing tells.
        case unknown
    }

    /// The number of the article it has them from; where the ground is unknown, of the other one.
    public var article: Int
    /// What tells the direction.
    public var ground: Ground
    /// How much of the shorter one stands in the other.
    public var containment: Score
    /// Where the shared passages stand in the article that has them.
    public var places: [TextSpan]

    /// A link to `article`.
    public init(article: Int, ground: Ground, containment: Score, places: [TextSpan] = []) {
        self.article = article
        self.ground = ground
        self.containment = containment
        self.places = places
    }

    /// Whether at least half of a place in the article that has the words is among them.
    func covers(_ place: TextSpan) -> Bool {
        let shared = places.reduce(0) { $0 + max(0, min($1.end, place.end) - max($1.start, place.start)) }
        return shared > 0 && shared * 2 >= place.length
    }
}

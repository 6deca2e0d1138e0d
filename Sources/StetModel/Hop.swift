/// One link on the way from the origin of an attribution to the article.
public struct Hop: Hashable, Sendable {
    /// The number of the entry.
    public var id: ID<Hop>
    /// The attribution.
    public var attribution: ID<Attribution>
    /// 0 for the origin, then on towards the article.
    public var position: Int
    /// Who stands at this place.
    public var source: ID<Source>
    /// What the article calls it.
    public var name: String

    /// A hop of these parts.
    public init(
        id: ID<Hop>, attribution: ID<Attribution>, position: Int, source: ID<Source>, name: String
    ) {
        self.id = id
        self.attribution = attribution
        self.position = position
        self.source = source
        self.name = name
    }
}

extension Hop: Numbered {
    public static let letter: Character = "h"
    public static let noun = "hop"
}

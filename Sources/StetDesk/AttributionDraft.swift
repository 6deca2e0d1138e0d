public import StetModel

/// An attribution as a person marks it in an article.
public struct AttributionDraft: Hashable, Sendable {
    /// The words that report; where they stand several times, those nearest to the content are meant.
    public var cue: PlaceWish
    /// What is attributed.
    public var content: PlaceWish
    /// The words that name the source, where the text names one; the nearest ones, too.
    public var source: PlaceWish?
    /// Who that is; without it the words that name the source.
    public var name: String?
    /// Whether the words are quoted, told, or both.
    public var mode = AttributionMode.indirect
    /// How the source is named.
    public var sourcing = Sourcing.onRecord
    /// What the source does with the content.
    public var stance = AttributionStance.asserts
    /// Who passed it on, from the source to the article; the source itself is not repeated.
    public var through: [String] = []
    /// The attribution it is nested in.
    public var parent: ID<Attribution>?

    /// A draft that says what is reported by which words.
    public init(cue: PlaceWish, content: PlaceWish) {
        self.cue = cue
        self.content = content
    }

    /// What a request id stands for.
    func arguments(_ article: ID<Article>) -> JSON {
        .object(leavingOut: [
            "article": JSON(describing: article), "cue": cue.argument, "content": content.argument,
            "source": source?.argument, "name": name.map(JSON.string), "mode": .string(mode.rawValue),
            "sourcing": .string(sourcing.rawValue), "stance": .string(stance.rawValue),
            "through": .array(through.map(JSON.string)), "parent": parent.map { JSON(describing: $0) },
        ])
    }
}

public import StetModel

/// Which suggestions a list is to hold.
public struct SuggestionFilter: Hashable, Sendable {
    /// Only those about this story's own articles.
    public var story: ID<Story>?
    /// Only those about this article.
    public var article: ID<Article>?
    /// Only those of this kind.
    public var kind: SuggestionKind?
    /// Those that were decided about as well.
    public var includesDecided = false
    /// Only those numbered after this one.
    public var after: ID<Suggestion>?
    /// At most so many.
    public var limit: Int?

    /// A filter that every waiting suggestion passes.
    public init() {}
}

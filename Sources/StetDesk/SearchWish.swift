public import StetModel

/// What is searched for on the desk.
public struct SearchWish: Sendable {
    /// The words, beginnings of words (`harb*`) and exact phrases (`"…"`).
    public var query: String
    /// What is looked through.
    public var kinds: [SearchedKind] = SearchedKind.allCases
    /// How many hits are told at most.
    public var limit = 20

    /// A search for these words everywhere.
    public init(_ query: String) {
        self.query = query
    }
}

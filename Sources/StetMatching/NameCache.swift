/// Remembers how pairs of names compare, since the same few names meet again and again in a story.
public struct NameCache: Sendable {
    private struct Pair: Hashable {
        let first: String
        let second: String
    }

    private var known: [Pair: NameMatch] = [:]

    /// No pairs yet.
    public init() {}

    /// Whether two names mean the same one.
    mutating func compare(_ one: String, _ two: String) -> NameMatch {
        let pair = one < two ? Pair(first: one, second: two) : Pair(first: two, second: one)
        if let match = known[pair] { return match }
        let match = NameVariants.compare(one, two)
        known[pair] = match
        return match
    }
}

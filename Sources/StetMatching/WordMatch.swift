/// A run of equal words in two lists.
struct WordMatch: Hashable, Sendable {
    /// Where it begins in the first list.
    let first: Int
    /// Where it begins in the second list.
    let second: Int
    /// How many words it has.
    let count: Int

    /// The place after its last word in the first list.
    var firstEnd: Int { first + count }
    /// The place after its last word in the second list.
    var secondEnd: Int { second + count }
}

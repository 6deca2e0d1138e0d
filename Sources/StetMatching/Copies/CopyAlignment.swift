/// Words of two articles that stand for each other.
struct CopyRun: Hashable, Sendable {
    /// Where they begin in the first.
    var first: Int
    /// Where they begin in the second.
    var second: Int
    /// How many they are in the first.
    var firstCount: Int
    /// How many they are in the second.
    var secondCount: Int
}

/// A copy as it was followed: which words stand for which, and what that is worth.
struct CopyAlignment: Sendable {
    /// The words that stand for each other, in the order of the second text.
    let runs: [CopyRun]
    /// What the shared words weigh, less what was skipped between them.
    let score: Int32
    /// The words of the first text from the first shared one to the last.
    let first: Range<Int>
    /// The words of the second text from the first shared one to the last.
    let second: Range<Int>

    /// A copy of these runs, which are at least one.
    init(_ runs: [CopyRun], score: Int32) {
        self.runs = runs.sorted { ($0.second, $0.first) < ($1.second, $1.first) }
        self.score = score
        let starts = runs.map(\.first)
        let ends = runs.map { $0.first + $0.firstCount }
        first = (starts.min() ?? 0)..<(ends.max() ?? 0)
        second = (self.runs.first?.second ?? 0)..<(self.runs.last.map { $0.second + $0.secondCount } ?? 0)
    }

    /// Whether a pair of places lies between the ends of the copy on both sides.
    func covers(_ one: Int, _ two: Int) -> Bool { first.contains(one) && second.contains(two) }
}

/// How a number of spans of time are spread, in milliseconds.
public struct Spread: Hashable, Sendable {
    private let sorted: [Int]

    /// The spread of these spans.
    public init(_ spans: [Int]) {
        sorted = spans.sorted()
    }

    /// How many there are.
    public var count: Int { sorted.count }
    /// Half are no longer than this.
    public var median: Int { percentile(50) }
    /// Three in four are no longer than this.
    public var p75: Int { percentile(75) }
    /// Nine in ten are no longer than this.
    public var p90: Int { percentile(90) }
    /// The longest.
    public var longest: Int { sorted.last ?? 0 }

    /// The nearest-rank percentile: the smallest span that at least so many of a hundred do not exceed.
    public func percentile(_ percent: Int) -> Int {
        guard !sorted.isEmpty else { return 0 }
        return sorted[max(0, (percent * sorted.count + 99) / 100 - 1)]
    }
}

/// A claim that may say what was asked for.
public struct SearchHit: Sendable, Hashable {
    /// The number of the claim.
    public let number: Int
    /// How alike the two are, in thousandths; a whole number, so that it is the same on every machine.
    public let score: Int

    /// A hit with this score.
    public init(number: Int, score: Int) {
        self.number = number
        self.score = score
    }
}

/// The place of a verdict on its scale, counted as schema.org does: 1 is the least favourable to the claim.
public struct ReportRating: Hashable, Sendable {
    /// The place of the verdict.
    public var value: Int
    /// The place of the most favourable one.
    public var best: Int

    /// The place `value` on a scale of `best` places.
    public init(value: Int, best: Int) {
        self.value = value
        self.best = best
    }
}

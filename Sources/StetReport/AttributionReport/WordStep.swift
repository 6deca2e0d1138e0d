/// A stretch of two wordings laid side by side, over which they agree or differ.
public struct WordStep: Hashable, Sendable {
    /// Whether both have the same words here.
    public var isShared: Bool
    /// The words of the wording compared with; empty where only the other has any.
    public var against: String
    /// The words of the wording itself.
    public var told: String

    /// A stretch.
    public init(isShared: Bool, against: String, told: String) {
        self.isShared = isShared
        self.against = against
        self.told = told
    }
}

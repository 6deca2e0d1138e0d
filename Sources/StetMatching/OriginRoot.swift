/// One independent origin of a claim.
public struct OriginRoot: Hashable, Sendable {
    /// Who or what it goes back to, by the fullest name given.
    public let source: String
    /// Why these appearances count as one, in words.
    public let reason: String
    /// The appearances that go back to it, as indexes into the list that was given.
    public let appearances: [Int]

    /// An origin of these parts.
    public init(source: String, reason: String, appearances: [Int]) {
        self.source = source
        self.reason = reason
        self.appearances = appearances
    }
}

public import StetModel

/// What is said about a change of a claim when it is proposed.
public struct ProposalDraft: Hashable, Sendable {
    /// What is to be changed: the text, or the rationale of a verdict.
    public var part: EditedPart
    /// What is to stand there.
    public var after: String
    /// Why.
    public var reason: String

    /// A draft of these parts.
    public init(part: EditedPart, after: String, reason: String) {
        self.part = part
        self.after = after
        self.reason = reason
    }

    /// What a request id stands for.
    func arguments(_ id: ID<Claim>) -> JSON {
        [
            "claim": JSON(describing: id), "part": .string(part.rawValue), "after": .string(after),
            "reason": .string(reason),
        ]
    }
}

public import StetModel

/// What somebody who assesses a correction decides; nil leaves a part as it is.
public struct CorrectionDecision: Hashable, Sendable {
    /// What kind of correction it is.
    public var kind: CorrectionKind?
    /// What readers are told.
    public var wording: String?
    /// The step that its item takes.
    public var action: String?
    /// What is said about that step.
    public var comment: String?

    /// A decision of nothing.
    public init() {}

    /// What a request id stands for.
    func arguments(_ id: ID<Correction>) -> JSON {
        .object(leavingOut: [
            "correction": JSON(describing: id), "kind": kind.map { .string($0.rawValue) },
            "wording": wording.map(JSON.string), "action": action.map(JSON.string),
            "comment": comment.map(JSON.string),
        ])
    }
}

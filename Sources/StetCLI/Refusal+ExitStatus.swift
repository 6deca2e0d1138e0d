public import StetWorkflow

extension Refusal: ExitStatusProviding {
    /// The workflow refuses; nothing changed.
    public var exitStatus: ExitStatus { .refused }

    /// What is refused, then each thing that is missing.
    public var faultMessages: [String] { ["‘\(act)’ is refused."] + missing.map(\.sentence) }
}

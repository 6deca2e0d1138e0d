/// What a correction does to what was published.
public enum CorrectionKind: String, CaseIterable, Sendable {
    case typo, correction, clarification, update, editorsNote = "editors-note", retraction, noAction =
        "no-action"
}

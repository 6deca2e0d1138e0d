/// What of a claim an edit changed.
public enum EditedPart: String, CaseIterable, Sendable {
    case text, verdict, rationale, evidence
}

/// How a piece of evidence is given.
public enum EvidenceKind: String, CaseIterable, Sendable {
    case url, file, citation
}

/// What is put to a workflow: a claim, a tip that came in, a correction, or a piece whose facts are claims.
public enum ClaimKind: String, CaseIterable, Sendable {
    case claim, tip, correction, piece
}

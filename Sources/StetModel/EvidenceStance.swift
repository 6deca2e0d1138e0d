/// What a piece of evidence does to a claim (FEVER: supports, refutes).
public enum EvidenceStance: String, CaseIterable, Sendable {
    case supports, refutes, context
}

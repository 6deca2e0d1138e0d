/// How a proposal stands.
public enum ProposalState: String, CaseIterable, Sendable {
    case open, accepted, declined, withdrawn
}

import StetModel

/// How a person came to be one of the people that `distinct` keeps apart.
public enum Involvement: Hashable, Sendable {
    /// They added the claim.
    case addedClaim
    /// They edited this part of it.
    case edited(Contribution.Kind)
    /// They hold this slot, or held it in this round.
    case held(String)
    /// They gave a verdict in this slot in this round.
    case rated(String)

    /// What they did, to follow “@handle”.
    public var phrase: String {
        switch self {
        case .addedClaim: "added the claim"
        case .edited(.evidence): "added or changed evidence"
        case .edited(let kind): "edited its \(kind.rawValue)"
        case .held(let slot): "holds or held the slot ‘\(slot)’ in this round"
        case .rated(let slot): "gave a verdict as ‘\(slot)’ in this round"
        }
    }
}

extension ClaimSituation {
    /// How a person belongs to a party of the claim; nil when they do not.
    ///
    /// Text and evidence count whatever the round, since they still stand; verdicts, slots and the
    /// evidence that was withdrawn count for the round they belong to.
    public func involvement(of person: Int, in party: Party) -> Involvement? {
        switch party {
        case .author:
            if author == person { return .addedClaim }
            if evidence.contains(where: { $0.person == person }) { return .edited(.evidence) }
            return contributions.first {
                $0.person == person && ($0.kind == .text || $0.round == round)
            }.map { .edited($0.kind) }
        case .slot(let slot):
            if reviews.contains(where: { $0.slot == slot && $0.person == person && $0.round == round }) {
                return .rated(slot)
            }
            return holders.contains { $0.slot == slot && $0.person == person && counts($0) }
                ? .held(slot) : nil
        }
    }

    /// Whether a hold makes its person a party: an offer does not, whether or not it was taken up.
    private func counts(_ holder: SlotHolder) -> Bool {
        switch holder.status {
        case .active: true
        case .done, .released, .expired: holder.round == round
        case .offered, .declined: false
        }
    }
}

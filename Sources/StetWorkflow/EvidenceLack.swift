public import StetModel

/// What is missing in the evidence of a claim.
public indirect enum EvidenceLack: Hashable, Sendable {
    /// Too few pieces, of these stances and forms where some are named.
    case pieces(found: Int, needed: Int, stances: [EvidenceStance], forms: [EvidenceForm] = [])
    /// Too few primary pieces.
    case primary(found: Int, needed: Int)
    /// Too few independent origins.
    case independent(found: Int, needed: Int)
    /// One of several ways must be met, and each lacks something.
    case oneOf([[EvidenceLack]])

    /// What is missing, as a part of a sentence: "1 more piece of evidence (1 of 2)".
    public var phrase: String {
        switch self {
        case .pieces(let found, let needed, let stances, let forms):
            needed - found == 1
                ? "1 more piece of evidence\(which(stances))\(which(forms)) (\(found) of \(needed))"
                : "\(needed - found) more pieces of evidence\(which(stances))\(which(forms))"
                    + " (\(found) of \(needed))"
        case .primary(let found, let needed):
            needed - found == 1
                ? "1 more primary piece (\(found) of \(needed))"
                : "\(needed - found) more primary pieces (\(found) of \(needed))"
        case .independent(let found, let needed):
            "\(needed) independent origins (\(found) of \(needed); --group names the origin of a piece)"
        case .oneOf(let ways):
            ways.map { $0.map(\.phrase).joined(separator: " and ") }.joined(separator: ", or ")
        }
    }

    private func which(_ stances: [EvidenceStance]) -> String {
        stances.isEmpty ? "" : " that " + stances.map(verb).joined(separator: " or ")
    }

    private func which(_ forms: [EvidenceForm]) -> String {
        forms.isEmpty ? "" : " in the form of \(forms.map(\.rawValue).joined(separator: " or "))"
    }

    private func verb(_ stance: EvidenceStance) -> String {
        stance == .context ? "gives context" : stance.rawValue
    }
}

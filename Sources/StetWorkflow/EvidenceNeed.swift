public import StetModel

/// How much evidence a step asks for; every part that is given must be met.
public struct EvidenceNeed: Hashable, Sendable {
    /// The stances that count; empty for all.
    public var stances: [EvidenceStance]
    /// The forms that count; empty for all.
    public var forms: [EvidenceForm]
    /// How many pieces.
    public var atLeast: Int
    /// How many of them primary.
    public var primary: Int
    /// How many origins independent of one another; a piece without a group shows no independence.
    public var independent: Int
    /// Where given, one of these must be met too.
    public var anyOf: [EvidenceNeed]

    /// A need of these parts.
    public init(
        atLeast: Int = 0, stances: [EvidenceStance] = [], forms: [EvidenceForm] = [], primary: Int = 0,
        independent: Int = 0, anyOf: [EvidenceNeed] = []
    ) {
        self.stances = stances
        self.forms = forms
        self.atLeast = atLeast
        self.primary = primary
        self.independent = independent
        self.anyOf = anyOf
    }

    /// What of the need `evidence` leaves unmet; empty when it is met.
    public func lacks(in evidence: [EvidenceFact]) -> [EvidenceLack] {
        let counted = evidence.filter { piece in
            (stances.isEmpty || stances.contains(piece.stance))
                && (forms.isEmpty || piece.form.map(forms.contains) == true)
        }
        let primaries = counted.count(where: \.isPrimary)
        let groups = Set(counted.compactMap(\.group)).count
        var lacks: [EvidenceLack] = []
        if counted.count < atLeast {
            lacks.append(
                .pieces(found: counted.count, needed: atLeast, stances: stances, forms: forms))
        }
        if primaries < primary { lacks.append(.primary(found: primaries, needed: primary)) }
        if groups < independent { lacks.append(.independent(found: groups, needed: independent)) }
        let choices = anyOf.map { $0.lacks(in: counted) }
        if !choices.isEmpty, choices.allSatisfy({ !$0.isEmpty }) { lacks.append(.oneOf(choices)) }
        return lacks
    }
}

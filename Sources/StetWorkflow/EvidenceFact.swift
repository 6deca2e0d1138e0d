public import StetModel

/// What a workflow knows of one piece of evidence that stands.
public struct EvidenceFact: Hashable, Sendable {
    /// What it does to the claim.
    public var stance: EvidenceStance
    /// Whether it is a primary source.
    public var isPrimary: Bool
    /// The origin it goes back to, where one is named.
    public var group: String?
    /// What it is.
    public var form: EvidenceForm?
    /// The person who added it.
    public var person: Int

    /// A piece of evidence of these parts.
    public init(
        stance: EvidenceStance, isPrimary: Bool = false, group: String? = nil, form: EvidenceForm? = nil,
        by person: Int
    ) {
        self.stance = stance
        self.form = form
        self.isPrimary = isPrimary
        self.group = group
        self.person = person
    }
}

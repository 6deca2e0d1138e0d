/// That somebody who may let something pass did so: anonymity, or a legal risk.
public struct Clearance: Hashable, Sendable {
    /// The number of the entry.
    public var id: ID<Clearance>
    /// The claim.
    public var claim: ID<Claim>
    /// What was let pass.
    public var kind: ClearanceKind
    /// Why.
    public var note: String
    /// Who let it pass.
    public var givenBy: String
    /// When.
    public var givenAt: Timestamp
    /// When it was taken back.
    public var withdrawnAt: Timestamp?

    /// A clearance of these parts.
    public init(
        id: ID<Clearance>, claim: ID<Claim>, kind: ClearanceKind, note: String, givenBy: String,
        givenAt: Timestamp, withdrawnAt: Timestamp? = nil
    ) {
        self.id = id
        self.claim = claim
        self.kind = kind
        self.note = note
        self.givenBy = givenBy
        self.givenAt = givenAt
        self.withdrawnAt = withdrawnAt
    }
}

extension Clearance: Numbered {
    public static let letter: Character = "l"
    public static let noun = "clearance"
}

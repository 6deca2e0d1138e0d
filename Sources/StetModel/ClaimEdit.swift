/// That somebody changed what a claim says or rests on; they count as an author from then on.
public struct ClaimEdit: Hashable, Sendable {
    /// The number of the entry.
    public var id: ID<ClaimEdit>
    /// The claim.
    public var claim: ID<Claim>
    /// What was changed.
    public var part: EditedPart
    /// What it said before, where it was a text.
    public var before: String?
    /// The round it was changed in.
    public var round: Int
    /// Who changed it.
    public var editedBy: String
    /// When.
    public var editedAt: Timestamp

    /// An edit of these parts.
    public init(
        id: ID<ClaimEdit>, claim: ID<Claim>, part: EditedPart, before: String? = nil, round: Int,
        editedBy: String, editedAt: Timestamp
    ) {
        self.id = id
        self.claim = claim
        self.part = part
        self.before = before
        self.round = round
        self.editedBy = editedBy
        self.editedAt = editedAt
    }
}

extension ClaimEdit: Numbered {
    public static let letter: Character = "y"
    public static let noun = "edit"
}

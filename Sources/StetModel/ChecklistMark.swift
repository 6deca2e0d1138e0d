/// One item of a checklist, ticked for one round of a claim.
public struct ChecklistMark: Hashable, Sendable {
    /// The number of the entry.
    public var id: ID<ChecklistMark>
    /// The claim.
    public var claim: ID<Claim>
    /// The checklist.
    public var checklist: String
    /// The item.
    public var item: String
    /// The round it is ticked for.
    public var round: Int
    /// What was found.
    public var note: String?
    /// Who ticked it.
    public var markedBy: String
    /// When.
    public var markedAt: Timestamp
    /// When the tick was taken back.
    public var takenBackAt: Timestamp?

    /// A checklist mark of these parts.
    public init(
        id: ID<ChecklistMark>, claim: ID<Claim>, checklist: String, item: String, round: Int,
        note: String? = nil, markedBy: String, markedAt: Timestamp, takenBackAt: Timestamp? = nil
    ) {
        self.id = id
        self.claim = claim
        self.checklist = checklist
        self.item = item
        self.round = round
        self.note = note
        self.markedBy = markedBy
        self.markedAt = markedAt
        self.takenBackAt = takenBackAt
    }
}

extension ChecklistMark: Numbered {
    public static let letter: Character = "o"
    public static let noun = "checklist mark"
}

/// A reviewer in a slot of a claim.
public struct Assignment: Hashable, Sendable {
    /// The assignment's number.
    public var id: ID<Assignment>
    /// The claim.
    public var claim: ID<Claim>
    /// The slot of the workflow.
    public var slot: String
    /// The handle of the one who holds it.
    public var reviewer: String
    /// The round it was made in.
    public var round: Int
    /// How it stands.
    public var state: AssignmentState
    /// When it should be done.
    public var due: Timestamp?
    /// What the next person should know.
    public var note: String?
    /// Who made it.
    public var assignedBy: String
    /// When.
    public var assignedAt: Timestamp
    /// When it ended.
    public var endedAt: Timestamp?
    /// Which of the slot's seats, from 1.
    public var seat: Int
    /// Until when it stands: an offer, or a hold, that lapses by itself; nil for no end.
    public var leaseUntil: Timestamp?

    /// An assignment of these parts.
    public init(
        id: ID<Assignment>, claim: ID<Claim>, slot: String, reviewer: String, round: Int,
        state: AssignmentState, due: Timestamp? = nil, note: String? = nil, assignedBy: String,
        assignedAt: Timestamp, endedAt: Timestamp? = nil, seat: Int = 1,
        leaseUntil: Timestamp? = nil
    ) {
        self.id = id
        self.claim = claim
        self.slot = slot
        self.reviewer = reviewer
        self.round = round
        self.state = state
        self.due = due
        self.note = note
        self.assignedBy = assignedBy
        self.assignedAt = assignedAt
        self.endedAt = endedAt
        self.seat = seat
        self.leaseUntil = leaseUntil
    }
}

extension Assignment: Numbered {
    public static let letter: Character = "g"
    public static let noun = "assignment"
}

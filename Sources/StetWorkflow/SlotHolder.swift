public import StetModel

/// One person's hold on one slot of a claim, present or past.
public struct SlotHolder: Hashable, Sendable {
    /// The slot.
    public var slot: String
    /// The person.
    public var person: Int
    /// The handle under which they hold it.
    public var handle: String
    /// How it stands.
    public var status: AssignmentState
    /// The round it was made in.
    public var round: Int
    /// Which of the slot's seats.
    public var seat: Int

    /// A hold of these parts.
    public init(
        slot: String, person: Int, handle: String, status: AssignmentState, round: Int, seat: Int = 1
    ) {
        self.slot = slot
        self.person = person
        self.handle = handle
        self.status = status
        self.round = round
        self.seat = seat
    }
}

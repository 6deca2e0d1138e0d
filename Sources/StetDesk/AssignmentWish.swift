import StetModel

/// How a reviewer is put into a slot.
public struct AssignmentWish: Hashable, Sendable {
    /// Who is to hold it; nil for the caller.
    public var handle: String?
    /// The slot; nil for the first free one that they may hold.
    public var slot: String?
    /// When it should be done: a day or an instant.
    public var due: String?
    /// What they should know.
    public var note: String?
    /// Whether they are only asked.
    public var isOffer = false
    /// For how many hours an offer, or the hold, stands; nil for no end.
    public var leaseHours: Int?

    /// A wish that the caller takes the first free slot.
    public init() {}

    /// What a request id stands for.
    func arguments(_ ids: [ID<Claim>]) -> JSON {
        .object(leavingOut: [
            "claims": .array(ids.map(JSON.init(describing:))), "to": handle.map(JSON.string),
            "slot": slot.map(JSON.string), "due": due.map(JSON.string), "note": note.map(JSON.string),
            "offer": .boolean(isOffer), "lease": leaseHours.map(JSON.integer),
        ])
    }

    /// Until when the offer or the hold stands.
    ///
    /// - Throws: `DeskError.notA`.
    func lease(from now: Timestamp) throws -> Timestamp? {
        guard let leaseHours else { return nil }
        guard (1...8_760).contains(leaseHours) else {
            throw DeskError.notA(
                kind: "a number of hours for a lease", word: "\(leaseHours)", example: "8 (1 to 8760)")
        }
        return Timestamp(milliseconds: now.milliseconds + leaseHours * 3_600_000)
    }
}

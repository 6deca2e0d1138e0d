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

    /// A wish that the caller takes the first free slot.
    public init() {}

    /// What a request id stands for.
    func arguments(_ ids: [ID<Claim>]) -> JSON {
        .object(leavingOut: [
            "claims": .array(ids.map(JSON.init(describing:))), "to": handle.map(JSON.string),
            "slot": slot.map(JSON.string), "due": due.map(JSON.string), "note": note.map(JSON.string),
            "offer": .boolean(isOffer),
        ])
    }
}

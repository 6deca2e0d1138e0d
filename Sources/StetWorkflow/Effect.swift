/// What a step does besides changing the state; the list is closed, and a file names its cases.
public enum Effect: Hashable, Sendable {
    /// `fill`: the person takes the slot; needs that they may hold it and nobody else does.
    case fill(String)
    /// `release`: whoever holds the slots leaves them.
    case release([String])
    /// `finish`: whoever holds the slots is done.
    case finish([String])
    /// `resume`: who was last done in the slots holds them again, where nobody does.
    case resume([String])
    /// `void`: the verdicts given in the slots count no more and must be given again.
    case void([String])
    /// `decide`: the claim's verdict becomes the one given in the slot.
    case decide(String)
    /// `leave`: the person's own hold ends, and the verdicts they gave in it count no more; they do not take
    /// the slot again in this round.
    case leave(String)
    /// `publish`: the claim is out.
    case publish
    /// `unpublish`: it is out no more.
    case unpublish
    /// `new-round`: a new pass of review begins; verdicts of earlier rounds do not count.
    case newRound

    /// The names that files use, in the order of the documentation.
    public static let names = [
        "fill", "release", "finish", "resume", "void", "decide", "leave", "publish", "unpublish",
        "new-round",
    ]

    /// The slots that the effect names.
    var slots: [String] {
        switch self {
        case .fill(let slot), .decide(let slot), .leave(let slot): [slot]
        case .release(let slots), .finish(let slots), .resume(let slots), .void(let slots): slots
        case .newRound, .publish, .unpublish: []
        }
    }
}

/// One change that a step brings with it, ready to be stored.
public enum StepEffect: Hashable, Sendable {
    /// The person with this handle holds the slot from now on; an offer to them is thereby accepted.
    case fill(slot: String, handle: String)
    /// The hold of this handle on the slot, or the offer to them, ends unfinished.
    case release(slot: String, handle: String)
    /// The hold of this handle on the slot is done.
    case finish(slot: String, handle: String)
    /// The last hold of this handle on the slot, which was done, is active again.
    case resume(slot: String, handle: String)
    /// The verdicts given in the slot in this round count no more.
    case void(slot: String)
    /// The claim's verdict becomes this one, given in this slot.
    case decide(slot: String, verdict: String)
    /// The claim has no verdict from now on: it leaves a closed state.
    case withdrawDecision
    /// The hold of this handle on the slot ends, and their verdicts in it count no more in this round.
    case leave(slot: String, handle: String)
    /// The claim is out from now on.
    case publish
    /// The claim is out no more.
    case unpublish
    /// The claim enters this round.
    case newRound(Int)
}

public import StetModel

/// One thing that stands between a person and an act on a claim.
public indirect enum Missing: Hashable, Sendable {
    /// The workflow has no such action; perhaps the nearest one was meant.
    case noSuchAction(String, nearest: String?)
    /// The workflow has no such slot; perhaps the nearest one was meant.
    case noSuchSlot(String, nearest: String?)
    /// The action starts from other states.
    case otherState(action: String, state: String, from: [String])
    /// The action is taken by the desk itself.
    case happensByItself(action: String)
    /// None of the person's roles takes steps.
    case noRoleForSteps
    /// None of the person's roles assigns work to others.
    case noRoleForAssigning
    /// The person holds none of these roles.
    case role([Role])
    /// The person holds none of these slots, which others hold.
    case slotNotHeld([String], by: [String])
    /// Somebody else holds the slot, or has it on offer.
    case slotTaken(String, by: String)
    /// No slot is free for the person.
    case noFreeSlot(handle: String)
    /// The slot is for these roles.
    case roleForSlot(String, [Role], handle: String)
    /// The slot is filled in another way.
    case filling(String, WorkflowSlot.Filling)
    /// The person is one of those who must be kept apart.
    case notDistinct(Party, Involvement, handle: String)
    /// Nobody holds the slot.
    case slotEmpty(String)
    /// There is no verdict that counts: the person's own, or the slot's.
    case verdict(slot: String?)
    /// Verdicts are given in the slot only in these states.
    case notRatedNow(slot: String, state: String, in: [String])
    /// The rationale is too short.
    case rationale(slot: String?, characters: Int, needed: Int)
    /// There is too little evidence.
    case evidence([EvidenceLack])
    /// A comment of this length is needed.
    case comment(needed: Int, given: Int)
    /// These comments block.
    case blockingComments([String])
    /// The claim is on hold.
    case onHold(reason: String)
    /// The verdicts of the slots are not the same.
    case verdictsDiffer([String])
    /// The verdicts of the slots are the same.
    case verdictsAgree([String])
    /// The actions were not taken often enough in this round.
    case takenTooSeldom([String], times: Int, needed: Int)
    /// The actions were taken too often in this round.
    case takenTooOften([String], times: Int, limit: Int)
    /// The person must not judge this claim.
    case conflictOfInterest(handle: String)
    /// Seats of the slot without a ballot that counts.
    case ballots(slot: String, given: Int, seats: Int)
    /// No verdict has so many ballots of the slot.
    case notCarried(slot: String, carry: Int)
    /// One verdict has so many ballots of the slot.
    case carried(slot: String, carry: Int)
    /// Items of the checklist are not ticked in this round.
    case checklist(String)
    /// What stands beside the claim does not meet the need; these things lack it.
    case fact(FactNeed, lacking: [String])
    /// A claim that is a part of it is in none of these categories.
    case childrenElsewhere([ClaimCategory])
    /// The step needs one of these reasons.
    case reasonCode([String])
    /// The verdict of the slot, or the person's own, is none of these.
    case verdictNotAmong(slot: String?, [String])
    /// Something was edited since the action was last taken in this round, or it never was.
    case changedSince(String)
    /// This is missing because the claim has the tag.
    case asTagged(FactTag, Missing)
    /// An override needs a reason of this length.
    case overrideReason(needed: Int, given: Int)
    /// The person left the slot in this round.
    case leftSlot(String, handle: String)
    /// The claim is closed.
    case closed(state: String)

    /// Whether another person might not lack it.
    public var isPersonal: Bool {
        switch self {
        case .noRoleForSteps, .noRoleForAssigning, .role, .slotNotHeld, .slotTaken, .noFreeSlot, .roleForSlot,
            .filling,
            .notDistinct, .conflictOfInterest, .leftSlot:
            true
        case .asTagged(_, let missing): missing.isPersonal
        case .noSuchAction, .noSuchSlot, .otherState, .happensByItself, .slotEmpty, .verdict, .notRatedNow,
            .rationale, .evidence, .comment, .blockingComments, .onHold, .verdictsDiffer, .verdictsAgree,
            .takenTooSeldom, .takenTooOften, .closed, .ballots, .notCarried, .carried, .reasonCode,
            .checklist, .fact, .childrenElsewhere, .overrideReason, .verdictNotAmong, .changedSince:
            false
        }
    }
}

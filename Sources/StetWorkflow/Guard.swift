public import StetModel

/// A condition that a step puts; the list is closed, and a file names its cases.
public indirect enum Guard: Hashable, Sendable {
    /// `role`: the person holds one of these roles, or one that includes it.
    case role([Role])
    /// `holds-slot`: the person actively holds one of these slots.
    case holdsSlot([String])
    /// `distinct`: the person is none of these parties.
    case distinct([Party])
    /// `slot-filled`: somebody actively holds the slot.
    case slotFilled(String)
    /// `verdict-set`: there is a verdict in the slot, or, without one, the person's own.
    case verdictSet(slot: String?)
    /// `rationale`: the reason for that verdict is long enough.
    case rationale(atLeast: Int, slot: String?)
    /// `evidence`: there is enough of it.
    case evidence(EvidenceNeed)
    /// `comment-required`: the step comes with a comment of this length.
    case commentRequired(atLeast: Int)
    /// `no-blocking-comments`: no comment that blocks stands open.
    case noBlockingComments
    /// `not-on-hold`: the claim is not on hold.
    case notOnHold
    /// `verdicts-agree`: the slots all have a verdict, and it is the same.
    case verdictsAgree([String])
    /// `verdicts-differ`: the slots all have a verdict, and they are not the same.
    case verdictsDiffer([String])
    /// `taken`: how often one of the actions was taken in this round lies in the range.
    case taken([String], atLeast: Int, atMost: Int?)

    /// `no-conflict-of-interest`: nothing keeps the person from judging this claim.
    case noConflictOfInterest
    /// `quorum`: every seat of the slot has a ballot that counts, and one verdict has at least so many.
    case quorum(String, carry: Int)
    /// `no-quorum`: every seat of the slot has a ballot that counts, and no verdict has so many.
    case noQuorum(String, carry: Int)
    /// `checklist-done`: every item of the checklist is ticked in this round.
    case checklistDone(String)
    /// `evidence-archived`, `no-open-proposals` and the like: what stands beside the claim meets the need.
    case fact(FactNeed)
    /// `children-in`: every claim that is a part of it is in one of these categories.
    case childrenIn([ClaimCategory])
    /// `reason-code`: the step comes with one of these reasons.
    case reasonCode([String])
    /// `verdict-in`: the verdict in the slot, or, without one, the person's own, is one of these.
    case verdictIn([String], slot: String?)
    /// `verdict-among`: the verdict in the slot is one that has a ballot in the other slot.
    case verdictAmong(String, of: String)
    /// `unchanged-since`: nothing was edited since the action was last taken in this round.
    case unchangedSince(String)
    /// `if-tagged`: where the claim has the tag, it meets these needs too.
    case ifTagged(FactTag, needs: [Guard])

    /// The names that files use, in the order of the documentation.
    public static let names =
        [
            "role", "holds-slot", "distinct", "slot-filled", "verdict-set", "rationale", "evidence",
            "comment-required", "no-blocking-comments", "not-on-hold", "verdicts-agree", "verdicts-differ",
            "taken", "no-conflict-of-interest", "quorum", "no-quorum", "checklist-done",
            "reason-code", "children-in", "verdict-in", "verdict-among", "unchanged-since", "if-tagged",
        ] + FactNeed.allCases.map(\.rawValue)

    /// Whether the condition is about the person who takes the step, not about the claim alone.
    public var isAboutActor: Bool {
        switch self {
        case .role, .holdsSlot, .distinct, .commentRequired, .verdictSet(slot: nil), .rationale(_, slot: nil),
            .noConflictOfInterest, .reasonCode, .verdictIn(_, slot: nil):
            true
        case .ifTagged(_, let needs): needs.contains(where: \.isAboutActor)
        case .slotFilled, .verdictSet, .rationale, .evidence, .noBlockingComments, .notOnHold, .verdictsAgree,
            .verdictsDiffer, .taken, .quorum, .noQuorum, .checklistDone, .fact, .childrenIn, .verdictIn,
            .verdictAmong, .unchangedSince:
            false
        }
    }

    /// The condition, with those that it puts in turn.
    public var parts: [Guard] {
        if case .ifTagged(_, let needs) = self { [self] + needs.flatMap(\.parts) } else { [self] }
    }

    /// The slots that the condition names.
    var slots: [String] {
        switch self {
        case .holdsSlot(let slots), .verdictsAgree(let slots), .verdictsDiffer(let slots): slots
        case .distinct(let parties): parties.filter { $0 != .author }.map(\.name)
        case .slotFilled(let slot), .quorum(let slot, _), .noQuorum(let slot, _): [slot]
        case .verdictSet(let slot), .rationale(_, let slot), .verdictIn(_, let slot):
            slot.map { [$0] } ?? []
        case .verdictAmong(let slot, let voters): [slot, voters]
        case .ifTagged(_, let needs): needs.flatMap(\.slots)
        case .role, .evidence, .commentRequired, .noBlockingComments, .notOnHold, .taken,
            .noConflictOfInterest, .reasonCode, .checklistDone, .fact, .childrenIn, .unchangedSince:
            []
        }
    }

    /// Whether there is no situation in which both conditions hold for one person.
    func excludes(_ other: Guard) -> Bool {
        switch (self, other) {
        case (.verdictsAgree(let left), .verdictsDiffer(let right)),
            (.verdictsDiffer(let right), .verdictsAgree(let left)):
            Set(right).isSubset(of: Set(left))
        case (.holdsSlot(let slots), .distinct(let parties)), (.distinct(let parties), .holdsSlot(let slots)):
            slots.allSatisfy { parties.contains(.slot($0)) }
        case (.quorum(let left, let carry), .noQuorum(let right, let other)),
            (.noQuorum(let right, let other), .quorum(let left, let carry)):
            left == right && other <= carry
        case (.taken(let left, let low, let high), .taken(let right, let otherLow, let otherHigh)):
            Set(left) == Set(right)
                && (high.map { $0 < otherLow } ?? false || otherHigh.map { $0 < low } ?? false)
        default: false
        }
    }
}

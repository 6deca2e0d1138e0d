import StetModel

/// A fact beside the rules that can stand in the way or not, called by the guard that asks about it; it is
/// explored only where a promise or a step that happens by itself asks.
enum FactToggle: String, CaseIterable {
    case blockingComment = "no-blocking-comments"
    case hold = "not-on-hold"
    case checklist = "checklist-done"
    case proposal = "no-open-proposals"
    case child = "children-in"
    case legal = "legal-cleared"
    case anonymity = "anonymity-approved"
    case contact = "reply-contact"
    case archive = "evidence-archived"
    case grade = "evidence-graded"
    case contrary = "contrary-addressed"

    /// The fact that a guard asks about; nil where it asks about none of these.
    init?(_ need: Guard) { self.init(rawValue: need.plainName) }

    /// Where its bit stands in the claim's part of a situation.
    var bit: UInt64 { 40 + UInt64(Self.allCases.firstIndex(of: self) ?? 0) }

    /// Makes the fact stand in the way, or, as it is in `clear`, not.
    func set(_ stands: Bool, in claim: inout ClaimSituation, clear: ClaimFacts) {
        switch self {
        case .blockingComment: claim.blockingComments = stands ? ["m1"] : []
        case .hold: claim.hold = stands ? "on hold" : nil
        case .checklist: claim.facts.checklistsDone = stands ? [] : clear.checklistsDone
        case .proposal: claim.facts.openProposals = stands ? ["b1"] : []
        case .child: claim.facts.childCategories = stands ? [.active] : []
        case .legal: setClearance(.legal, !stands, in: &claim)
        case .anonymity: setClearance(.anonymity, !stands, in: &claim)
        case .contact: claim.facts.replyContacts = stands ? 0 : clear.replyContacts
        case .archive: claim.facts.unarchived = stands ? ["e1"] : []
        case .grade: claim.facts.ungraded = stands ? ["e1"] : []
        case .contrary: claim.facts.unaddressedContrary = stands ? ["e1"] : []
        }
    }

    private func setClearance(_ kind: ClearanceKind, _ isGiven: Bool, in claim: inout ClaimSituation) {
        if isGiven { claim.facts.clearances.insert(kind) } else { claim.facts.clearances.remove(kind) }
    }

    /// Whether the fact stands in the way.
    func stands(in claim: ClaimSituation) -> Bool {
        switch self {
        case .blockingComment: !claim.blockingComments.isEmpty
        case .hold: claim.hold != nil
        case .checklist: claim.facts.checklistsDone.isEmpty
        case .proposal: !claim.facts.openProposals.isEmpty
        case .child: !claim.facts.childCategories.isEmpty
        case .legal: !claim.facts.clearances.contains(.legal)
        case .anonymity: !claim.facts.clearances.contains(.anonymity)
        case .contact: claim.facts.replyContacts == 0
        case .archive: !claim.facts.unarchived.isEmpty
        case .grade: !claim.facts.ungraded.isEmpty
        case .contrary: !claim.facts.unaddressedContrary.isEmpty
        }
    }

    /// What a person does to bring it about, or to lift it.
    func words(lifting: Bool) -> String {
        switch self {
        case .blockingComment: lifting ? "settles the blocking comment" : "writes a comment that blocks"
        case .hold: lifting ? "lifts the hold" : "puts the claim on hold"
        case .proposal: lifting ? "decides about the proposal" : "proposes a change"
        case .child: lifting ? "finishes the claim that is a part of it" : "adds a claim that is a part of it"
        default: lifting ? "sees to ‘\(rawValue)’" : "brings it about that ‘\(rawValue)’ is not met"
        }
    }

    /// What a person needs who does it.
    var permission: Permission { self == .hold ? .holds : .comment }
}

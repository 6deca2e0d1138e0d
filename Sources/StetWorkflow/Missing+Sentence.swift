import StetModel

extension Missing {
    /// What is missing, as a sentence.
    public var sentence: String {
        switch self {
        case .noSuchAction(let action, let nearest):
            "The workflow has no action ‘\(action)’." + (nearest.map { " Did you mean ‘\($0)’?" } ?? "")
        case .noSuchSlot(let slot, let nearest):
            "The workflow has no slot ‘\(slot)’." + (nearest.map { " Did you mean ‘\($0)’?" } ?? "")
        case .otherState(let action, let state, let from):
            "‘\(action)’ starts from \(list(from, "or")); the claim is in ‘\(state)’."
        case .happensByItself(let action): "‘\(action)’ happens by itself; nobody takes it."
        case .closed(let state): "The claim is closed: it is in ‘\(state)’."
        case .onHold(let reason): "The claim is on hold: \(reason)"
        case .blockingComments(let ids): "Blocking comments stand open: \(ids.joined(separator: ", "))."
        case .evidence(let lacks): "Evidence is missing: \(lacks.map(\.phrase).joined(separator: "; "))."
        case .comment(let needed, _) where needed <= 1: "A comment is needed."
        case .comment(let needed, let given):
            "A comment of at least \(needed) characters is needed; it has \(given)."
        case .takenTooSeldom(let actions, let times, let needed):
            "This comes only after \(list(actions, "or")) \(count(needed)) in a round; so far: \(times)."
        case .takenTooOften(let actions, let times, let limit):
            "\(list(actions, "or")) happens at most \(count(limit)) in a round; so far: \(times)."
        case .fact(let need, let lacking): need.sentence(for: lacking)
        case .childrenElsewhere(let categories):
            "A claim that is a part of it is not \(categories.map(\.rawValue).joined(separator: " or "))."
        case .verdictNotAmong(let slot, let values):
            (slot.map { "The verdict in ‘\($0)’" } ?? "The verdict") + " is none of \(list(values, "or"))."
        case .changedSince(let action): "Something was edited since the last ‘\(action)’ of this round."
        case .asTagged(let tag, let missing): "As the claim is tagged ‘\(tag.rawValue)’: \(missing.sentence)"
        case .checklist(let name): "The checklist ‘\(name)’ is not done in this round."
        case .reasonCode(let codes): "A reason is needed: \(list(codes, "or"))."
        case .overrideReason(let needed, let given):
            "An override needs a reason of at least \(needed) characters; this one has \(given)."
        case .verdict, .notRatedNow, .rationale, .verdictsDiffer, .verdictsAgree, .ballots, .notCarried,
            .carried:
            verdictSentence
        default: personalSentence
        }
    }

    private var verdictSentence: String {
        switch self {
        case .verdict(nil): "Your own verdict is missing in this round."
        case .verdict(let slot?): "The verdict of the slot ‘\(slot)’ is missing in this round."
        case .notRatedNow(let slot, let state, let states):
            "Verdicts of the slot ‘\(slot)’ are given in \(list(states, "or")); the claim is in ‘\(state)’."
        case .rationale(let slot, let characters, let needed):
            "The rationale\(slot.map { " of ‘\($0)’" } ?? "") needs at least \(needed) characters; "
                + "it has \(characters)."
        case .verdictsDiffer(let slots): "The verdicts of \(list(slots, "and")) differ."
        case .verdictsAgree(let slots): "The verdicts of \(list(slots, "and")) agree."
        case .ballots(let slot, let given, let seats):
            "Ballots are missing in the slot ‘\(slot)’: \(given) of \(seats) are in."
        case .notCarried(let slot, let carry):
            "No verdict has \(carry) ballots of the slot ‘\(slot)’."
        case .carried(let slot, let carry):
            "A verdict has \(carry) ballots of the slot ‘\(slot)’ already."
        default: ""
        }
    }

    private var personalSentence: String {
        switch self {
        case .noRoleForSteps: "None of your roles takes steps in a workflow."
        case .noRoleForAssigning: "None of your roles assigns work to others."
        case .role(let roles): "This takes the role \(list(roles.map(\.rawValue), "or"))."
        case .slotNotHeld(let slots, let handles):
            "You do not hold the slot \(list(slots, "or"))"
                + (handles.isEmpty
                    ? "; nobody does." : "; \(handles.map { "@\($0)" }.joined(separator: ", ")) does.")
        case .slotTaken(let slot, let handle): "The slot ‘\(slot)’ is @\(handle)’s."
        case .noFreeSlot(let handle): "No slot of the claim is free for @\(handle)."
        case .roleForSlot(let slot, let roles, let handle):
            "The slot ‘\(slot)’ takes the role \(list(roles.map(\.rawValue), "or")), "
                + "which @\(handle) does not have."
        case .filling(let slot, .self): "People put only themselves into the slot ‘\(slot)’."
        case .filling(let slot, .others):
            "Nobody puts themselves into the slot ‘\(slot)’; somebody else assigns it."
        case .notDistinct(.author, let involvement, let handle):
            "@\(handle) counts as an author: the same person \(involvement.phrase)."
        case .notDistinct(let party, let involvement, let handle):
            "@\(handle) is not distinct from ‘\(party.name)’: the same person \(involvement.phrase)."
        case .conflictOfInterest(let handle): "@\(handle) has a conflict of interest with this claim."
        case .leftSlot(let slot, let handle):
            "@\(handle) left the slot ‘\(slot)’ in this round."
        case .slotEmpty(let slot): "Nobody holds the slot ‘\(slot)’."
        default: ""
        }
    }

    private func list(_ names: [String], _ last: String) -> String {
        let quoted = names.map { "‘\($0)’" }
        guard quoted.count > 1, let end = quoted.last else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + " \(last) " + end
    }

    private func count(_ times: Int) -> String {
        times == 1 ? "once" : times == 2 ? "twice" : "\(times) times"
    }
}

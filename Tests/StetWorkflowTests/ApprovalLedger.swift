import StetModel
import StetWorkflow

/// A second account of who did what to a claim, kept beside the engine and never asking it.
struct ApprovalLedger {
    /// One verdict somebody gave.
    struct Rating {
        /// The person.
        let person: Int
        /// The verdict.
        let verdict: String
        /// The slot they held.
        let slot: String
    }

    /// Who wrote the claim, its text or its evidence.
    private var writers: Set<Int>
    /// The verdicts of this round.
    private var ratings: [Rating] = []
    /// The verdicts of this round that no edit and no return came after.
    private var fresh: [Rating] = []
    /// Who has held which slot in this round.
    private var held: [String: Set<Int>] = [:]
    /// How often the claim was returned in this round.
    private var returns = 0

    /// A ledger of a claim that `author` added.
    init(author: Int) {
        writers = [author]
    }

    /// Somebody edited text or evidence.
    mutating func edited(by person: Int) {
        writers.insert(person)
        fresh = []
    }

    /// Somebody gave a verdict.
    mutating func rated(_ rating: Rating) {
        ratings.append(rating)
        fresh.append(rating)
    }

    /// These people hold slots now.
    mutating func holders(_ holders: [SlotHolder]) {
        for holder in holders where holder.status == .active {
            held[holder.slot, default: []].insert(holder.person)
        }
    }

    /// The claim made a step.
    mutating func stepped(_ action: String) {
        switch action {
        case "return", "differ":
            returns += 1
            fresh.removeAll { $0.slot == "second" }
        case "reopen": (ratings, fresh, held, returns) = ([], [], [:], 0)
        default: break
        }
    }

    /// What is wrong with an approval by `person` with `verdict`; empty when two people decided, neither
    /// of them for themselves.
    func faults(ofApprovalBy person: Int, action: String, verdict: String?) -> [String] {
        var faults: [String] = []
        if writers.contains(person) { faults.append("the approver wrote the claim or its evidence") }
        if held["checker"]?.contains(person) == true { faults.append("the approver was the checker") }
        if !fresh.contains(where: { $0.person == person && $0.verdict == verdict }) {
            faults.append("the approver gave no such verdict since the last change")
        }
        let others = ratings.filter { $0.person != person }
        if action == "approve", !others.contains(where: { $0.verdict == verdict && $0.slot == "checker" }) {
            faults.append("no other person gave this verdict")
        }
        if action == "arbitrate" {
            if others.isEmpty { faults.append("no other person gave any verdict") }
            if held["second"]?.contains(person) == true { faults.append("the arbiter was the second") }
            if returns < 2 { faults.append("the arbiter came before two returns") }
        }
        return faults
    }
}

import StetModel
import StetStorage

extension JSON {
    /// What an event changed of a claim, in words: who got which slot, which evidence came in and so on.
    ///
    /// - Parameter visible: the verdicts that may be told.
    func story(_ visible: Set<ID<Review>>) -> String {
        (self["changes"]?.array ?? []).compactMap { change -> String? in
            guard let table = change["table"]?.string, let row = change["row"] else { return nil }
            return row.told(of: table, isNew: change["change"] == "insert", visible)
        }.joined(separator: "; ")
    }

    private func told(of table: String, isNew: Bool, _ visible: Set<ID<Review>>) -> String? {
        switch table {
        case Assignment.table.name:
            return "@\(word("reviewer")) \(word("slot")): \(word("state"))"
        case Evidence.table.name:
            let taken = self["withdrawn_at"] == nil ? word("stance") : "withdrawn"
            return "e\(word("id")) \(taken): \(word("reference"))"
        case Review.table.name:
            guard isNew else { return nil }
            let isTold = self["id"]?.integer.map { visible.contains(ID($0)) } == true
            return "r\(word("id")) \(word("slot"))" + (isTold ? ": \(word("verdict"))" : "")
        case Comment.table.name:
            return "m\(word("id"))" + (self["deleted_at"] == nil ? ": \(word("body"))" : " deleted")
        case ClaimEdit.table.name: return "\(word("part")) changed"
        case Proposal.table.name: return "b\(word("id")) \(word("part")): \(word("state"))"
        case Contact.table.name: return "\(word("whom")): \(word("outcome"))"
        case ChecklistMark.table.name: return "\(word("checklist")): \(word("item"))"
        case Clearance.table.name: return "cleared: \(word("kind"))"
        case ClaimTag.table.name: return "tag \(word("tag"))" + (self["removed_at"] == nil ? "" : " removed")
        case Precedent.table.name:
            let taken = self["withdrawn_at"] == nil ? word("outcome") : "taken back"
            return "precedent c\(word("earlier")): \(taken)"
        case Correction.table.name: return "k\(word("id"))"
        default: return nil
        }
    }

    private func word(_ name: String) -> String {
        self[name]?.string ?? self[name]?.integer.map(String.init) ?? ""
    }
}

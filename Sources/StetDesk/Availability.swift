public import StetModel
import StetStorage

extension Desk {
    /// Says on which days a reviewer is away, both of them included; one's own leave, or that of others by
    /// who assigns work.
    public func addLeave(
        of handle: String, from first: String, to last: String, note: String?, options: ChangeOptions
    ) throws -> JSON {
        try change(
            "reviewer leave", .read, options,
            arguments: [
                "reviewer": .string(handle), "from": .string(first), "to": .string(last),
                "note": note.map(JSON.string) ?? .null,
            ]
        ) { change in
            let reviewer = try change.reviewerToPlan(handle)
            guard let start = CivilDate(first), let end = CivilDate(last) else {
                throw DeskError.notA(
                    kind: "a day", word: CivilDate(first) == nil ? first : last, example: "2026-12-24")
            }
            guard start.daysSinceEpoch <= end.daysSinceEpoch else {
                throw DeskError.againstRule(
                    "The leave would end before it begins.", remedy: "Give --from the earlier day.")
            }
            let leave = ReviewerLeave(
                id: try change.ledger.next(ReviewerLeave.self), reviewer: reviewer.handle,
                firstDay: start.description, lastDay: end.description, note: note,
                addedBy: change.actor.reviewer.handle, addedAt: change.now)
            try change.ledger.insert(leave)
            let event = try change.ledger.record("reviewer.leave-added", "@\(reviewer.handle)")
            return .object(leave.members + [.init(name: "event", value: .integer(event))])
        }
    }

    /// Takes a leave back.
    public func cancelLeave(_ id: ID<ReviewerLeave>, options: ChangeOptions) throws -> JSON {
        try change("reviewer leave --cancel", .read, options, arguments: ["leave": JSON(describing: id)]) {
            change in
            let leave = try database.require(id)
            let reviewer = try change.reviewerToPlan(leave.reviewer)
            try change.ledger.delete(leave)
            let event = try change.ledger.record("reviewer.leave-cancelled", "@\(reviewer.handle)")
            return ["id": JSON(describing: id), "event": .integer(event)]
        }
    }

    /// When a reviewer is away, from today on.
    public func leaves(of handle: String) throws -> ListPage {
        try look { database in
            let reviewer = try database.requireReviewer(handle)
            let today = String(try now().description.prefix(10))
            return ListPage(
                items: try database.leaves(of: reviewer.handle, from: today).map { .object($0.members) })
        }
    }
}

extension ReviewerLeave {
    /// The leave as JSON tells it.
    fileprivate var members: [JSON.Member] {
        JSON.object(leavingOut: [
            "id": JSON(describing: id), "reviewer": .string(reviewer), "from": .string(firstDay),
            "to": .string(lastDay), "note": note.map(JSON.string), "by": .string(addedBy),
        ]).object ?? []
    }
}

extension DeskChange {
    /// The reviewer whose time the actor may plan.
    fileprivate func reviewerToPlan(_ handle: String) throws -> Reviewer {
        let reviewer = try database.requireReviewer(handle)
        guard reviewer.handle == actor.reviewer.handle || actor.may(.assign) else {
            throw DeskError.notPermitted(
                handle: actor.reviewer.handle, command: "reviewer leave @\(reviewer.handle)",
                roles: Role.allCases.filter { $0.allows(.assign) })
        }
        return reviewer
    }

    /// Ends the offers and holds of a claim whose time is up, so that their slots are free again.
    func lapse(in file: inout ClaimFile) throws {
        let lapsed = file.assignments.indices.filter { index in
            file.assignments[index].isOpen && file.assignments[index].hasLapsed(at: now)
        }
        for index in lapsed { giveBack(index, as: .expired, in: &file) }
    }
}

extension Assignment {
    /// Whether its time was up at a moment.
    func hasLapsed(at time: Timestamp) -> Bool { leaseUntil.map { $0 <= time } ?? false }
}

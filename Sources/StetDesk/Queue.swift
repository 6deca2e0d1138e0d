import StetModel
import StetStorage
import StetWorkflow

extension Desk {
    /// What the caller could do next, the most urgent first, each with the reason why it is there.
    ///
    /// First come offers and what the caller holds, soonest due first; then what nobody holds and the
    /// caller could take a step on.
    public func queue(_ part: QueuePart? = nil, limit: Int = 50) throws -> ListPage {
        try look { database in
            var shelf = try ClaimShelf(database)
            let member = try actingMember().teamMember
            let now = try now()
            var items: [JSON] = []
            if part == nil || part == .mine {
                let held = try database.openAssignments(of: member.handle, limit: limit)
                for (assignment, file) in try shelf.files(of: held) {
                    items.append(file.item(assignment.reason(at: now), assignment, for: member))
                }
            }
            if part == .overdue {
                let late = Array(try database.overdueAssignments(at: now).prefix(limit))
                for (assignment, file) in try shelf.files(of: late) {
                    items.append(file.item("overdue with @\(assignment.reviewer)", assignment, for: member))
                }
            }
            if part == nil || part == .needsSecond {
                let waiting = ClaimsToTake(category: part == nil ? nil : .review)
                let room = limit - items.count
                items += try shelf.itemsToTake(from: waiting, by: member, limit: room)
            }
            return ListPage(items: items)
        }
    }
}

extension ClaimShelf {
    /// The files of the claims that assignments are of, each beside its assignment.
    fileprivate mutating func files(of assignments: [Assignment]) throws -> [(Assignment, ClaimFile)] {
        let files = try files(Set(assignments.map(\.claim)).sorted())
        let known = Dictionary(uniqueKeysWithValues: files.map { ($0.claim.id, $0) })
        return assignments.compactMap { one in known[one.claim].map { (one, $0) } }
    }

    /// What nobody holds and a person could take a step on, among so many of the most urgent claims.
    fileprivate mutating func itemsToTake(
        from waiting: ClaimsToTake, by member: TeamMember, limit: Int
    ) throws -> [JSON] {
        let most = 400
        var (waiting, items, looked) = (waiting, [JSON](), 0)
        while items.count < limit, looked < most {
            let page = try waiting.nextPage(min(limit - items.count, 64), in: database)
            if page.isEmpty { break }
            looked += page.count
            for file in try files(page) {
                let possible = file.workflow.possible(on: file.situation, by: member)
                guard let first = file.workflow.takingAction(among: possible) else { continue }
                items.append(file.item("you could \(first)", nil, for: member))
            }
        }
        return items
    }
}

extension Workflow {
    /// The first of the actions by which a person takes a slot.
    func takingAction(among actions: [String]) -> String? {
        actions.first { action in
            steps.contains { step in
                step.action == action
                    && step.effects.contains { if case .fill = $0.value { true } else { false } }
            }
        }
    }
}

extension Assignment {
    fileprivate func reason(at time: Timestamp) -> String {
        if state == .offered { return "you are asked to be \(slot)" }
        if let due, due < time { return "you are \(slot), and it is overdue" }
        return "you are \(slot)"
    }
}

extension ClaimFile {
    fileprivate func item(_ reason: String, _ assignment: Assignment?, for member: TeamMember) -> JSON {
        let explained = workflow.explain(on: situation, by: member, team: [])
        let lacks = explained.filter { !$0.isAllowed && !$0.missing.contains(where: \.isPersonal) }
            .map { "\($0.action): " + $0.missing.map(\.sentence).joined(separator: " ") }
        return .object(leavingOut: [
            "claim": JSON(describing: claim.id), "text": .string(claim.text), "state": .string(claim.state),
            "reason": .string(reason), "slot": assignment.map { .string($0.slot) },
            "reviewer": assignment.map { .string($0.reviewer) },
            "due": assignment?.due.map(JSON.init(describing:)), "priority": .integer(claim.priority),
            "actions": .array(explained.filter(\.isAllowed).map { .string($0.action) }),
            "lacks": .array(lacks.map(JSON.string)), "version": .integer(claim.version),
        ])
    }
}

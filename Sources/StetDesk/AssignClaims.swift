public import StetModel
import StetStorage
import StetWorkflow

extension Desk {
    /// Puts a reviewer into a slot of each of the claims: all of them or none.
    ///
    /// - Throws: `Refusal` where the workflow does not allow one of them.
    public func assignClaims(
        _ ids: [ID<Claim>], _ wish: AssignmentWish, options: ChangeOptions
    ) throws -> JSON {
        let isTake = wish.handle == nil
        return try change(
            isTake ? "claim take" : "claim assign", isTake ? .take : .assign, options,
            arguments: wish.arguments(ids)
        ) { change in
            let due = try wish.due.map { try dueTime($0) }
            let team = try Team(database)
            let holder = try change.holder(wish.handle)
            let items = try ids.map { id in try change.assign(id, to: holder, wish, due, team) }
            return ["items": .array(items)]
        }
    }

    /// Accepts, declines or gives back what the caller was asked to do or holds.
    public func answerAssignment(
        of id: ID<Claim>, _ answer: AssignmentAnswer, note: String?, options: ChangeOptions
    ) throws -> JSON {
        try change(
            "claim \(answer.rawValue)", .take, options,
            arguments: ["claim": JSON(describing: id), "note": note.map(JSON.string) ?? .null]
        ) { change in
            // What has lapsed meanwhile is neither held nor on offer.
            var file = try change.file(id)
            let place = file.assignments.lastIndex {
                $0.reviewer == change.actor.reviewer.handle && answer.applies(to: $0.state)
            }
            guard let place else {
                throw DeskError.againstRule(
                    "@\(change.actor.reviewer.handle) \(answer.lack) \(id).",
                    remedy: "'stet claim show \(id)' shows who holds what.")
            }
            file.assignments[place].note = note ?? file.assignments[place].note
            if answer == .accept {
                try change.mayAccept(file.assignments[place], file)
                file.assignments[place].state = answer.outcome
                change.ledger.updateWithEvent(file.assignments[place])
            } else {
                change.giveBack(place, as: answer.outcome, in: &file)
            }
            let mine = file.assignments[place]
            try change.announceAnswer(answer, to: mine, of: file.claim)
            change.touch(&file)
            let event = try change.ledger.record(answer.eventKind, id.description, note: mine.noteForLog)
            return ["items": [mine.answer(file.claim, event)]]
        }
    }
}

extension Assignment {
    fileprivate var noteForLog: JSON? { note.map { ["note": .string($0)] } }

    /// The assignment as commands that change it answer.
    func answer(_ claim: Claim, _ event: Int) -> JSON {
        .object(leavingOut: [
            "id": JSON(describing: id), "claim": JSON(describing: self.claim), "slot": .string(slot),
            "reviewer": .string(reviewer), "state": .string(state.rawValue),
            "due": due.map(JSON.init(describing:)),
            "until": leaseUntil.map(JSON.init(describing:)), "version": .integer(claim.version),
            "event": .integer(event),
        ])
    }
}

extension DeskChange {
    /// Whether the one who was asked may still hold the slot: much can have happened since the offer.
    fileprivate func mayAccept(_ offer: Assignment, _ file: ClaimFile) throws {
        try file.workflow.accept(
            offer.slot, by: actor.teamMember, on: file.situation, team: Team(database).active)
    }

    /// The person with this handle, or who acts, as the workflow sees them.
    func holder(_ handle: String?) throws -> TeamMember {
        guard let handle else { return actor.teamMember }
        let reviewer = try database.requireReviewer(handle)
        guard reviewer.isActive else { throw DeskError.reviewerInactive(reviewer.handle) }
        return TeamMember(
            handle: reviewer.handle, person: reviewer.person, roles: try database.roles(of: reviewer.handle))
    }

    /// Puts a person into a slot of a claim, or offers it to them.
    func assign(
        _ id: ID<Claim>, to holder: TeamMember, _ wish: AssignmentWish, _ due: Timestamp?, _ team: Team
    ) throws -> JSON {
        var claim = try self.claim(id)
        var file = try ClaimFile(claim, team: team, in: database)
        try lapse(in: &file)
        if wish.handle == nil, wish.slot == nil, let action = file.workflow.takingAction(on: file, by: holder)
        {
            return try take(id, by: action, as: holder, due)
        }
        let slot = try file.workflow.fill(
            wish.slot, with: holder, by: actor.teamMember, on: file.situation, team: team.active)
        // Who was asked and takes the slot accepts by it.
        let offer = file.assignments.last {
            $0.slot == slot.name && $0.state == .offered && team.isSame($0.reviewer, holder.handle)
        }
        try end(offer, as: .released)
        let assignment = try assign(
            holder.handle, to: slot.name, of: claim, state: wish.isOffer ? .offered : .active, due: due,
            note: wish.note, lease: try wish.lease(from: now))
        try announce(
            wish.isOffer ? .offered : .assigned, to: holder.handle, of: claim, slot: slot.name, due: due)
        try touch(&claim)
        return assignment.answer(claim, try ledger.record("claim.assigned", id.description))
    }

    /// Takes a claim by the step that its workflow has for that.
    private func take(
        _ id: ID<Claim>, by action: String, as holder: TeamMember, _ due: Timestamp?
    ) throws -> JSON {
        let moved = try move(id, by: action, comment: nil)
        let claim = try database.require(id)
        let taken = try database.assignments(of: id).last {
            $0.state == .active && $0.reviewer == holder.handle
        }
        guard var taken else { return moved }
        if let due {
            taken.due = due
            try ledger.update(taken)
            try ledger.record("claim.due", id.description)
        }
        return taken.answer(claim, moved["event"]?.integer ?? 0)
    }
}

extension Workflow {
    /// The action by which a person who takes the claim gets a slot of it, where there is one.
    fileprivate func takingAction(on file: ClaimFile, by member: TeamMember) -> String? {
        takingAction(among: possible(on: file.situation, by: member))
    }
}

/// The instant that a due time names: an instant, or the end of a day.
func dueTime(_ word: String) throws -> Timestamp {
    if let time = Timestamp(dayOrInstant: word, isEnd: true) { return time }
    throw DeskError.notA(kind: "a time", word: word, example: "2026-11-20 or 2026-11-20T10:12:00Z")
}

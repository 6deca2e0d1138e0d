public import StetModel
import StetStorage
import StetWorkflow

extension Desk {
    /// Takes one step of a claim's workflow.
    ///
    /// - Throws: `Refusal` with everything that is missing and who could; nothing changed then.
    public func moveClaim(
        _ id: ID<Claim>, by action: String, comment: String?, reason: String? = nil, options: ChangeOptions
    ) throws -> JSON {
        try change(
            "claim move", .move, options,
            arguments: .object(leavingOut: [
                "claim": JSON(describing: id), "action": .string(action),
                "comment": comment.map(JSON.string) ?? .null, "reason": reason.map(JSON.string),
            ])
        ) { change in
            var file = try change.file(id)
            return try change.move(&file, by: action, StepInput(comment: comment, reason: reason))
        }
    }

    /// Takes a step although something is missing that its workflow lets be overridden, with a written
    /// reason, which stands in the log and is counted.
    ///
    /// - Throws: `Refusal` with what no reason can stand for.
    public func overrideClaim(
        _ id: ID<Claim>, by action: String, because reason: String, options: ChangeOptions
    ) throws -> JSON {
        try change(
            "claim override", .move, options,
            arguments: [
                "claim": JSON(describing: id), "action": .string(action), "reason": .string(reason),
            ]
        ) { change in
            var file = try change.file(id)
            guard let rule = file.workflow.overrides, rule.actions.contains(action) else {
                throw DeskError.againstRule(
                    "The workflow ‘\(file.workflow.name)’ lets nobody override ‘\(action)’.",
                    remedy: "'stet claim explain \(id) \(action)' says what it needs.")
            }
            guard change.actor.roles.includes(anyOf: rule.roles) else {
                throw DeskError.notPermitted(
                    handle: change.actor.reviewer.handle, command: "claim override", roles: rule.roles)
            }
            let reason = reason.trimmingSpaces
            return try change.move(
                &file, by: action, StepInput(comment: reason, overrideReason: reason))
        }
    }

    /// Whether the caller can take an action, or each that starts from the claim's state: what is
    /// missing, and who could.
    public func explainClaim(_ id: ID<Claim>, action: String?) throws -> ListPage {
        try look { database in
            let member = try actingMember().teamMember
            let team = try Team(database)
            let file = try ClaimFile(try database.require(id), team: team, in: database)
            let explained = file.workflow.explain(
                action, on: file.situation, by: member, team: team.active)
            return ListPage(
                items: explained.map { one in
                    .object(leavingOut: [
                        "action": .string(one.action), "allowed": .boolean(one.isAllowed),
                        "to": one.to.map(JSON.string),
                        "missing": .array(one.missing.map { .string($0.sentence) }),
                        "commentLength": one.commentLength.map(JSON.integer),
                        "who": .array(one.who.map(JSON.string)),
                    ])
                })
        }
    }
}

extension DeskChange {
    /// The claim with all that belongs to it, as the caller must have seen it.
    ///
    /// - Throws: `DeskError.noSuch`; `StorageError.changedMeanwhile` where `--seen` names another version.
    func file(_ id: ID<Claim>) throws -> ClaimFile {
        guard let dossier = try ClaimDossier(of: id, in: database) else {
            throw DeskError.noSuch(noun: Claim.noun, id: id.description)
        }
        try requireSeen(dossier.claim)
        ledger.know(dossier)
        var file = try ClaimFile(
            dossier, try library.pinned(dossier.workflow), team: Team(persons: dossier.persons), in: database)
        try lapse(in: &file)
        return file
    }

    /// What the engine decides; the whole team is read only where it refuses, to say who could.
    func decide<Answer>(_ body: (_ team: [TeamMember]) throws -> Answer) throws -> Answer {
        do { return try body([]) } catch is Refusal { return try body(try Team(database).active) }
    }

    /// Takes one step of a claim's workflow, if the workflow allows it.
    func move(_ id: ID<Claim>, by action: String, comment: String?) throws -> JSON {
        var file = try file(id)
        return try move(&file, by: action, StepInput(comment: comment))
    }

    /// Takes one step of a claim whose file was read.
    func move(_ file: inout ClaimFile, by action: String, _ input: StepInput) throws -> JSON {
        let (situation, workflow, from) = (file.situation, file.workflow, file.claim.state)
        let step = try decide { team in
            try workflow.step(action, on: situation, by: actor.teamMember, input: input, team: team)
        }
        try file.workflow.requireKnown(input.reason)
        let wasOut = file.claim.publication == .published
        try carryOut(step, on: &file, input)
        touch(&file)
        let event = try ledger.record(
            step.isOverride ? "claim.overridden" : "claim.moved", file.claim.id.description)
        let followed = try follow(
            action, on: &file, isNewlyOut: !wasOut && file.claim.publication == .published)
        let members: KeyValuePairs<String, JSON?> = [
            "id": JSON(describing: file.claim.id), "from": .string(from), "to": .string(file.claim.state),
            "action": .string(action), "version": .integer(file.claim.version), "event": .integer(event),
            "override": step.isOverride ? true : nil,
        ]
        return .object((JSON.object(leavingOut: members).object ?? []) + followed)
    }

    /// What a step brings about outside the claim: a correction that is out marks what it corrects, and a
    /// tip of which a claim is to be created becomes one.
    func follow(_ action: String, on file: inout ClaimFile, isNewlyOut: Bool) throws -> [JSON.Member] {
        if isNewlyOut, let correction = file.ownCorrection, correction.publishedAt == nil {
            let again = try publish(correction, &file)
            try ledger.record("correction.published", file.claim.id.description)
            return [.init(name: "recheck", value: .array(again.map(JSON.init(describing:))))]
        }
        guard file.claim.kind == .tip, action == "create" else { return [] }
        let created = try claim(from: file.claim)
        return [.init(name: "created", value: JSON(describing: created.id))]
    }

    /// Counts one more event on the claim; it is written together with the event.
    func touch(_ file: inout ClaimFile) {
        file.claim.version += 1
        ledger.updateWithEvent(file.claim)
    }

    /// Stores a step that was decided, with what follows from it by itself, and tells those concerned.
    ///
    /// - Parameter isOwnAct: whether the actor takes it, and not the workflow by itself or the clock.
    func carryOut(
        _ step: PlannedStep, on file: inout ClaimFile, _ input: StepInput = StepInput(),
        isOwnAct: Bool = true
    ) throws {
        let before = file.claim.category
        for effect in step.effects { try carryOut(effect, on: &file) }
        let stored = Step(
            id: try ledger.next(Step.self), claim: file.claim.id, action: step.action, from: step.from,
            to: step.to, round: step.round, takenBy: actor.reviewer.handle, remark: input.comment,
            takenAt: now, reason: input.reason,
            overrideReason: step.isOverride ? input.overrideReason : nil, edits: file.editCount)
        ledger.insertWithEvent(stored)
        file.steps.append(stored)
        if step.to != file.claim.state { file.claim.movedAt = now }
        file.claim.state = step.to
        file.claim.category = file.workflow.state(step.to)?.category ?? file.claim.category
        try announce(step, from: before, file, isOwnAct: isOwnAct)
        for next in step.followUps { try carryOut(next, on: &file, isOwnAct: false) }
    }

    private func carryOut(_ effect: StepEffect, on file: inout ClaimFile) throws {
        switch effect {
        case .fill(let slot, let handle):
            let offer = file.assignments.lastIndex {
                $0.slot == slot && $0.state == .offered && file.team.isSame($0.reviewer, handle)
            }
            // An offer to any handle of the person is thereby answered.
            end(offer, as: .released, in: &file)
            let last = offer.map { file.assignments[$0] }
            try fill(slot, with: handle, after: last, in: &file)
        case .release(let slot, let handle):
            end(file.openPlace(of: handle, in: slot), as: .released, in: &file)
        case .finish(let slot, let handle):
            end(file.openPlace(of: handle, in: slot), as: .done, in: &file)
        case .resume(let slot, let handle):
            let last = file.assignments.last {
                $0.slot == slot && $0.reviewer == handle && $0.state == .done
            }
            try fill(slot, with: handle, after: last, seat: last?.seat, in: &file)
        case .void(let slot): void(in: &file) { $0.slot == slot }
        case .decide(let slot, let verdict):
            let decisive = file.reviews.last {
                $0.slot == slot && $0.round == file.claim.round && !$0.isVoid && $0.verdict == verdict
            }
            file.claim.verdict = decisive?.verdict
            file.claim.rationale = decisive?.rationale
        case .withdrawDecision:
            file.claim.verdict = nil
            file.claim.rationale = nil
        case .leave(let slot, let handle):
            end(file.openPlace(of: handle, in: slot), as: .released, in: &file)
            let team = file.team
            void(in: &file) { $0.slot == slot && team.isSame($0.reviewer, handle) }
        case .publish: file.claim.publication = .published
        case .unpublish: file.claim.publication = .unpublished
        case .newRound(let round): file.claim.round = round
        }
    }

    /// Makes those verdicts of this round that still count void: whoever gave one gives it again.
    func void(in file: inout ClaimFile, where isMeant: (Review) -> Bool) {
        for index in file.reviews.indices {
            let review = file.reviews[index]
            guard review.round == file.claim.round, !review.isVoid, isMeant(review) else { continue }
            file.reviews[index].isVoid = true
            ledger.updateWithEvent(file.reviews[index])
        }
    }

    /// Ends a hold before its work is done. Who gives back one of several seats takes the ballot along,
    /// unless the same person holds another one under another handle.
    func giveBack(_ place: Int, as state: AssignmentState, in file: inout ClaimFile) {
        let (hold, team) = (file.assignments[place], file.team)
        end(place, as: state, in: &file)
        guard hold.state == .active, let slot = file.workflow.slot(hold.slot), slot.seats > 1,
            !file.assignments.contains(where: {
                $0.slot == slot.name && $0.state == .active && team.isSame($0.reviewer, hold.reviewer)
            })
        else { return }
        void(in: &file) { $0.slot == slot.name && team.isSame($0.reviewer, hold.reviewer) }
    }

    /// Ends a hold or an offer.
    func end(_ place: Int?, as state: AssignmentState, in file: inout ClaimFile) {
        guard let place else { return }
        file.assignments[place].state = state
        file.assignments[place].endedAt = now
        ledger.updateWithEvent(file.assignments[place])
    }

    private func fill(
        _ slot: String, with handle: String, after last: Assignment?, seat: Int? = nil,
        in file: inout ClaimFile
    ) throws {
        let assignment = Assignment(
            id: try ledger.next(Assignment.self), claim: file.claim.id, slot: slot, reviewer: handle,
            round: file.claim.round, state: .active, due: last?.due, note: last?.note,
            assignedBy: actor.reviewer.handle, assignedAt: now,
            seat: seat ?? file.assignments.freeSeat(of: slot))
        ledger.insertWithEvent(assignment)
        file.assignments.append(assignment)
    }

    /// Ends an assignment in this way.
    func end(_ assignment: Assignment?, as state: AssignmentState) throws {
        guard var assignment else { return }
        assignment.state = state
        assignment.endedAt = now
        try ledger.update(assignment)
    }

    /// Puts a reviewer into a slot; that they may hold it was decided before.
    func assign(
        _ handle: String, to slot: String, of claim: Claim, state: AssignmentState, due: Timestamp?,
        note: String?, lease: Timestamp? = nil
    ) throws -> Assignment {
        let assignment = Assignment(
            id: try ledger.next(Assignment.self), claim: claim.id, slot: slot, reviewer: handle,
            round: claim.round, state: state, due: due, note: note, assignedBy: actor.reviewer.handle,
            assignedAt: now, seat: try database.assignments(of: claim.id).freeSeat(of: slot),
            leaseUntil: lease)
        try ledger.insert(assignment)
        return assignment
    }
}

extension [Assignment] {
    /// The lowest seat of a slot that nobody holds or has on offer.
    func freeSeat(of slot: String) -> Int {
        let taken = Set(filter { $0.slot == slot && $0.isOpen }.map(\.seat))
        return (1...).first { !taken.contains($0) } ?? 1
    }
}

extension Workflow {
    /// Refuses a reason that the workflow does not list.
    fileprivate func requireKnown(_ reason: String?) throws {
        guard let reason, reasons[reason] == nil else { return }
        throw DeskError.notA(
            kind: "a reason of the workflow ‘\(name)’", word: reason,
            example: reasons.isEmpty
                ? "no reason: it lists none" : reasons.keys.sorted().joined(separator: ", "))
    }
}

extension ClaimFile {
    /// The correction that is worked on under this claim, where it is the item of one.
    var ownCorrection: Correction? { corrections.first { $0.item == claim.id } }

    /// Where among the assignments a handle's hold on a slot stands, or the offer to it.
    fileprivate func openPlace(of handle: String, in slot: String) -> Int? {
        assignments.lastIndex { $0.isOpen && $0.slot == slot && $0.reviewer == handle }
    }
}

extension Assignment {
    /// Whether somebody holds the slot by it, or has it on offer.
    var isOpen: Bool { state == .active || state == .offered }
}

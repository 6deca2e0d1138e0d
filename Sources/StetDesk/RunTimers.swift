import StetModel
import StetStorage
import StetWorkflow

extension DeskChange {
    /// How many timers run on one claim in one transaction.
    private static let runsAtOnce = 64

    /// Runs the timers of a claim that are up, in the order in which they came up, each that has not run
    /// for what it counts from.
    ///
    /// - Returns: what each did, and whether there may be more.
    func runTimers(of id: ID<Claim>, at time: Timestamp) throws -> (items: [JSON], isMore: Bool) {
        var file = try file(id)
        guard file.claim.hold == nil else { return ([], false) }
        var past = TimerPast(
            runs: try database.timerRuns(on: id), lastChange: try database.lastChange(of: id))
        var items: [JSON] = []
        while items.count < DeskChange.runsAtOnce {
            guard let timer = past.next(on: file, at: time) else { return (items, false) }
            items.append(try run(timer, on: &file, &past, at: time))
        }
        return (items, true)
    }

    private func run(
        _ timer: DueTimer, on file: inout ClaimFile, _ past: inout TimerPast, at time: Timestamp
    ) throws -> JSON {
        let (rule, entry, before) = (timer.rule, file.entry, file.claim)
        let wasHeld = past.run(of: timer, entry)
        var told: [String] = []
        var followed: [JSON.Member] = []
        var missing: [Missing] = []
        switch rule.act {
        case .remind(let audience): told = try tell(.reminded, audience, rule, file)
        case .escalate(let audience): told = try tell(.escalated, audience, rule, file)
        case .unassign(let slot): told = try unassign(slot, rule, &file)
        case .take(let action):
            do {
                let step = try file.workflow.timedStep(action, on: file.situation, by: actor.teamMember)
                // What was caught up is entered when it came up; what had to wait, when it could be taken.
                followed = try take(step, rule, on: &file, at: wasHeld == nil ? timer.end : time)
            } catch let refusal as Refusal {
                missing = refusal.missing
            }
        }
        var run =
            try wasHeld
            ?? TimerRun(
                id: ledger.next(TimerRun.self), claim: file.claim.id, timer: rule.name, entry: entry,
                countedFrom: timer.start, dueAt: timer.end, ranAt: now, outcome: .held)
        run.outcome = missing.isEmpty ? .done : .held
        let isNews = wasHeld == nil || run.outcome == .done
        let event = isNews ? try store(run, isNew: wasHeld == nil, rule, &file) : nil
        past.note(run)
        let members: KeyValuePairs<String, JSON?> = [
            "claim": JSON(describing: file.claim.id), "timer": .string(rule.name),
            "act": .string(rule.act.name), "outcome": .string(run.outcome.rawValue),
            "countedFrom": JSON(describing: timer.start), "due": JSON(describing: timer.end),
            "from": before.state == file.claim.state ? nil : .string(before.state),
            "to": before.state == file.claim.state ? nil : .string(file.claim.state),
            "told": told.isEmpty ? nil : .array(told.map(JSON.string)),
            "missing": missing.isEmpty ? nil : .array(missing.map { .string($0.sentence) }),
            "event": event.map(JSON.integer),
        ]
        return .object((JSON.object(leavingOut: members).object ?? []) + followed)
    }

    private func store(
        _ run: TimerRun, isNew: Bool, _ rule: TimerRule, _ file: inout ClaimFile
    ) throws -> Int {
        if isNew { ledger.insertWithEvent(run) } else { ledger.updateWithEvent(run) }
        touch(&file)
        return try ledger.record(
            TimerStream.eventKind, file.claim.id.description,
            note: [
                "timer": .string(rule.name), "act": .string(rule.act.name),
                "outcome": .string(run.outcome.rawValue), "due": JSON(describing: run.dueAt),
            ])
    }

    /// Tells whom the timer names, and says who that is.
    private func tell(
        _ kind: NoticeKind, _ audience: TimerRule.Audience, _ rule: TimerRule, _ file: ClaimFile
    ) throws -> [String] {
        let open = file.assignments.filter(\.isOpen)
        switch audience {
        case .holders, .slot:
            let meant = open.filter { audience == .holders || audience == .slot($0.slot) }
            for one in meant {
                try announce(
                    kind, to: one.reviewer, of: file.claim, timer: rule.name, slot: one.slot, due: one.due)
            }
            return meant.map(\.reviewer)
        case .role(let role):
            let active = try Team(database).active
            let exact = active.filter { $0.roles.contains(role) }
            let meant = exact.isEmpty ? active.filter { $0.roles.includes(anyOf: [role]) } : exact
            for one in meant {
                try announce(
                    kind, to: one.handle, of: file.claim, timer: rule.name, slot: nil,
                    due: open.firstDue)
            }
            return meant.map(\.handle)
        }
    }

    /// Takes the slot from whoever holds it or was asked to.
    private func unassign(
        _ slot: String, _ rule: TimerRule, _ file: inout ClaimFile
    ) throws -> [String] {
        var told: [String] = []
        for index in file.assignments.indices
        where file.assignments[index].isOpen && file.assignments[index].slot == slot {
            giveBack(index, as: .expired, in: &file)
            let one = file.assignments[index]
            try announce(
                .unassigned, to: one.reviewer, of: file.claim, timer: rule.name, slot: slot, due: one.due)
            told.append(one.reviewer)
        }
        return told
    }

    /// Takes a step for the clock; the claim is in its new state from `entered` on.
    private func take(
        _ step: PlannedStep, _ rule: TimerRule, on file: inout ClaimFile, at entered: Timestamp
    ) throws -> [JSON.Member] {
        let (state, wasOut) = (file.claim.state, file.claim.publication == .published)
        try carryOut(
            step, on: &file, StepInput(comment: "Taken by the timer ‘\(rule.name)’."), isOwnAct: false)
        if file.claim.state != state { file.claim.movedAt = entered }
        return try follow(
            step.action, on: &file, isNewlyOut: !wasOut && file.claim.publication == .published)
    }
}

extension ClaimFile {
    /// The number of the step by which the claim came into its state; 0 where it started there.
    var entry: Int { steps.last { $0.from != $0.to }?.id.number ?? 0 }
}

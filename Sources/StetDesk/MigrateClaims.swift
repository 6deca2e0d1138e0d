public import StetModel
import StetStorage
import StetWorkflow

extension Desk {
    /// Lets claims go on under the newest version of the workflow called `name`. A claim that the newest
    /// version would not let stand as it is stays where it is, and the answer says why.
    public func migrateClaims(
        _ name: String, _ wish: MigrationWish, options: ChangeOptions
    ) throws -> JSON {
        try change("workflow migrate", .workflows, options, arguments: wish.arguments(name)) { change in
            let target = try change.startingWorkflow(name)
            let mapping = try wish.mapping.map { try ScaleMapping.shipped($0) }
            if let mapping { try change.require(mapping, to: target.scale, wish) }
            let older = try change.claims(toMigrate: target, wish)
            let items = try older.map { try change.migrate($0, to: target, wish, mapping) }
            return [
                "workflow": .string(name), "version": .integer(target.stored.version),
                "items": .array(items),
            ]
        }
    }
}

extension MigrationWish {
    fileprivate func arguments(_ name: String) -> JSON {
        .object(leavingOut: [
            "workflow": .string(name), "claims": .array(claims.map(JSON.init(describing:))),
            "states": .object(states.sorted { $0.key < $1.key }.map { .init(name: $0, value: .string($1)) }),
            "closed": .boolean(includesClosed), "mapping": mapping.map(JSON.string),
            "lossy": .boolean(acceptsLoss),
        ])
    }
}

extension DeskChange {
    fileprivate func claims(toMigrate target: PinnedWorkflow, _ wish: MigrationWish) throws -> [ID<Claim>] {
        let under = try database.claims(underOlderThan: target.stored, withClosed: wish.includesClosed)
        guard !wish.claims.isEmpty else { return under }
        for id in wish.claims {
            let claim = try database.require(id)
            guard try database.require(claim.workflow).name == target.stored.name else {
                throw DeskError.againstRule(
                    "\(id) is not under a version of ‘\(target.stored.name)’.",
                    remedy: "A claim keeps the workflow it was added under; only the version can change.")
            }
        }
        let chosen = try wish.claims.filter { try database.require($0).workflow != target.stored.id }
        return Array(Set(chosen)).sorted { $0.number < $1.number }
    }

    fileprivate func require(_ mapping: ScaleMapping, to scale: Scale, _ wish: MigrationWish) throws {
        guard mapping.to == scale.name else {
            throw DeskError.againstRule(
                "‘\(mapping.name)’ leads to the scale ‘\(mapping.to)’, and the workflow rates on "
                    + "‘\(scale.name)’.", remedy: "'stet scale list' shows the mappings there are.")
        }
        guard wish.acceptsLoss || !mapping.isLossy else {
            throw DeskError.againstRule(
                "By ‘\(mapping.name)’ something is lost: two verdicts become one, or one has no place.",
                remedy: "'stet scale map \(mapping.name)' shows what; --lossy accepts it.")
        }
    }

    fileprivate func migrate(
        _ id: ID<Claim>, to target: PinnedWorkflow, _ wish: MigrationWish, _ mapping: ScaleMapping?
    ) throws -> JSON {
        var file = try file(id)
        let (old, from) = (file.pinned, file.claim.state)
        let state = wish.states[from] ?? from
        var lacks = target.workflow.migrationLacks(
            of: file.situation, from: old.workflow, to: state, team: try Team(database).active)
        let isOtherScale = old.scale != target.scale
        let verdict = file.claim.verdict
        if isOtherScale, file.claim.category.isClosed, let verdict {
            if mapping?.from != old.scale.name {
                lacks.append("Its verdict is on the scale ‘\(old.scale.name)’: give the mapping to use.")
            } else if mapping?.values[verdict] == nil {
                lacks.append("Its verdict, ‘\(verdict)’, has no place on ‘\(target.scale.name)’.")
            }
        }
        var toVoid = 0
        if lacks.isEmpty {
            if isOtherScale, let verdict { file.claim.verdict = mapping?.values[verdict] ?? verdict }
            if isOtherScale, !file.claim.category.isClosed { toVoid = try voidVerdicts(of: &file) }
            try carryOver(&file, to: target, state)
        }
        let isMoved = lacks.isEmpty
        let event =
            isMoved
            ? try ledger.record(
                "claim.migrated", id.description,
                note: [
                    "workflow": .string(target.stored.name), "from": .integer(old.stored.version),
                    "to": .integer(target.stored.version),
                ]) : nil
        return .object(leavingOut: [
            "id": JSON(describing: id), "moved": .boolean(isMoved), "from": .string(from),
            "to": .string(isMoved ? state : from), "fromVersion": .integer(old.stored.version),
            "toVersion": .integer((isMoved ? target : old).stored.version),
            "verdict": verdict == file.claim.verdict ? nil : file.claim.verdict.map(JSON.string),
            "void": toVoid == 0 ? nil : .integer(toVoid),
            "missing": isMoved ? nil : .array(lacks.map(JSON.string)),
            "version": .integer(file.claim.version), "event": event.map(JSON.integer),
        ])
    }

    /// Verdicts on a scale that counts no more must be given again; gives how many.
    private func voidVerdicts(of file: inout ClaimFile) throws -> Int {
        let standing = file.reviews.count { $0.round == file.claim.round && !$0.isVoid }
        void(in: &file) { _ in true }
        file.claim.verdict = nil
        file.claim.rationale = nil
        return standing
    }

    private func carryOver(_ file: inout ClaimFile, to target: PinnedWorkflow, _ state: String) throws {
        let from = file.claim.state
        file.claim.workflow = target.stored.id
        if state != from {
            // The history of states stays whole: a state that has another name now was come into.
            ledger.insertWithEvent(
                Step(
                    id: try ledger.next(Step.self), claim: file.claim.id, action: Workflow.migration,
                    from: from, to: state, round: file.claim.round, takenBy: actor.reviewer.handle,
                    remark: nil, takenAt: now, reason: nil, overrideReason: nil, edits: file.editCount))
            file.claim.state = state
        }
        file.claim.category = target.workflow.state(state)?.category ?? file.claim.category
        touch(&file)
    }
}

extension Workflow {
    /// The action name under which a state that has another name in a newer version is recorded.
    static let migration = "migrate"
}

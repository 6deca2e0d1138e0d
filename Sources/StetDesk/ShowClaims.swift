public import StetModel
public import StetStorage
import StetText
import StetWorkflow

extension Desk {
    /// The claims that `filter` asks for, by number.
    public func claimList(_ filter: ClaimFilter, isOverdue: Bool = false) throws -> ListPage {
        try look { database in
            var wider = filter
            wider.limit = filter.limit.map { $0 + 1 }
            let time = try now()
            if isOverdue { wider.dueBefore = time }
            if let story = filter.story { _ = try database.require(story) }
            let claims = try database.claims(wider)
            if claims.isEmpty { try database.checkWords(of: filter) }
            let open = try database.openAssignments(of: claims.map(\.id))
            return ListPage.of(claims, limit: filter.limit, id: \.id.description) { claim in
                let held = open[claim.id] ?? []
                return .object(claim.members + [claim.assignments(held)] + claim.ageing(held, at: time))
            }
        }
    }

    /// One claim with everything that belongs to it, as the caller may see it.
    public func claim(_ id: ID<Claim>) throws -> JSON {
        try look { database in
            let file = try ClaimFile(
                try database.require(id), team: try Team(database), in: database)
            let viewer = try actingMember().teamMember
            let actions = file.workflow.possible(on: file.situation, by: viewer).map(JSON.string)
            let visible = Set(file.visibleReviews(for: viewer).map(\.id))
            return .object(
                try database.members(of: file, telling: visible, for: viewer)
                    + [.init(name: "actions", value: .array(actions))]
                    + file.claim.ageing(file.assignments, at: try now()) + file.timerAnswers(in: database))
        }
    }

    /// One claim as it was at a time, made from the log; a verdict is told only where the caller may see it
    /// now.
    ///
    /// - Throws: `DeskError.notThereYet`.
    public func claim(_ id: ID<Claim>, at time: Timestamp) throws -> JSON {
        try look { database in
            let team = try Team(database)
            let now = try ClaimFile(try database.require(id), team: team, in: database)
            guard let dossier = try ClaimDossier(of: id, at: time, in: database) else {
                throw DeskError.notThereYet(id: id.description, at: time, since: now.claim.addedAt)
            }
            let pinned = try PinnedWorkflow(try database.require(dossier.claim.workflow))
            let past = try ClaimFile(dossier, pinned, team: team, in: database)
            let viewer = try actingMember().teamMember
            let visible = Set(now.visibleReviews(for: viewer).map(\.id))
            return .object(
                try database.members(of: past, telling: visible, for: viewer)
                    + [.init(name: "shownAt", value: .string(time.description))]
                    + past.claim.ageing(past.assignments, at: time))
        }
    }

    /// What happened to a claim, oldest first: every event with who, when and on whose word.
    public func claimHistory(_ id: ID<Claim>) throws -> ListPage {
        try look { database in
            let file = try ClaimFile(try database.require(id), team: try Team(database), in: database)
            let visible = Set(file.visibleReviews(for: try actingMember().teamMember).map(\.id))
            var items: [JSON] = []
            try EventLog.each(subject: id.description, in: database) { event, _, payload in
                let changes = try payload.map { try JSON.parse(Array($0.utf8)) }
                items.append(event.answer(changes?.step(among: file.steps), changes?.story(visible)))
            }
            return ListPage(items: items)
        }
    }
}

extension Database {
    /// An empty list is no answer to a word that no workflow of the desk knows.
    fileprivate func checkWords(of filter: ClaimFilter) throws {
        guard filter.state != nil || filter.verdict != nil else { return }
        let workflows = try storedWorkflows().map { try PinnedWorkflow($0) }
        let states = workflows.flatMap { $0.workflow.states.map(\.name) }
        let verdicts = workflows.flatMap { $0.scale.all.map(\.name) }
        if let state = filter.state, !states.isEmpty, !states.contains(state) {
            throw DeskError.notA(
                kind: "a state of the desk's workflows", word: state,
                example: Set(states).sorted().joined(separator: ", "))
        }
        if let verdict = filter.verdict, !verdicts.isEmpty, !verdicts.contains(verdict) {
            throw DeskError.notA(
                kind: "a verdict of the desk's scales", word: verdict,
                example: Set(verdicts).sorted().joined(separator: ", "))
        }
    }
}

extension JSON {
    /// The step that the changes of an event's payload hold.
    func step(among steps: [Step]) -> Step? {
        let change = self["changes"]?.array?.first { $0["table"]?.string == Step.table.name }
        guard let id = change?["row"]?["id"]?.integer else { return nil }
        return steps.first { $0.id.number == id }
    }
}

extension Event {
    fileprivate func answer(_ step: Step?, _ about: String?) -> JSON {
        .object(leavingOut: [
            "about": about.flatMap { $0.isEmpty ? nil : .string($0) },
            "seq": .integer(seq), "time": .string(at.description), "actor": .string(actor),
            "basis": .string(basis.rawValue), "kind": .string(kind),
            "action": step.map { .string($0.action) }, "from": step.map { .string($0.from) },
            "to": step.map { .string($0.to) }, "round": step.map { .integer($0.round) },
            "remark": step?.remark.map(JSON.string),
        ])
    }
}

extension Claim {
    /// The claim's own fields, as lists and reports tell them.
    var members: [JSON.Member] {
        let fields: KeyValuePairs<String, JSON?> = [
            "id": JSON(describing: id), "text": .string(text), "state": .string(state),
            "category": .string(category.rawValue), "verdict": verdict.map(JSON.string),
            "rationale": rationale.map(JSON.string), "publication": .string(publication.rawValue),
            "finding": finding.map { .string($0.rawValue) }, "version": .integer(version),
            "round": .integer(round), "priority": .integer(priority),
            "claimant": claimant.map(JSON.init(describing:)), "parent": parent.map(JSON.init(describing:)),
            "story": story.map(JSON.init(describing:)), "asOf": asOf.map(JSON.string),
            "reason": reason.map(JSON.string), "hold": hold.map(JSON.string), "by": .string(addedBy),
            "at": .string(addedAt.description), "since": .string(movedAt.description),
        ]
        return JSON.object(leavingOut: fields).object ?? []
    }

    fileprivate func assignments(_ assignments: [Assignment]) -> JSON.Member {
        let shared = Set(assignments.filter { $0.seat > 1 }.map(\.slot))
        let answers = assignments.map { one -> JSON in
            .object(leavingOut: [
                "id": JSON(describing: one.id), "slot": .string(one.slot),
                "reviewer": .string(one.reviewer), "state": .string(one.state.rawValue),
                "seat": one.seat > 1 || shared.contains(one.slot) ? .integer(one.seat) : nil,
                "round": .integer(one.round), "due": one.due.map(JSON.init(describing:)),
                "note": one.note.map(JSON.string),
            ])
        }
        return .init(name: "assignments", value: .array(answers))
    }
}

extension Database {
    /// A claim with what belongs to it, now or at an earlier time.
    fileprivate func members(
        of file: ClaimFile, telling visible: Set<ID<Review>>, for viewer: TeamMember
    ) throws -> [JSON.Member] {
        file.claim.members + [
            .init(name: "workflow", value: .string(file.workflow.name)),
            .init(name: "workflowVersion", value: .integer(file.pinned.stored.version)),
            .init(name: "scale", value: .string(file.scale.name)),
            file.claim.assignments(file.assignments),
            .init(name: "appearances", value: .array(try appearanceAnswers(of: file.claim))),
            .init(name: "evidence", value: .array(file.evidence.map(\.answer))),
            .init(name: "reviews", value: .array(file.reviewAnswers(telling: visible))),
            .init(name: "comments", value: .array(file.allComments.map(\.answer))),
        ] + file.partAnswers(for: viewer, telling: visible)
    }

    fileprivate func appearanceAnswers(of claim: Claim) throws -> [JSON] {
        try appearances(of: claim.id).map { appearance in
            let article = try self.article(ofRevision: appearance.revision)
            let hops = try appearance.attribution.map { id in
                try self.hops(of: id).map { JSON.string($0.name) }
            }
            return .object(leavingOut: [
                "article": article.map { JSON(describing: $0.id) },
                "outlet": article?.outlet.map(JSON.string), "start": .integer(appearance.span.start),
                "end": .integer(appearance.span.end), "text": .string(appearance.quote),
                "attribution": appearance.attribution.map(JSON.init(describing:)),
                "hops": hops.map(JSON.array), "first": .boolean(appearance.isFirst),
                "by": .string(appearance.addedBy),
            ])
        }
    }
}

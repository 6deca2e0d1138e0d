import StetModel
import StetTestSupport
import StetWorkflow

/// A claim that is played through a workflow in memory, as the use cases do it in the database.
struct ClaimPlay {
    /// The workflow.
    let workflow: Workflow
    /// The claim as it would be stored.
    var claim: ClaimSituation
    /// Everybody on the desk.
    var team: [TeamMember]
    /// The claim's verdict.
    var verdict: String?

    /// A new claim that `author` added.
    init(_ workflow: Workflow, team: [TeamMember], author: String) throws {
        self.workflow = workflow
        self.team = team
        claim = ClaimSituation(state: workflow.initial.value)
        claim.author = try member(author).person
    }

    /// Who is behind a handle.
    func member(_ handle: String) throws -> TeamMember {
        guard let member = team.first(where: { $0.handle == handle }) else {
            throw NoSuchHandle(handle: handle)
        }
        return member
    }

    /// Takes an action.
    mutating func move(_ action: String, by handle: String, comment: String? = nil) throws {
        let actor = try member(handle)
        let step = try workflow.step(
            action, on: claim, by: actor, input: StepInput(comment: comment), team: team)
        store(step, by: actor)
    }

    /// Gives a verdict; what follows by itself happens at once.
    mutating func rate(_ verdict: String, by handle: String, rationale: Int = 40) throws {
        let actor = try member(handle)
        let slot = try workflow.ratingSlot(on: claim, by: actor, team: team)
        claim.reviews.append(
            ReviewFact(
                slot: slot.name, person: actor.person, round: claim.round, verdict: verdict,
                rationaleLength: rationale))
        for step in workflow.followUps(on: claim, after: actor) { store(step, by: actor) }
    }

    /// Puts somebody into a slot.
    mutating func assign(_ slot: String?, to handle: String, by other: String) throws {
        let member = try member(handle)
        let found = try workflow.fill(slot, with: member, by: try self.member(other), on: claim, team: team)
        claim.holders.append(
            SlotHolder(
                slot: found.name, person: member.person, handle: handle, status: .active, round: claim.round))
    }

    /// Takes whoever holds a slot out of it.
    mutating func release(_ slot: String) {
        for index in claim.holders.indices
        where claim.holders[index].slot == slot && claim.holders[index].status == .active {
            claim.holders[index].status = .released
        }
    }

    /// Changes the claim.
    mutating func edit(_ kind: Contribution.Kind, by handle: String) throws {
        let actor = try member(handle)
        claim.contributions.append(Contribution(person: actor.person, kind: kind, round: claim.round))
        if kind == .evidence {
            claim.evidence.append(EvidenceFact(stance: .supports, isPrimary: true, by: actor.person))
        }
        if let step = workflow.afterEdit(on: claim, by: actor) { store(step, by: actor) }
    }

    /// Stores a planned step with all that follows.
    private mutating func store(_ step: PlannedStep, by actor: TeamMember) {
        for one in [step] + step.followUps {
            for effect in one.effects {
                switch effect {
                case .decide(_, let verdict): self.verdict = verdict
                case .withdrawDecision: verdict = nil
                default: break
                }
            }
        }
        claim = claim.applying(step, by: actor.person)
    }

    /// A handle that a test made up.
    struct NoSuchHandle: Error {
        /// The handle.
        let handle: String
    }
}

extension ClaimPlay {
    /// A claim on the desk of five: ann wrote it, bo (under two handles) checks, cy seconds, ed edits.
    static func fourEyes() throws -> ClaimPlay {
        try ClaimPlay(try shippedWorkflow("four-eyes"), team: .desk, author: "ann")
    }

    /// The same claim with bo as its checker, two pieces of evidence and bo's verdict, submitted.
    static func submitted() throws -> ClaimPlay {
        var play = try fourEyes()
        try play.move("take", by: "bo")
        try play.edit(.evidence, by: "bo")
        try play.edit(.evidence, by: "bo")
        try play.rate("half-true", by: "bo")
        try play.move("submit", by: "bo")
        return play
    }

    /// The same claim, seconded by cy and approved.
    static func approved() throws -> ClaimPlay {
        var play = try submitted()
        try play.move("take-second", by: "cy")
        try play.rate("half-true", by: "cy")
        try play.move("approve", by: "cy")
        return play
    }

    /// The same claim after cy's verdict differed twice, in revision.
    static func returnedTwice() throws -> ClaimPlay {
        var play = try submitted()
        try play.move("take-second", by: "cy")
        try play.rate("false", by: "cy")
        try play.rate("half-true", by: "bo")
        try play.move("resubmit", by: "bo")
        try play.rate("false", by: "cy")
        return play
    }
}

extension [TeamMember] {
    /// Six handles of five people.
    static var desk: [TeamMember] {
        [
            TeamMember(handle: "ann", person: 1, roles: [.annotator, .checker]),
            TeamMember(handle: "bo", person: 2, roles: [.checker]),
            TeamMember(handle: "bo-home", person: 2, roles: [.checker, .editor]),
            TeamMember(handle: "cy", person: 3, roles: [.checker]),
            TeamMember(handle: "ed", person: 4, roles: [.editor]),
            TeamMember(handle: "root", person: 5, roles: [.admin]),
        ]
    }
}

/// The workflow that comes with the program under this name.
func shippedWorkflow(_ name: String) throws -> Workflow {
    let path = "workflows/\(name).yaml"
    return try Workflow(yaml: try Repository.text(path), file: path)
}

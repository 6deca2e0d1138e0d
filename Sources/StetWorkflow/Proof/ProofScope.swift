import StetModel

/// What of a claim makes a difference to a workflow and its promises, and the team that is explored.
final class ProofScope: Sendable {
    /// The workflow.
    let workflow: Workflow
    /// The promises.
    let promises: [Promise]
    /// The people, each under their first handle; the first one added the claim.
    let team: [TeamMember]
    /// Which people are alike: they hold the same roles and none of them added the claim.
    let kinds: [Int]
    /// How many people, besides the first, are told apart from all others.
    let apart: Int
    /// The checklists that guards name.
    let checklists: Set<String>
    /// What guards count.
    let counters: [CounterClass]
    /// The actions since which a guard asks that nothing was edited.
    let fixing: [String]
    /// For each slot, whether only the ballots in it count, in whatever order their holders gave them.
    let votedOnly: [Bool]
    /// Whether people can come into a slot as late as right before they first act in it.
    let canComeLater: Bool
    /// The facts that are explored.
    let toggles: [FactToggle]
    /// The slots whose verdicts are compared with one another.
    let verdictGroups: [VerdictGroup]
    /// For each slot, the verdicts that are told apart in it.
    let verdicts: [[String]]
    /// The pieces of evidence that an act adds.
    let batch: [EvidenceFact]
    /// How many such acts make a difference.
    let batches: Int
    /// For each slot and person, who can put the person into it if the claim allows that: they themselves,
    /// or somebody who assigns work.
    let fillers: [[Int?]]
    /// The slots that a step can resume.
    let resumable: Set<String>
    /// The actions by which one leaves each slot.
    let leaving: [[String]]
    /// The actions by which a claim is handed on from one to the next, where that counts as deciding.
    let handingOn: Set<String>
    /// The closed states that a claim leaves only for a new round.
    let ending: Set<String>
    /// Whether a promise asks how many people decided, so that one person with two handles matters.
    let countsPeople: Bool
    /// Whether an edit at the beginning of a round has no consequence.
    let editsAnew: Bool
    /// Whether what follows an edit puts who made it into a slot, or out of one.
    let editsMovePeople: Bool
    /// Whether it makes a difference which verdicts an edit of a done claim came after.
    let tracksStale: Bool
    /// The longest text that a guard asks for.
    static let length = 10_000

    /// What a workflow and promises need of a team.
    init(_ workflow: Workflow, _ promises: [Promise], _ team: ProofTeam) {
        (self.workflow, self.promises, fillers) = (workflow, promises, workflow.fillers(among: team.members))
        (self.team, kinds, apart) = (team.members, team.kinds, team.apart)
        let asked = (workflow.steps.flatMap(\.needs).map(\.value) + promises.flatMap(\.needs)).flatMap(
            \.parts)
        checklists = Set(
            asked.compactMap { if case .checklistDone(let name) = $0 { name } else { nil } })
        fixing = workflow.actions.map(\.name).filter { asked.contains(.unchangedSince($0)) }
        counters = CounterClass.classes(of: workflow, promises)
        let needs = promises.flatMap(\.needs)
        let automatic = workflow.steps.filter(\.isAutomatic).flatMap(\.needs).map(\.value)
        toggles = FactToggle.allCases.filter { fact in
            (needs + automatic).contains { FactToggle($0) == fact }
        }
        let verdictGroups = VerdictGroup.groups(of: workflow)
        self.verdictGroups = verdictGroups
        verdicts = workflow.slots.indices.map { slot in
            verdictGroups.first { $0.slots.contains(slot) }?.verdicts ?? []
        }
        let asksEvidence = needs.contains { if case .evidence = $0 { true } else { false } }
        let most = (workflow.steps.flatMap(\.needs).map(\.value) + needs).map(\.piecesAsked).max() ?? 0
        batches = min(asksEvidence ? most : min(most, 1), 7)
        batch = (0..<(asksEvidence ? 1 : most)).map { _ in
            EvidenceFact(stance: .supports, isPrimary: true, by: 0)
        }
        let effects = (workflow.steps.flatMap(\.effects) + workflow.onEdit.flatMap(\.effects)).map(\.value)
        resumable = Set(
            effects.flatMap { if case .resume(let slots) = $0 { slots } else { [String]() } })
        leaving = workflow.slots.map { slot in
            workflow.steps.filter { $0.effects.contains { $0.value == .leave(slot.name) } }.map(\.action)
        }
        let isRated = workflow.steps.flatMap(\.needs).contains { !$0.value.rated.isEmpty }
        countsPeople = promises.contains {
            if case .neverWithoutPeople = $0 { true } else { $0 == .noOneDecidesAlone }
        }
        handingOn = isRated || !countsPeople ? [] : workflow.handingOn
        ending = Set(workflow.states.map(\.name).filter(workflow.isLeftForNewRound))
        editsAnew = workflow.steps.filter { $0.effects.contains { $0.value == .newRound } }.allSatisfy {
            step in
            !workflow.onEdit.contains { rule in
                step.from.contains { rule.states.contains(step.target(from: $0)) }
            }
        }
        editsMovePeople = workflow.editsMovePeople
        tracksStale = isRated && promises.contains(.editsVoidApprovals)
        canComeLater = workflow.isActedOnLate
        votedOnly = workflow.slots.map { workflow.isVotedOnly($0, promises) }
    }

    /// Whether the workflow has more slots or states than a situation has room for.
    var isTooLarge: Bool {
        workflow.slots.count > PersonBits.slots || workflow.states.count > 64 || counters.count > 10
            || fixing.count > 4 || verdicts.contains { $0.count > PersonBits.ballots }
            || counters.contains { $0.limit > 7 }
            || team.count > ProofKey.people
    }

    /// Who does nothing by an event but come into a slot, in a way that nothing counts; nil where more
    /// happens.
    func newcomer(by event: ProofEvent) -> Int? {
        switch event.act {
        case .fill(_, let person, _): return event.steps.isEmpty ? person : nil
        case .step(_, let person, false, false):
            guard let step = event.steps.first, event.steps.count == 1, step.from == step.to else {
                return nil
            }
            let isCounted =
                counters.contains { $0.actions.contains(step.action) } || fixing.contains(step.action)
                || handingOn.contains(step.action)
            let fills = step.effects.allSatisfy { if case .fill = $0 { true } else { false } }
            return fills && !isCounted && !step.effects.isEmpty ? person : nil
        default: return nil
        }
    }

    /// The slot into which an event puts a person by a step that does nothing else.
    func filled(by event: ProofEvent, _ person: Int) -> String? {
        guard newcomer(by: event) == person, let effects = event.steps.first?.effects, effects.count == 1,
            case .fill(let slot, team[person].handle) = effects[0]
        else { return nil }
        return slot
    }

    /// Whether a person is one by whom the promises may be broken for what they were before: who added the
    /// claim, and who is set apart.
    func isWatched(_ person: Int) -> Bool {
        person <= apart && (promises.contains(.noOneDecidesAlone) || asksForPast)
    }

    /// The bits that only ever keep such a person from something.
    var watchedMarks: UInt64 { asksForPast || !handingOn.isEmpty ? 0 : PersonBits.pastMarks }

    /// Whether a promise asks who somebody was before.
    private var asksForPast: Bool {
        promises.flatMap(\.needs).contains { need in
            if case .distinct = need { true } else { false }
        }
    }

    /// A new claim, with nothing beside it that keeps anybody from anything.
    var start: ClaimSituation {
        var claim = ClaimSituation(state: workflow.initial.value, round: 2, author: 0)
        claim.facts.clearances = Set(ClearanceKind.allCases)
        claim.facts.replyContacts = Self.length
        claim.facts.checklistsDone = checklists
        if apart > 0, promises.flatMap(\.needs).contains(.noConflictOfInterest) { claim.conflicted = [1] }
        return claim
    }
}

extension Workflow {
    /// Whether what follows an edit puts who made it into a slot, or out of one.
    fileprivate var editsMovePeople: Bool {
        let following = onEdit.flatMap(\.effects) + steps.filter(\.isAutomatic).flatMap(\.effects)
        return following.contains { effect in
            switch effect.value {
            case .fill, .leave: true
            default: false
            }
        }
    }

    /// Whether a slot has ballots, and nothing asks which of them was the last.
    fileprivate func isVotedOnly(_ slot: WorkflowSlot, _ promises: [Promise]) -> Bool {
        let needs = steps.flatMap(\.needs).flatMap(\.value.parts) + promises.flatMap(\.needs)
        return slot.seats > 1
            && needs.allSatisfy { need in
                switch need {
                case .quorum, .noQuorum, .distinct, .holdsSlot, .slotFilled: true
                case .verdictAmong(let judged, _): judged != slot.name
                default: !need.slots.contains(slot.name)
                }
            }
    }

    /// Whether a state is closed and all that happens to a claim there is that a new round begins.
    fileprivate func isLeftForNewRound(_ state: String) -> Bool {
        guard isClosed(state), !onEdit.contains(where: { $0.states.contains(state) }) else { return false }
        return steps.filter { $0.from.contains(state) }.allSatisfy { step in
            step.isTakenByPeople && step.effects.contains { $0.value == .newRound }
                && step.needs.allSatisfy { need in
                    switch need.value {
                    case .role, .commentRequired, .reasonCode, .notOnHold, .noBlockingComments: true
                    default: false
                    }
                }
        }
    }

    /// For each slot and person, who of a team can put the person into it: they, or who assigns work.
    fileprivate func fillers(among team: [TeamMember]) -> [[Int?]] {
        slots.map { slot in
            team.indices.map { person in
                let other = team.indices.first { $0 != person && team[$0].roles.allows(.assign) }
                return [person, other].compactMap(\.self).first {
                    fillerLacks(slot.name, with: team[person], by: team[$0]).isEmpty
                }
            }
        }
    }

    /// Whether there is work for the holder of a slot in a state.
    func isWorkedIn(_ slot: WorkflowSlot, _ state: String) -> Bool {
        if slot.ratesIn?.contains(state) == true { return true }
        return steps.contains { step in
            step.from.contains(state)
                && (step.needs.contains { $0.value.slots.contains(slot.name) }
                    || step.effects.contains { $0.value == .fill(slot.name) })
        }
    }

    /// Whether no step asks who holds two slots, or who holds one of a claim that is closed, where nobody
    /// comes into any.
    fileprivate var isActedOnLate: Bool {
        steps.allSatisfy { step in
            let holds = step.needs.count { if case .holdsSlot = $0.value { true } else { false } }
            return holds == 0 || holds == 1 && !step.from.contains(where: isClosed)
        }
    }

    /// The actions that move a claim on without putting anybody into a slot.
    fileprivate var handingOn: Set<String> {
        let steps = steps.filter(\.isTakenByPeople)
        return Set(actions.map(\.name)).filter { action in
            steps.contains { $0.action == action }
                && steps.filter { $0.action == action }.allSatisfy { step in
                    step.to != nil
                        && !step.effects.contains {
                            if case .fill = $0.value { true } else { $0.value == .newRound }
                        }
                }
        }
    }
}

extension Guard {
    /// How many pieces of evidence it asks for, whatever their kind.
    fileprivate var piecesAsked: Int {
        guard case .evidence(let need) = self else { return 0 }
        return ([need] + need.anyOf).map { max($0.atLeast, $0.primary, $0.independent) }.max() ?? 0
    }

    /// The slots whose verdicts it asks about; an empty name stands for the person's own.
    fileprivate var rated: [String] {
        switch self {
        case .verdictSet(let slot): [slot ?? ""]
        case .verdictsAgree(let slots), .verdictsDiffer(let slots): slots
        case .quorum(let slot, _), .noQuorum(let slot, _): [slot]
        default: []
        }
    }
}

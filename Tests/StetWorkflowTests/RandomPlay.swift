import StetModel
import StetWorkflow

/// A random run of a small team through `four-eyes`, watched by a ledger.
struct RandomPlay {
    /// What the watching ledger and the invariants found wrong.
    private(set) var faults: [String] = []
    /// The actions that led to an approval.
    private(set) var approvals: [String] = []

    private var play: ClaimPlay
    private var ledger: ApprovalLedger
    private var generator: SeededGenerator

    /// A run of a team that the seed makes up: 2 to 5 people with one or two handles each.
    init(seed: UInt64, workflow: Workflow) throws {
        var generator = SeededGenerator(seed: seed)
        var team: [TeamMember] = []
        for person in 1...Int.random(in: 2...5, using: &generator) {
            for handle in 1...Int.random(in: 1...2, using: &generator) {
                let roles = Self.roles(using: &generator)
                team.append(TeamMember(handle: "p\(person)h\(handle)", person: person, roles: roles))
            }
        }
        play = try ClaimPlay(workflow, team: team, author: "p1h1")
        ledger = ApprovalLedger(author: 1)
        self.generator = generator
    }

    /// Does this many random acts; those that are refused must change nothing.
    mutating func run(acts: Int) {
        for _ in 0..<acts {
            let before = play
            do {
                try act()
                follow(before)
            } catch {
                if play.claim != before.claim { faults.append("a refused act changed the claim: \(error)") }
            }
        }
    }

    private mutating func act() throws {
        let index = Int.random(in: play.team.indices, using: &generator)
        let member = play.team[index]
        switch Int.random(in: 0..<100, using: &generator) {
        case 0..<70: try goOn(member)
        case 70..<76:
            try play.move(
                pick(play.workflow.actions.map(\.name)), by: member.handle, comment: "It has to be.")
        case 76..<82: try rate(member)
        case 82..<87:
            try play.assign(pick(["checker", "second", "editor"]), to: member.handle, by: pickHandle())
        case 87..<89: play.release(pick(["checker", "second", "editor"]))
        case 89..<91: try edit(pick([.text, .evidence]), member)
        case 91..<94: play.team[index].roles = Self.roles(using: &generator)
        case 94..<96:
            play.claim.hold = pick([nil, nil, "Wait."])
            play.claim.blockingComments = pick([[], [], ["m1"]])
        default: try play.assign(nil, to: member.handle, by: member.handle)
        }
    }

    /// Does what the member would do next in earnest.
    private mutating func goOn(_ member: TeamMember) throws {
        let claim = play.claim
        if claim.holds("checker", member.person), claim.evidence.count < 2 {
            return try edit(.evidence, member)
        }
        if claim.ownReview(of: member.person) == nil, mayRate(member) { return try rate(member) }
        let isPatient = Int.random(in: 0..<12, using: &generator) != 0
        let isKind = Bool.random(using: &generator)
        let open = play.workflow.possible(on: claim, by: member).filter { action in
            !(isPatient && (action == "drop" || action == "reopen") || isKind && action == "return")
        }
        if open.isEmpty {
            try play.assign(nil, to: member.handle, by: member.handle)
        } else {
            try play.move(pick(open), by: member.handle, comment: "It has to be.")
        }
    }

    private func mayRate(_ member: TeamMember) -> Bool {
        do throws(Refusal) {
            _ = try play.workflow.ratingSlot(on: play.claim, by: member)
            return true
        } catch {
            return false
        }
    }

    private mutating func rate(_ member: TeamMember) throws {
        let slot = try play.workflow.ratingSlot(on: play.claim, by: member)
        let verdict = pick(["true", "true", "false"])
        ledger.rated(.init(person: member.person, verdict: verdict, slot: slot.name))
        try play.rate(verdict, by: member.handle)
    }

    private mutating func edit(_ kind: Contribution.Kind, _ member: TeamMember) throws {
        ledger.edited(by: member.person)
        try play.edit(kind, by: member.handle)
        if play.claim.state == "approved" { faults.append("an approval outlived an edit") }
    }

    /// Tells the ledger what the act has brought about, and asks it about an approval.
    private mutating func follow(_ before: ClaimPlay) {
        for step in play.claim.history.dropFirst(before.claim.history.count) {
            if step.action == "approve" || step.action == "arbitrate" {
                approvals.append(step.action)
                faults += ledger.faults(ofApprovalBy: step.person, action: step.action, verdict: play.verdict)
            }
            ledger.stepped(step.action)
        }
        ledger.holders(play.claim.holders)
        for slot in play.workflow.slots {
            let active = play.claim.holders.count { $0.slot == slot.name && $0.status == .active }
            if active > 1 { faults.append("\(active) people hold the slot \(slot.name)") }
        }
        if (play.verdict != nil) != (play.claim.state == "approved") {
            faults.append("a claim in \(play.claim.state) has the verdict \(play.verdict ?? "none")")
        }
    }

    private mutating func pick<Element>(_ choices: [Element]) -> Element {
        choices[Int.random(in: choices.indices, using: &generator)]
    }

    private mutating func pickHandle() -> String { pick(play.team).handle }

    private static func roles(using generator: inout SeededGenerator) -> Set<Role> {
        let rest: [Role] = [.admin, .annotator, .desk, .standards].filter { _ in
            Int.random(in: 0..<4, using: &generator) == 0
        }
        return Set(rest + (Int.random(in: 0..<3, using: &generator) == 0 ? [.editor] : [.checker]))
    }
}

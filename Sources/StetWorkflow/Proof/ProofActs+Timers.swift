import StetModel

extension ProofActs {
    /// The steps that timers take; when they come up is no part of a situation, so any of them may.
    func timers(on claim: ClaimSituation, into events: inout [ProofEvent]) {
        // Timers stand still while a claim is on hold.
        guard claim.hold == nil else { return }
        let workflow = scope.workflow
        for rule in workflow.steps where rule.isTimed && rule.from.contains(claim.state) {
            let clock = TeamMember.clock
            // The first rule that is met is the one that is taken, as the engine does.
            guard !events.contains(where: { $0.act == .timer(rule.action) }),
                GuardCheck(workflow: workflow, claim: claim, actor: nil, commentLength: 0).isMet(rule)
            else { continue }
            events.append(
                ProofEvent(.timer(rule.action), clock, claim, workflow.plan(rule, on: claim, by: clock)))
        }
    }
}

extension TeamMember {
    /// Nobody: whom a step is put down to that a timer takes.
    fileprivate static var clock: TeamMember { TeamMember(handle: "clock", person: -1, roles: []) }
}

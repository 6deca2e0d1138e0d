import StetModel

extension Workflow {
    /// The calendar that the timers go by.
    public var workingCalendar: BusinessCalendar { calendar ?? .standard }

    /// Decides about a step that a timer takes: what there is to store, or why not.
    ///
    /// - Parameter runner: who lets the timers run; they have no part in the step.
    /// - Throws: `Refusal` with everything that is missing.
    public func timedStep(
        _ action: String, on claim: ClaimSituation, by runner: TeamMember
    ) throws(Refusal) -> PlannedStep {
        let here = steps.filter { $0.action == action && $0.isTimed && $0.from.contains(claim.state) }
        let check = GuardCheck(workflow: self, claim: claim, actor: nil, commentLength: 0)
        let outcomes = here.map { (rule: $0, missing: check.missing(for: $0)) }
        if let allowed = outcomes.first(where: { $0.missing.isEmpty }) {
            return plan(allowed.rule, on: claim, by: runner)
        }
        let from = states.map(\.name).filter { name in
            steps.contains { $0.action == action && $0.isTimed && $0.from.contains(name) }
        }
        throw Refusal(
            act: action, state: claim.state,
            missing: outcomes.min { $0.missing.count < $1.missing.count }?.missing
                ?? [.otherState(action: action, state: claim.state, from: from)],
            who: [], possible: [])
    }
}

extension WorkflowCheck {
    /// Every timer has something to do where it runs, and every timed step a timer.
    func timers() -> [WorkflowFault] {
        let taking = workflow.timers.flatMap { timer -> [String] in
            if case .take(let action) = timer.act { [action] } else { [] }
        }
        let idle = workflow.steps.filter { $0.isTimed && !taking.contains($0.action) }.map {
            fault(
                "No timer takes this step.", at: $0.place,
                hint: "Add a timer that does ‘take’ with the action ‘\($0.action)’.")
        }
        return idle + workflow.timers.flatMap { closed($0) + untaken($0) }
    }

    /// A step that a timer takes knows nobody who takes it.
    func timed(_ rule: StepRule) -> [WorkflowFault] {
        rule.needs.filter(\.value.isAboutActor).map {
            fault(
                "A timed step cannot ask about the person who takes it.", at: $0.place,
                hint: "Name the slot, or leave this need out.")
        }
            + rule.effects.compactMap { effect in
                switch effect.value {
                case .fill, .leave:
                    fault("A timed step cannot fill or leave a slot: nobody takes it.", at: effect.place)
                default: nil
                }
            }
    }

    /// Timers run on open claims only.
    private func closed(_ timer: TimerRule) -> [WorkflowFault] {
        timer.states.filter(workflow.isClosed).map {
            fault(
                "The timer ‘\(timer.name)’ never runs in ‘\($0)’: claims are closed there.", at: timer.place)
        }
    }

    /// A timer takes a step that starts where it runs.
    private func untaken(_ timer: TimerRule) -> [WorkflowFault] {
        guard case .take(let action) = timer.act else { return [] }
        let steps = workflow.steps.filter { $0.action == action && $0.isTimed }
        return timer.states.filter { state in !steps.contains { $0.from.contains(state) } }.map {
            fault(
                "The timer ‘\(timer.name)’ takes ‘\(action)’, but no timed step by it starts from ‘\($0)’.",
                at: timer.place, hint: "Add ‘timed: true’ to the step, or another step.")
        }
    }
}

import StetModel

extension Workflow {
    /// Every fault that reading the file does not show, in the order of the file.
    ///
    /// - Parameter scales: the verdicts of each scale there is; nil leaves the scale unchecked.
    public func check(scales: [String: [String]]? = nil) -> [WorkflowFault] {
        let check = WorkflowCheck(workflow: self)
        let faults =
            check.scale(among: scales.map { $0.keys.sorted() })
            + check.verdicts(of: scales?[scale.value]) + check.reasons() + check.states()
            + check.slotDeclarations()
            + check.actionDeclarations()
            + check.rules() + check.overlaps() + check.edits() + check.timers()
        return faults.inFileOrder
    }
}

/// The questions that a workflow as a whole must answer.
struct WorkflowCheck {
    /// The workflow under question.
    let workflow: Workflow

    /// A fault at a place of the workflow's file.
    func fault(_ message: String, at place: Place, hint: String? = nil) -> WorkflowFault {
        WorkflowFault(file: workflow.file, place: place, message: message, hint: hint)
    }

    /// The scale must be one that exists.
    func scale(among scales: [String]?) -> [WorkflowFault] {
        guard let scales, !scales.contains(workflow.scale.value) else { return [] }
        let nearest = NearestName.of(workflow.scale.value, among: scales)
        return [
            fault(
                "There is no scale ‘\(workflow.scale.value)’.", at: workflow.scale.place,
                hint: nearest.map { "Did you mean ‘\($0)’?" } ?? "One of: \(scales.joined(separator: ", ")).")
        ]
    }

    /// Every state can be reached and left, and there is a way to be done.
    func states() -> [WorkflowFault] {
        var faults: [WorkflowFault] = []
        let reachable = states(reachableFrom: [workflow.initial.value], by: forwardEdges)
        let closed = workflow.states.filter(\.category.isClosed).map(\.name)
        let ending = states(reachableFrom: closed, by: backwardEdges)
        if workflow.isClosed(workflow.initial.value) {
            faults.append(
                fault(
                    "A new claim cannot be closed: the initial state is done or dropped.",
                    at: workflow.initial.place))
        }
        if !workflow.states.contains(where: { $0.category == .done }) {
            faults.append(
                fault(
                    "No state has the category ‘done’: no claim is ever finished.", at: workflow.initial.place
                ))
        }
        for state in workflow.states {
            if !reachable.contains(state.name) {
                faults.append(
                    fault(
                        "The state ‘\(state.name)’ cannot be reached from ‘\(workflow.initial.value)’.",
                        at: state.place, hint: "Add a step to it, or remove it."))
            } else if !ending.contains(state.name) {
                faults.append(
                    fault(
                        "The state ‘\(state.name)’ is a dead end: no step leads from it to a closed state.",
                        at: state.place, hint: "Add a step from it."))
            }
        }
        return faults
    }

    /// Every slot can be held by somebody, and is used.
    func slotDeclarations() -> [WorkflowFault] {
        let used = Set(
            workflow.steps.flatMap { $0.needs.flatMap(\.value.slots) + $0.effects.flatMap(\.value.slots) })
        return workflow.slots.flatMap { slot in
            var faults: [WorkflowFault] = []
            if !slot.roles.contains(where: \.mayHoldSlots) {
                let names = slot.roles.map(\.rawValue).joined(separator: ", ")
                let fit = Role.allCases.filter(\.mayHoldSlots).map(\.rawValue)
                faults.append(
                    fault(
                        "Nobody could fill the slot ‘\(slot.name)’: \(names) may not take steps.",
                        at: slot.place,
                        hint:
                            "Name one of: \(fit.joined(separator: ", "))."
                    ))
            }
            if slot.distinct.contains(.slot(slot.name)) {
                faults.append(
                    fault(
                        "Nobody could fill the slot ‘\(slot.name)’: it is distinct from itself.",
                        at: slot.place))
            }
            if !used.contains(slot.name) {
                faults.append(fault("The slot ‘\(slot.name)’ is not used by any step.", at: slot.place))
            }
            return faults
        }
    }

    /// Every action has a step.
    func actionDeclarations() -> [WorkflowFault] {
        workflow.actions.filter { action in !workflow.steps.contains { $0.action == action.name } }.map {
            fault("No step is taken by the action ‘\($0.name)’.", at: $0.place)
        }
    }

    /// Every closed state that holds a verdict says what an edit does.
    func edits() -> [WorkflowFault] {
        var faults: [WorkflowFault] = []
        for state in workflow.states where state.category == .done {
            if !workflow.onEdit.contains(where: { $0.states.contains(state.name) }) {
                faults.append(
                    fault(
                        "‘on-edit’ does not say where an edit in the state ‘\(state.name)’ leads.",
                        at: state.place, hint: "Add a rule ‘- in: \(state.name)’ with a state to go to."))
            }
        }
        var seen: Set<String> = []
        for rule in workflow.onEdit {
            for name in rule.states {
                if !seen.insert(name).inserted {
                    faults.append(
                        fault("Two rules of ‘on-edit’ are for the state ‘\(name)’.", at: rule.place))
                }
                if workflow.isClosed(rule.to ?? name) {
                    faults.append(
                        fault(
                            "An edit in the state ‘\(name)’ leaves the claim closed.", at: rule.place,
                            hint: "Send it to a state where it is looked at again."))
                }
            }
            for effect in rule.effects {
                if case .fill(let slot) = effect.value {
                    faults.append(fault("An edit cannot fill the slot ‘\(slot)’.", at: effect.place))
                }
            }
        }
        return faults
    }

    private typealias Edges = [String: [String]]

    /// Where steps and edits lead from each state.
    private var forwardEdges: Edges {
        var edges = stepEdges
        for rule in workflow.onEdit {
            guard let to = rule.to else { continue }
            for state in rule.states { edges[state, default: []].append(to) }
        }
        return edges
    }

    /// From where steps lead to each state.
    private var backwardEdges: Edges {
        var edges: Edges = [:]
        for (from, targets) in stepEdges {
            for to in targets { edges[to, default: []].append(from) }
        }
        return edges
    }

    private var stepEdges: Edges {
        var edges: Edges = [:]
        for rule in workflow.steps {
            for from in rule.from { edges[from, default: []].append(rule.target(from: from)) }
        }
        return edges
    }

    private func states(reachableFrom start: [String], by edges: Edges) -> Set<String> {
        var reached = Set(start)
        var pending = start
        while let state = pending.popLast() {
            for next in edges[state] ?? [] where reached.insert(next).inserted { pending.append(next) }
        }
        return reached
    }
}

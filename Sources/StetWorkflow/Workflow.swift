public import StetModel

/// A workflow as its file declares it: states, actions, slots and the steps between.
public struct Workflow: Hashable, Sendable {
    /// What claims and commands call it.
    public let name: String
    /// The file's own count of its versions.
    public let version: Int
    /// What people read.
    public let label: Label?
    /// What it is for.
    public let description: String?
    /// The scale that verdicts are on.
    public let scale: Placed<String>
    /// The state a new claim is in.
    public let initial: Placed<String>
    /// The states, in the order of the file.
    public let states: [WorkflowState]
    /// The slots, in the order in which they are filled.
    public let slots: [WorkflowSlot]
    /// The actions, in the order of the file.
    public let actions: [WorkflowAction]
    /// The steps, in the order of the file.
    public let steps: [StepRule]
    /// What edits do.
    public let onEdit: [EditRule]
    /// Who may take a step although something is missing; nil where nobody may.
    public let overrides: OverrideRule?
    /// When the desk works, for its timers; nil where the standard calendar holds.
    public let calendar: BusinessCalendar?
    /// What happens when a claim waits too long.
    public let timers: [TimerRule]
    /// What the file promises.
    public let promises: [Placed<Promise>]
    /// The reasons that a step can be given, by their code.
    public let reasons: [String: Label]
    /// What it is for.
    public let kind: ClaimKind
    /// The file it was read from, as the caller named it.
    public let file: String

    /// The action name under which an edit's step is recorded.
    public static let editAction = "edit"

    /// The state of this name.
    public func state(_ name: String) -> WorkflowState? { states.first { $0.name == name } }

    /// The slot of this name.
    public func slot(_ name: String) -> WorkflowSlot? {
        slots.indices.first { slots[$0].name == name }.map { slots[$0] }
    }

    /// The action of this name.
    public func action(_ name: String) -> WorkflowAction? { actions.first { $0.name == name } }

    /// The actions that people can take on a claim in `state`, in the order of the file.
    public func actions(from state: String) -> [WorkflowAction] {
        actions.filter { action in
            steps.contains { $0.action == action.name && $0.isTakenByPeople && $0.from.contains(state) }
        }
    }

    /// Whether a claim in `state` is done or dropped.
    public func isClosed(_ state: String) -> Bool {
        states.indices.contains { states[$0].name == state && states[$0].category.isClosed }
    }
}

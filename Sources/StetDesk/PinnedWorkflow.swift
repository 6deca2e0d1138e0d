import StetModel
import StetStorage
import StetWorkflow

/// A workflow as a claim was started under it, read and ready to decide.
struct PinnedWorkflow {
    /// The row it came from.
    let stored: StoredWorkflow
    /// The rules.
    let workflow: Workflow
    /// The scale that claims are rated on.
    let scale: Scale
    /// Every condition that a step of the workflow puts.
    let asked: Set<Guard>
    /// The names of the items of each checklist that they name; a checklist that nobody knows is left out.
    let checklistItems: [String: [String]]

    /// Reads a stored workflow.
    init(_ stored: StoredWorkflow) throws {
        self.stored = stored
        workflow = try Workflow(yaml: stored.definition, file: "\(stored.name).yaml")
        scale = try Scale(yaml: stored.scale, file: "scale of \(stored.name)")
        asked = Set(workflow.steps.flatMap(\.needs).flatMap(\.value.parts))
        checklistItems = workflow.checklists.reduce(into: [:]) { items, name in
            do { items[name] = try Checklist.shipped(name).items.map(\.name) } catch { items[name] = nil }
        }
    }
}

extension Database {
    /// The workflow that a claim runs under.
    func pinnedWorkflow(of claim: Claim) throws -> PinnedWorkflow {
        try PinnedWorkflow(try require(claim.workflow))
    }
}

extension Database {
    /// The names of the workflows, of the program and then of the desk, that meet a condition.
    func workflowNames(where isWanted: (Workflow) -> Bool) throws -> [String] {
        let shipped = try ShippedWorkflow.names.filter { name in
            isWanted(
                try Workflow(yaml: ShippedWorkflow.named(name).definition, file: "\(name).yaml"))
        }
        let own = try storedWorkflows().filter { !ShippedWorkflow.names.contains($0.name) }
        return try shipped + own.filter { isWanted(try PinnedWorkflow($0).workflow) }.map(\.name)
    }
}

extension DeskChange {
    /// The version of a workflow that new claims start under: the newest one that was added to the desk
    /// by hand, else the file in the program, which is kept on first use.
    func startingWorkflow(_ name: String?) throws -> PinnedWorkflow {
        let name = try name ?? database.requireSettings().defaultWorkflow
        let newest = try database.newestWorkflow(name)
        guard ShippedWorkflow.names.contains(name) else {
            guard let newest else {
                throw DeskError.noSuchWorkflow(name, known: ShippedWorkflow.names)
            }
            return try library.pinned(newest)
        }
        let shipped = try library.shipped(name)
        if let newest, newest.sha256 == shipped.sha256 { return try library.pinned(newest) }
        /// The row it came from.
        let stored = StoredWorkflow(
            id: try ledger.next(StoredWorkflow.self), name: name, version: (newest?.version ?? 0) + 1,
            sha256: shipped.sha256, definition: shipped.definition, scale: shipped.scale, addedAt: now)
        try ledger.insert(stored)
        return try PinnedWorkflow(stored)
    }
}

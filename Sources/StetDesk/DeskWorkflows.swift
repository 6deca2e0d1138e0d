public import StetModel
import StetStorage
import StetWorkflow

extension Desk {
    /// The workflows that claims can start under: those in the program and those added to the desk.
    public func workflowList() throws -> ListPage {
        try look { database in
            let settings = try database.find(DeskSettings.self, 1)
            var items: [JSON] = []
            for name in ShippedWorkflow.names {
                let shipped = try ShippedWorkflow.named(name)
                let workflow = try Workflow(yaml: shipped.definition, file: "\(name).yaml")
                items.append(workflow.listed("program", isDefault: name == settings?.defaultWorkflow))
            }
            for stored in try database.storedWorkflows() where !ShippedWorkflow.names.contains(stored.name) {
                let workflow = try PinnedWorkflow(stored).workflow
                items.append(workflow.listed("desk", isDefault: stored.name == settings?.defaultWorkflow))
            }
            return ListPage(items: items)
        }
    }

    /// Adds a workflow file to the desk, or a new version of one; claims under older versions stay there.
    ///
    /// - Throws: `WorkflowFileError` with every fault of the file; `DeskError.againstRule` where one of its
    /// promises is seen to be broken.
    public func addWorkflow(_ definition: String, file: String, options: ChangeOptions) throws -> JSON {
        // The proof takes a while, and nobody should wait for it to write.
        try requireKeptPromises(definition, file: file)
        return try change("workflow add", .workflows, options, arguments: ["definition": .string(definition)])
        {
            change in
            let faults = WorkflowFiles.faults(in: definition, file: file)
            guard faults.isEmpty else { throw WorkflowFileError(faults: faults) }
            let workflow = try Workflow(yaml: definition, file: file)
            guard !ShippedWorkflow.names.contains(workflow.name) else {
                throw DeskError.againstRule(
                    "'\(workflow.name)' is the name of a workflow in the program.",
                    remedy: "Give the workflow in \(file) a name of its own.")
            }
            let scale = try ShippedWorkflow.scaleText(workflow.scale.value)
            let newest = try database.newestWorkflow(workflow.name)
            let stored = StoredWorkflow(
                id: try change.ledger.next(StoredWorkflow.self), name: workflow.name,
                version: (newest?.version ?? 0) + 1,
                sha256: ShippedWorkflow(name: workflow.name, definition: definition, scale: scale).sha256,
                definition: definition, scale: scale, addedAt: change.now)
            try change.ledger.insert(stored)
            let event = try change.ledger.record("workflow.added", workflow.name)
            return [
                "workflow": .string(workflow.name), "version": .integer(stored.version),
                "event": .integer(event),
            ]
        }
    }

    /// The text of a workflow file, of the program's or the newest of the desk's.
    public func workflowText(_ name: String) throws -> String {
        if ShippedWorkflow.names.contains(name) { return try ShippedWorkflow.named(name).definition }
        let stored = try look { try $0.newestWorkflow(name) }
        guard let stored else { throw DeskError.noSuchWorkflow(name, known: ShippedWorkflow.names) }
        return stored.definition
    }
}

extension Workflow {
    fileprivate func listed(_ origin: String, isDefault: Bool) -> JSON {
        .object(leavingOut: [
            "name": .string(name), "version": .integer(version), "origin": .string(origin),
            "default": .boolean(isDefault), "scale": .string(scale.value),
            "states": .integer(states.count), "actions": .integer(actions.count),
            "label": label?.text().map(JSON.string), "description": description.map(JSON.string),
        ])
    }
}

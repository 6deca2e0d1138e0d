import StetModel
import StetStorage

/// The workflows that a desk has read so far, so that none is parsed twice.
final class WorkflowLibrary {
    private var known: [ID<StoredWorkflow>: PinnedWorkflow] = [:]

    private var program: [String: ShippedWorkflow] = [:]

    /// Nothing read yet.
    init() {}

    /// A stored workflow, read; a row that reads otherwise than before is read anew.
    func pinned(_ stored: StoredWorkflow) throws -> PinnedWorkflow {
        if let known = known[stored.id], known.stored == stored { return known }
        let pinned = try PinnedWorkflow(stored)
        known[stored.id] = pinned
        return pinned
    }

    /// A workflow of the program.
    ///
    /// - Throws: `DeskError.noSuchWorkflow`.
    func shipped(_ name: String) throws -> ShippedWorkflow {
        if let known = program[name] { return known }
        let shipped = try ShippedWorkflow.named(name)
        program[name] = shipped
        return shipped
    }
}

public import StetModel
import StetStorage
import StetWorkflow

extension Desk {
    /// Drops a claim by whatever action of its workflow leads to a state of the category dropped.
    ///
    /// - Throws: `Refusal` where the workflow does not allow it.
    public func dropClaim(_ id: ID<Claim>, reason: String, options: ChangeOptions) throws -> JSON {
        try change(
            "claim drop", .move, options,
            arguments: ["claim": JSON(describing: id), "reason": .string(reason)]
        ) { change in
            let claim = try change.claim(id)
            let workflow = try database.pinnedWorkflow(of: claim).workflow
            guard let action = workflow.droppingAction(from: claim.state) else {
                throw DeskError.againstRule(
                    "The workflow of \(id) has no action that drops it from where it is.",
                    remedy: "'stet claim explain \(id)' shows the actions there are.")
            }
            return try change.move(id, by: action, comment: reason)
        }
    }
}

extension Workflow {
    fileprivate func droppingAction(from state: String) -> String? {
        steps.first { step in
            step.from.contains(state) && step.to.flatMap { self.state($0)?.category } == .dropped
        }?.action
    }
}

public import StetModel
import StetStorage
import StetWorkflow

extension Desk {
    /// Drops a claim by whatever action of its workflow leads to a state of the category dropped.
    ///
    /// - Throws: `Refusal` where the workflow does not allow it.
    public func dropClaim(_ id: ID<Claim>, reason: String, options: ChangeOptions) throws -> JSON {
        let action = try look { database in
            let claim = try database.require(id)
            return try database.pinnedWorkflow(of: claim).workflow.droppingAction(from: claim.state)
        }
        guard let action else {
            throw DeskError.againstRule(
                "The workflow of \(id) has no action that drops it from where it is.",
                remedy: "'stet claim explain \(id)' shows the actions there are.")
        }
        return try moveClaim(id, by: action, comment: reason, options: options)
    }
}

extension Workflow {
    fileprivate func droppingAction(from state: String) -> String? {
        steps.first { step in
            step.from.contains(state) && step.to.flatMap { self.state($0)?.category } == .dropped
        }?.action
    }
}

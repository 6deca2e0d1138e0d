import StetModel
import StetStorage
import StetWorkflow

/// What a workflow may ask about a claim that does not stand beside the claim itself: it is looked up
/// only where the workflow names a condition that needs it.
struct OutsideFacts {
    /// The persons who had a hand in the claim that this one corrects.
    var involved: Set<Int> = []
    /// The persons who have a conflict of interest with the claim.
    var conflicted: Set<Int> = []

    /// Looks up what the workflow asks for.
    init(
        _ dossier: ClaimDossier, _ workflow: Workflow, _ team: Team, in database: any Database
    ) throws {
        let correction = dossier.corrections.first { $0.item == dossier.claim.id }
        if let correction, let original = try ClaimDossier(of: correction.claim, in: database) {
            involved = original.involved
        }
        if workflow.asks(for: .noConflictOfInterest) {
            conflicted = Set(try database.conflicted(with: dossier.claim).map { team.person($0) })
        }
    }
}

extension Workflow {
    /// Whether a step of the workflow puts this condition.
    fileprivate func asks(for condition: Guard) -> Bool {
        steps.contains { step in step.needs.contains { $0.value == condition } }
    }
}

import StetModel
import StetWorkflow

extension Desk {
    /// How many situations are looked at for one promise before a workflow is added.
    private static let situationsOnAdding = 1_500

    /// Looks for a short way of breaking a promise of the file; faults are told elsewhere.
    ///
    /// - Throws: `DeskError.againstRule` with the first promise that is broken, and how.
    func requireKeptPromises(_ definition: String, file: String) throws {
        guard WorkflowFiles.faults(in: definition, file: file).isEmpty else { return }
        let workflow = try Workflow(yaml: definition, file: file)
        let proof = workflow.proof(limit: Desk.situationsOnAdding)
        for answer in proof.answers {
            guard let acts = answer.counterexample else { continue }
            throw DeskError.againstRule(
                "\(file), line \(answer.place.line), promises what it does not keep: "
                    + "\(answer.promise.sentence). " + acts.joined(separator: " "),
                remedy: "'stet workflow prove \(file)' shows all; mend the steps or take the promise out.")
        }
    }
}

import StetModel
public import StetReport
import StetStorage
public import StetWorkflow

extension Workflow {
    /// The workflow as a drawing, labels in `language` where it has them.
    public func drawing(language: String = "en") -> StateDrawing {
        let edits = onEdit.flatMap { rule in
            rule.states.compactMap { state in
                rule.to.map { StateDrawing.Way(from: state, to: $0, label: "edit", isAutomatic: true) }
            }
        }
        let ways = steps.flatMap { step in
            step.from.map { from in
                StateDrawing.Way(
                    from: from, to: step.target(from: from), label: actionLabel(step.action, language),
                    isAutomatic: !step.isTakenByPeople)
            }
        }
        return StateDrawing(
            title: label?.text(in: language) ?? name, initial: initial.value,
            states: states.map {
                .init(
                    name: $0.name, label: $0.label?.text(in: language) ?? $0.name,
                    category: $0.category.rawValue)
            }, ways: ways + edits)
    }
}

extension Desk {
    /// How claims are checked under a workflow, or under the desk's own, written from its file.
    public func methodologyReport(workflow name: String?, language: String) throws -> MethodologyReport {
        let text = try workflowText(try name ?? look { try $0.requireSettings().defaultWorkflow })
        let workflow = try Workflow(yaml: text, file: "\(name ?? "workflow").yaml")
        let scaleName = workflow.scale.value
        let scale = try Scale(yaml: try ShippedWorkflow.scaleText(scaleName), file: "\(scaleName).yaml")
        return try look { database in
            MethodologyReport(
                head: try database.reportHead(at: try now()), workflow: workflow.name,
                title: workflow.label?.text(in: language) ?? workflow.name,
                sections: workflow.prose(scale: scale, language: language).map {
                    .init($0.name, $0.heading, $0.paragraphs, points: $0.points)
                }, drawing: workflow.drawing(language: language))
        }
    }

    /// The public log of corrections: what stood, what stands, and when readers were told.
    public func correctionsReport() throws -> CorrectionsReport {
        try look { database in
            var entries: [CorrectionsReport.Entry] = []
            for correction in try database.corrections() {
                guard let published = correction.publishedAt, let kind = correction.kind else { continue }
                let claim = try database.require(correction.claim)
                entries.append(
                    .init(
                        id: correction.id.description, claim: claim.id.description, kind: kind.rawValue,
                        wording: correction.wording ?? "", before: correction.beforeText,
                        verdictBefore: correction.beforeVerdict, now: claim.standing,
                        verdictNow: claim.category == .done ? claim.verdict : nil,
                        published: published))
            }
            return CorrectionsReport(
                head: try database.reportHead(at: try now()),
                entries: entries.sorted { ($1.published, $0.id) < ($0.published, $1.id) })
        }
    }
}

extension Claim {
    /// What readers may be told that the claim says: nothing while it is looked at again.
    fileprivate var standing: String { category == .done ? text : "It is being looked at again." }
}

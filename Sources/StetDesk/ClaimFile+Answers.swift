import StetModel
import StetStorage
import StetWorkflow

extension ClaimFile {
    /// What stands beside the claim besides evidence, verdicts and comments, as JSON tells it; parts that
    /// are empty are left out.
    ///
    /// - Parameter visible: the verdicts that may be told.
    func partAnswers(for viewer: TeamMember, telling visible: Set<ID<Review>>) -> [JSON.Member] {
        let proposals = proposals.filter { maySee($0, viewer, telling: visible) }.map(\.answer)
        let situation = situation
        let parts: [(String, [JSON])] = [
            ("tags", tags.map { .string($0.rawValue) }), ("proposals", proposals),
            ("contacts", contacts.map(\.answer)),
            (
                "clearances",
                clearances.map { $0.answer(isOwnWork: isOwnWork(of: $0.givenBy, in: situation)) }
            ),
            ("checklistMarks", marks.filter { $0.takenBackAt == nil }.map(\.answer)),
            ("corrections", corrections.map { .string($0.id.description) }),
            ("children", children.map { JSON(describing: $0.id) }),
        ]
        let origin =
            verdictOrigin(telling: visible).map { [JSON.Member(name: "verdictFrom", value: $0)] } ?? []
        return origin + parts.filter { !$0.1.isEmpty }.map { .init(name: $0.0, value: .array($0.1)) }
    }
}

extension ChecklistMark {
    /// The tick as JSON tells it.
    var answer: JSON {
        .object(leavingOut: [
            "id": JSON(describing: id), "checklist": .string(checklist), "item": .string(item),
            "round": .integer(round), "note": note.map(JSON.string), "by": .string(markedBy),
            "at": .string(markedAt.description),
        ])
    }
}

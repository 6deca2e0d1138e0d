import StetModel

extension WorkflowCheck {
    /// The verdicts that guards name must be on the scale.
    func verdicts(of scale: [String]?) -> [WorkflowFault] {
        guard let scale else { return [] }
        return named(by: { need in
            if case .verdictIn(let values, _) = need { values } else { [] }
        }).filter { !scale.contains($0.name) }.map { name, place in
            fault(
                "‘\(name)’ is not on the scale ‘\(workflow.scale.value)’.", at: place,
                hint: Self.nearest(name, among: scale))
        }
    }

    /// The reasons that guards ask for must be among those of the file, where it lists any.
    func reasons() -> [WorkflowFault] {
        let declared = workflow.reasons.keys.sorted()
        guard !declared.isEmpty else { return [] }
        return named(by: { need in
            if case .reasonCode(let codes) = need { codes } else { [] }
        }).filter { !declared.contains($0.name) }.map { name, place in
            fault(
                "‘\(name)’ is not among the reasons of the file.", at: place,
                hint: Self.nearest(name, among: declared))
        }
    }

    /// What the guards of all steps and promises name, with where they stand.
    private func named(by names: (Guard) -> [String]) -> [(name: String, place: Place)] {
        let needs = workflow.steps.flatMap(\.needs).map { ($0.value.parts, $0.place) }
        let promised = workflow.promises.map { ($0.value.needs.flatMap(\.parts), $0.place) }
        return (needs + promised).flatMap { parts, place in
            parts.flatMap(names).map { ($0, place) }
        }
    }

    private static func nearest(_ name: String, among names: [String]) -> String {
        NearestName.of(name, among: names).map { "Did you mean ‘\($0)’?" }
            ?? "One of: \(names.joined(separator: ", "))."
    }
}

/// Actions that the guards of a file count together, up to the number that makes a difference.
struct CounterClass: Hashable {
    /// The actions.
    var actions: Set<String>
    /// The highest number that is told from those above it.
    var limit: Int

    /// What guards and promises of a workflow count.
    static func classes(of workflow: Workflow, _ promises: [Promise]) -> [CounterClass] {
        var asked: [(actions: Set<String>, limit: Int)] = []
        for need in workflow.steps.flatMap(\.needs).map(\.value) + promises.flatMap(\.needs) {
            if case .taken(let actions, let low, let high) = need {
                asked.append((Set(actions), max(low, (high ?? -1) + 1)))
            }
        }
        for case .alwaysBefore(let action, _) in promises { asked.append(([action], 1)) }
        // Actions that are always counted together need one number only.
        let names = Set(asked.flatMap(\.actions)).sorted()
        let bySharing = Dictionary(grouping: names) { name in
            asked.indices.filter { asked[$0].actions.contains(name) }
        }
        return bySharing.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { indices, names in
            CounterClass(actions: Set(names), limit: indices.map { asked[$0].limit }.max() ?? 0)
        }
    }
}

import StetModel

/// Looks for a situation from which a team cannot get to a done state any more.
struct ReachSearch {
    private let acts: ProofActs
    private let order: ProofOrder
    private var trail: ProofTrail
    private var numbers: [ProofKey: Int] = [:]
    private var before: [[Int]] = []

    /// A search in the situations of a scope; people keep to their work.
    init(_ scope: ProofScope) {
        acts = ProofActs(scope: scope, inGoodFaith: true)
        order = ProofOrder(
            kinds: scope.kinds, marks: scope.kinds.map { _ in 0 },
            replaceable: scope.kinds.count, groups: scope.verdictGroups)
        trail = ProofTrail(groups: order.groups)
        let (key, first) = order.ordered(scope.pack(scope.start))
        trail.note(key, from: 0, by: nil, order: first)
        numbers[key] = 0
        before.append([])
    }

    /// How many situations were found.
    var count: Int { trail.keys.count }

    private func state(of key: ProofKey) -> ClaimCategory {
        acts.scope.workflow.states[Int(key.claim & 63)].category
    }

    /// The acts that lead to the nearest dead end; none where there is no dead end, nil where there are
    /// more situations than the limit.
    mutating func deadEnd(limit: Int, progress: (Int) -> Void) -> [ProofAct]?? {
        var good: [Int] = []
        var index = 0
        while index < trail.keys.count {
            if index % 1_000 == 0 { progress(trail.keys.count) }
            let key = trail.keys[index]
            if state(of: key) == .done { good.append(index) }
            for event in acts.events(from: key) {
                let (next, people) = order.ordered(acts.scope.pack(event.after))
                if let known = numbers[next] {
                    before[known].append(index)
                    continue
                }
                numbers[next] = trail.keys.count
                trail.note(next, from: index, by: event.act, order: people)
                before.append([index])
            }
            if trail.keys.count > limit { return nil }
            index += 1
        }
        var isGood = [Bool](repeating: false, count: trail.keys.count)
        for index in good { isGood[index] = true }
        while let index = good.popLast() {
            for earlier in before[index] where !isGood[earlier] {
                isGood[earlier] = true
                good.append(earlier)
            }
        }
        let stuck = trail.keys.indices.first { !isGood[$0] && !state(of: trail.keys[$0]).isClosed }
        return .some(stuck.map { trail.acts(to: $0) })
    }
}

/// Slots whose verdicts are compared with one another. Which verdict is which makes no difference, so they
/// can change places in these slots without doing so in others.
struct VerdictGroup: Hashable {
    /// The slots, by their numbers.
    let slots: [Int]
    /// The verdicts that are told apart in them.
    let verdicts: [String]
    /// The ways in which the verdicts can change places, the one in which they stay first.
    let exchanges: [[UInt8]]

    /// The groups of a workflow's slots. Two verdicts are told apart in each, or three where a panel can be
    /// at one about none; verdicts that guards name come on top, and then none changes places.
    ///
    /// - Parameter isFull: whether situations that differ in which verdict is which are told apart; for
    ///   tests.
    static func groups(of workflow: Workflow, isFull: Bool = false) -> [VerdictGroup] {
        let guards = workflow.steps.flatMap(\.needs).flatMap(\.value.parts)
        let named = Set(
            guards.flatMap { if case .verdictIn(let values, _) = $0 { values } else { [String]() } })
        var group = workflow.slots.indices.map(\.self)
        for names in guards.map(\.compared) {
            let joined = Set(
                group.indices.filter { names.contains(workflow.slots[$0].name) }.map { group[$0] })
            group = group.map { joined.contains($0) ? joined.min() ?? $0 : $0 }
        }
        return Set(group).sorted().map { number in
            let slots = group.indices.filter { group[$0] == number }
            let names = slots.map { workflow.slots[$0].name }
            let isVoted = guards.contains { need in
                if case .noQuorum(let slot, _) = need { names.contains(slot) } else { false }
            }
            let others = isVoted ? ["agree", "other", "third"] : ["agree", "other"]
            let verdicts = others + named.sorted()
            return VerdictGroup(
                slots: slots, verdicts: verdicts,
                exchanges: isFull || !named.isEmpty
                    ? [verdicts.indices.map { UInt8($0) }] : exchanges(of: verdicts.count))
        }
    }

    private static func exchanges(of count: Int) -> [[UInt8]] {
        count == 2
            ? [[0, 1], [1, 0]] : [[0, 1, 2], [1, 0, 2], [0, 2, 1], [2, 1, 0], [1, 2, 0], [2, 0, 1]]
    }
}

extension Guard {
    /// The slots whose verdicts it compares.
    fileprivate var compared: [String] {
        switch self {
        case .verdictsAgree(let slots), .verdictsDiffer(let slots): slots
        case .verdictAmong(let slot, let voters): [slot, voters]
        default: []
        }
    }
}

/// Explores what a team can do, breadth first, until each promise that something never happens is broken or
/// there is nothing more to see.
///
/// A situation is not explored where another is known in which the same people have the same to do and less
/// stands against each of them: whatever can follow from the one follows from the other, as fast or faster.
struct SafetySearch {
    private let acts: ProofActs
    private let order: ProofOrder
    private let monitors: [PromiseMonitor]
    private var trail: ProofTrail
    private var known: [ProofKey: [ProofKey]] = [:]
    /// The first acts that break a promise, by the number of the promise.
    private(set) var broken: [Int: [ProofAct]] = [:]

    /// A search for what breaks the promises of a scope.
    ///
    /// - Parameters:
    ///   - isReplacing: whether new colleagues take the place of people who have nothing to do with
    ///   the claim any more. That is easier to explore, and what holds then holds for the team alone.
    ///   - isFull: whether every situation is explored as it is, none standing for others; for tests.
    init(_ scope: ProofScope, isReplacing: Bool, isFull: Bool = false) {
        acts = ProofActs(scope: scope, isFull: isFull)
        monitors = scope.promises.map { PromiseMonitor(scope: scope, promise: $0) }
        let exact = scope.promises.contains(.noOneDecidesAlone)
        order = ProofOrder(
            kinds: scope.kinds,
            marks: scope.kinds.indices.map { person in
                scope.needsExactPast || isFull
                    ? 0
                    : PersonBits.marks(exactAuthors: exact && person <= scope.apart)
            },
            replaceable: isReplacing ? 1 + scope.apart : scope.kinds.count,
            groups: isFull ? VerdictGroup.groups(of: scope.workflow, isFull: true) : scope.verdictGroups)
        trail = ProofTrail(groups: order.groups)
        let (key, first) = order.ordered(scope.pack(scope.start))
        trail.note(key, from: 0, by: nil, order: first)
        _ = isNews(key)
    }

    /// How many situations were found.
    var count: Int { trail.keys.count }

    /// Explores; gives false where there are more situations than the limit.
    mutating func run(limit: Int, progress: (Int) -> Void) -> Bool {
        var index = 0
        while index < trail.keys.count, broken.count < monitors.count {
            if index % 1_000 == 0 { progress(trail.keys.count) }
            for event in acts.events(from: trail.keys[index]) {
                if !event.steps.isEmpty || event.act.isEdit { watch(event, from: index) }
                let (key, people) = order.ordered(packed(event))
                if isNews(key) { trail.note(key, from: index, by: event.act, order: people) }
            }
            if trail.keys.count > limit { return broken.count == monitors.count }
            index += 1
        }
        return true
    }

    /// The situation after an event. Who comes into a slot does something next: coming into it later, right
    /// before they first do, allows as much, and nothing that others do meanwhile needs them to be there.
    private func packed(_ event: ProofEvent) -> ProofKey {
        var key = acts.scope.pack(event.after)
        guard !acts.isFull, acts.scope.canComeLater, let person = acts.scope.newcomer(by: event) else {
            return key
        }
        var bits = PersonBits(bits: key[person])
        bits.isNext = true
        key[person] = bits.bits
        return key
    }

    private mutating func watch(_ event: ProofEvent, from index: Int) {
        for number in monitors.indices where broken[number] == nil {
            if monitors[number].isBroken(by: event) {
                broken[number] = trail.acts(to: index, then: event.act)
            }
        }
    }

    /// Whether no known situation allows all that this one does.
    private mutating func isNews(_ key: ProofKey) -> Bool {
        let (plain, marks) = order.parted(key)
        if let others = known[plain], others.contains(where: { $0.isPart(of: marks) }) { return false }
        known[plain, default: []].append(marks)
        return true
    }
}

extension ProofScope {
    /// Whether a promise asks who somebody was before, so that situations are told apart by it.
    fileprivate var needsExactPast: Bool {
        promises.flatMap(\.needs).contains { need in
            if case .distinct = need { true } else { false }
        }
    }
}

/// Looks for the fewest acts that bring about what cannot be but may: an act that breaks a promise, or a
/// situation that nothing leads out of.
///
/// It goes breadth first through the situations as they are, holders of slots included, and leaves out
/// those from which it takes more acts than are allowed for; then it allows for one more.
struct BreachSearch {
    private let acts: ProofActs
    private let order: ProofOrder
    private let rest: ProofRest
    private let hope: ProofHope
    private let monitor: PromiseMonitor?
    private var trail: ProofTrail
    private var known: [ProofKey: [ProofKey]] = [:]
    /// How many situations were looked at, those that were looked at again included.
    private(set) var count = 0

    /// A search for what breaks a promise; nil for a dead end.
    init(_ acts: ProofActs, _ order: ProofOrder, _ hope: ProofHope, _ monitor: PromiseMonitor?) {
        self.acts = acts
        self.order = order
        self.hope = hope
        self.monitor = monitor
        rest = ProofRest(acts)
        trail = ProofTrail(groups: order.groups)
    }

    /// The acts; nil where there are more situations than the limit, or none lead there.
    mutating func shortest(limit: Int, progress: (Int) -> Void) -> [ProofAct]? {
        var bound: Int? = 0
        while let acts = bound {
            switch search(within: acts, limit: limit, progress: progress) {
            case .found(let acts): return acts
            case .next(let more): bound = more
            }
        }
        return nil
    }

    private enum Outcome {
        case found([ProofAct])
        /// The fewest acts that something may come of; nil where there is nothing more to look at.
        case next(Int?)
    }

    private mutating func search(within bound: Int, limit: Int, progress: (Int) -> Void) -> Outcome {
        (trail, known) = (ProofTrail(groups: order.groups), [:])
        var next: Int?
        var depths: [Int] = [0]
        let (key, first) = order.ordered(acts.scope.pack(acts.scope.start))
        trail.note(key, from: 0, by: nil, order: first)
        _ = isNews(key)
        if monitor == nil, hope.acts(from: key, acts.scope.start)?.isGoal == true { return .found([]) }
        var index = 0
        while index < trail.keys.count {
            if count > limit { return .next(nil) }
            if count % 1_000 == 0 { progress(count) }
            for event in events(from: trail.keys[index]) {
                if let monitor, monitor.isBroken(by: event) {
                    return .found(trail.acts(to: index, then: event.act))
                }
                let packed = acts.scope.pack(event.after)
                guard let left = hope.acts(from: packed, event.after) else { continue }
                let (key, people) = order.ordered(following(packed, event))
                let total = depths[index] + 1 + max(left.fewest, monitor == nil ? 0 : 1)
                if total > bound {
                    next = min(next ?? total, total)
                    continue
                }
                guard isNews(key) else { continue }
                if monitor == nil, left.isGoal, !isNext(key), !isClosed(event.after) {
                    return .found(trail.acts(to: index, then: event.act))
                }
                trail.note(key, from: index, by: event.act, order: people)
                depths.append(depths[index] + 1)
            }
            (index, count) = (index + 1, count + 1)
        }
        return .next(next)
    }

    private func isClosed(_ claim: ClaimSituation) -> Bool { acts.scope.workflow.isClosed(claim.state) }

    private func isNext(_ key: ProofKey) -> Bool {
        acts.scope.team.indices.contains { PersonBits(bits: key[$0]).isNext }
    }

    private func events(from key: ProofKey) -> [ProofEvent] {
        let claim = acts.scope.unpack(key)
        let next = acts.scope.team.indices.first { PersonBits(bits: key[$0]).isNext }
        return next.map { rest.following($0, on: claim, key) } ?? acts.events(on: claim, key)
    }

    /// The situation after an event; who has just come into a slot does something next.
    private func following(_ key: ProofKey, _ event: ProofEvent) -> ProofKey {
        guard let person = rest.newcomer(by: event) else { return key }
        var key = key
        var bits = PersonBits(bits: key[person])
        bits.isNext = true
        key[person] = bits.bits
        return key
    }

    /// Whether no known situation allows all that this one does.
    private mutating func isNews(_ key: ProofKey) -> Bool {
        let (plain, marks) = order.parted(key)
        if let others = known[plain], others.contains(where: { $0.isPart(of: marks) }) { return false }
        known[plain, default: []].append(marks)
        return true
    }
}

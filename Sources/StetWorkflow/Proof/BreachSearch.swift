/// Looks for the fewest acts that break a promise, where some are known to.
///
/// It goes breadth first through the situations as they are, holders of slots included, and leaves out
/// those from which it takes more acts than are allowed for; then it allows for one more.
struct BreachSearch {
    private let steps: ProofSteps
    private let hope: ProofHope
    private let monitor: PromiseMonitor
    /// How many situations were looked at, those that were looked at again included.
    private(set) var count = 0

    /// A search for what breaks a promise.
    init(_ steps: ProofSteps, _ hope: ProofHope, _ monitor: PromiseMonitor) {
        self.steps = steps
        self.hope = hope
        self.monitor = monitor
    }

    /// The acts; nil where there are more situations than the limit.
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
        var trail = ProofTrail(steps.moves.order)
        var next: Int?
        trail.begin(at: steps.start)
        var index = 0
        while index < trail.keys.count {
            if count > limit { return .next(nil) }
            if count % 1_000 == 0 { progress(count) }
            for event in steps.events(from: trail.keys[index]) {
                if monitor.isBroken(by: event) { return .found(trail.acts(to: index, then: event.act)) }
                let packed = steps.moves.acts.scope.pack(event.after)
                guard let left = hope.acts(from: packed, event.after) else { continue }
                let total = trail.depths[index] + 1 + max(left, 1)
                if total <= bound {
                    trail.note(steps.key(after: event, packed), from: index, by: event.act)
                } else {
                    next = min(next ?? total, total)
                }
            }
            (index, count) = (index + 1, count + 1)
        }
        return .next(next)
    }
}

import StetModel

/// All situations that a team can bring a claim into, as far as they make a difference to whether something
/// can happen at all: holders of slots rest (`ProofRest`), and a situation is not explored where another is
/// known in which the same people have the same to do and less stands against each of them.
struct ProofGraph {
    /// One way from a situation to another.
    struct Way {
        /// The number of the situation it starts from.
        let from: Int32
        /// The number of the situation it leads to.
        let to: Int32
        /// How many acts it takes; a person who comes into a slot again has not left it, if need be.
        let length: Int32
    }

    /// What is explored.
    let acts: ProofActs
    /// Brings situations into their form.
    let order: ProofOrder
    /// Lets people rest.
    let rest: ProofRest
    private let monitors: [PromiseMonitor]
    private let isFirstCounted: Bool
    private var known: [ProofKey: [(marks: ProofKey, number: Int)]] = [:]
    /// The situations, each under its number.
    private(set) var keys: [ProofKey] = []
    /// How many of the situations were looked at.
    private(set) var explored = 0
    /// The ways between situations.
    private(set) var ways: [Way] = []
    /// For each promise the situations from which an act breaks it, and how many acts that takes.
    private(set) var breaches: [[Way]]

    /// The situations of a scope, with nothing explored yet.
    init(_ acts: ProofActs, _ order: ProofOrder) {
        self.acts = acts
        self.order = order
        rest = ProofRest(acts)
        monitors = acts.scope.promises.map { PromiseMonitor(scope: acts.scope, promise: $0) }
        breaches = monitors.map { _ in [] }
        isFirstCounted = acts.scope.workflow.endsRoundsWithoutHolders
        _ = note(acts.scope.pack(acts.scope.start), acts.scope.start)
    }

    /// Explores; gives false where there are more situations than the limit.
    mutating func explore(limit: Int, progress: (Int) -> Void) -> Bool {
        while explored < keys.count {
            if explored % 1_000 == 0 { progress(keys.count) }
            if keys.count > limit { return false }
            let claim = acts.scope.unpack(keys[explored])
            for event in acts.events(on: claim, keys[explored]) {
                guard let person = rest.newcomer(by: event) else {
                    follow(event, after: 0)
                    continue
                }
                let length: Int32 = isFirstCounted && isFirst(event, person) ? 1 : 0
                let key = acts.scope.pack(event.after)
                for next in rest.following(person, on: event.after, key) { follow(next, after: length) }
            }
            explored += 1
        }
        return true
    }

    private mutating func follow(_ event: ProofEvent, after length: Int32) {
        let from = Int32(explored)
        if !event.steps.isEmpty || event.act.isEdit {
            for number in monitors.indices where monitors[number].isBroken(by: event) {
                breaches[number].append(Way(from: from, to: from, length: length + 1))
            }
        }
        let to = note(acts.scope.pack(event.after), event.after)
        if to != explored { ways.append(Way(from: from, to: Int32(to), length: length + 1)) }
    }

    /// Whether the person has not been in the slot before in this round.
    private func isFirst(_ event: ProofEvent, _ person: Int) -> Bool {
        let before = PersonBits(bits: keys[explored][person])
        let after = PersonBits(bits: acts.scope.pack(event.after)[person])
        return acts.scope.workflow.slots.indices.contains { after[.past, $0] && !before[.past, $0] }
    }

    private mutating func note(_ key: ProofKey, _ claim: ClaimSituation) -> Int {
        let key = order.ordered(rest.rested(key, claim).key).key
        if let number = number(of: key) { return number }
        let (plain, marks) = order.parted(key)
        known[plain, default: []].append((marks, keys.count))
        keys.append(key)
        return keys.count - 1
    }

    /// The known situation that allows all that a situation does in which people rest.
    func number(of key: ProofKey) -> Int? {
        let (plain, marks) = order.parted(key)
        if let other = known[plain]?.first(where: { $0.marks.isPart(of: marks) }) { return other.number }
        let (unlocked, holds) = rest.unlocked(key)
        if holds.isEmpty { return nil }
        let (open, places) = order.ordered(unlocked)
        let moved = holds.map { hold in
            (person: places.firstIndex { $0 == UInt8(hold.person) } ?? hold.person, slot: hold.slot)
        }
        let (rest, less) = order.parted(open)
        return known[rest]?.first {
            $0.marks.isPart(of: less) && self.rest.canCome(moved, in: keys[$0.number])
        }?.number
    }
}

extension ProofGraph {
    /// The situations, by their numbers, from which no way leads to a done state, done and dropped ones left
    /// out.
    var deadEnds: [Int] {
        let states = acts.scope.workflow.states
        let done = keys.indices.filter { states[keys[$0].state].category == .done }
        let distances = ProofWays(ways, count: keys.count).distances(from: done.map { ($0, 0) })
        return keys.indices.filter { distances[$0] == .max && !states[keys[$0].state].category.isClosed }
    }
}

extension Workflow {
    /// Whether nobody holds a slot when a new round begins.
    fileprivate var endsRoundsWithoutHolders: Bool {
        steps.filter { $0.effects.contains { $0.value == .newRound } }.allSatisfy { step in
            slots.map(\.name).allSatisfy { slot in
                step.effects.contains {
                    if case .release(let slots) = $0.value { slots.contains(slot) } else { false }
                }
            }
        }
    }
}

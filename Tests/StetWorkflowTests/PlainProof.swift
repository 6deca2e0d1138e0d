import StetModel

@testable import StetWorkflow

/// What the prover looks for, looked for in every situation as it is: no person and no verdict stands for
/// another, nobody rests, and nothing is left out.
struct PlainProof {
    /// What was found.
    enum Outcome: Hashable {
        case none
        /// The fewest acts that lead there.
        case acts(Int)
        case beyondLimit
    }

    private let acts: ProofActs
    private let monitor: PromiseMonitor?
    private var keys: [ProofKey] = []
    private var depths: [Int] = []
    private var numbers: [ProofKey: Int] = [:]
    private var before: [[Int]] = []

    /// A search for what breaks a promise.
    init(_ workflow: Workflow, _ promise: Promise, people: Int) {
        let scope =
            promise == .reachDone
            ? ProofScope(workflow, [], .smallest(for: workflow))
            : ProofScope(workflow, [promise], .strongest(of: people, for: workflow, [promise]))
        acts = ProofActs(scope: scope, inGoodFaith: promise == .reachDone, isFull: true)
        monitor = promise == .reachDone ? nil : PromiseMonitor(scope: scope, promise: promise)
    }

    /// Looks, and goes no further than so many situations.
    mutating func outcome(limit: Int) -> Outcome {
        note(acts.scope.pack(acts.scope.start), from: nil)
        var index = 0
        while index < keys.count {
            if keys.count > limit { return .beyondLimit }
            for event in acts.events(on: acts.scope.unpack(keys[index]), keys[index]) {
                if monitor?.isBroken(by: event) == true { return .acts(depths[index] + 1) }
                note(acts.scope.pack(event.after), from: index)
            }
            index += 1
        }
        return monitor == nil ? nearestDeadEnd : .none
    }

    private mutating func note(_ key: ProofKey, from index: Int?) {
        let number = numbers[key] ?? keys.count
        if number == keys.count {
            numbers[key] = number
            keys.append(key)
            depths.append(index.map { depths[$0] + 1 } ?? 0)
            before.append([])
        }
        if let index { before[number].append(index) }
    }

    private var nearestDeadEnd: Outcome {
        let states = acts.scope.workflow.states
        var open = keys.indices.filter { states[keys[$0].state].category == .done }
        var good = Set(open)
        while let index = open.popLast() {
            for earlier in before[index] where good.insert(earlier).inserted { open.append(earlier) }
        }
        let stuck = keys.indices.filter {
            !good.contains($0) && !states[keys[$0].state].category.isClosed
        }
        return stuck.map { depths[$0] }.min().map { .acts($0) } ?? .none
    }
}

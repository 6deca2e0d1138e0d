import StetModel

/// All situations that a team can bring a claim into, as far as they make a difference to whether something
/// can happen at all: a situation is not explored where another is known in which the same people have the
/// same to do and less stands against each of them.
struct ProofGraph {
    /// One way from a situation to another, by their numbers.
    struct Way {
        /// The situation it starts from.
        let from: Int32
        /// The situation it leads to.
        let to: Int32
        /// How many acts it takes at least.
        let length: Int32
    }

    /// The ways that are followed.
    let moves: ProofMoves
    private let monitors: [PromiseMonitor]
    private var known: [ProofKey: [(marks: ProofKey, number: Int)]] = [:]
    /// The situations, each under its number.
    private(set) var keys: [ProofKey] = []
    /// How many of the situations were looked at.
    private(set) var explored = 0
    /// The ways between situations.
    private(set) var ways: [Way] = []
    /// For each promise the situations from which an act breaks it, and how many acts that takes.
    private(set) var breaches: [[Way]]

    /// The situations of a team, with nothing explored yet.
    init(_ moves: ProofMoves) {
        self.moves = moves
        let scope = moves.acts.scope
        monitors = scope.promises.map { PromiseMonitor(scope: scope, promise: $0) }
        breaches = monitors.map { _ in [] }
        _ = note(moves.start)
    }

    /// Explores; gives false where there are more situations than the limit.
    mutating func explore(limit: Int, progress: (Int) -> Void) -> Bool {
        while explored < keys.count {
            if explored % 1_000 == 0 { progress(keys.count) }
            if keys.count > limit { return false }
            for move in moves.moves(from: keys[explored]) { follow(move) }
            explored += 1
        }
        return true
    }

    private mutating func follow(_ move: ProofMoves.Move) {
        let from = Int32(explored)
        if !move.event.steps.isEmpty || move.event.act.isEdit {
            for number in monitors.indices where monitors[number].isBroken(by: move.event) {
                breaches[number].append(Way(from: from, to: from, length: move.length))
            }
        }
        let to = note(move.key)
        if to != explored { ways.append(Way(from: from, to: Int32(to), length: move.length)) }
    }

    private mutating func note(_ key: ProofKey) -> Int {
        if let number = number(of: key) { return number }
        let (plain, marks) = moves.order.parted(key)
        known[plain, default: []].append((marks, keys.count))
        keys.append(key)
        return keys.count - 1
    }

    /// The known situation that allows all that a situation does in which people rest.
    func number(of key: ProofKey) -> Int? {
        let (plain, marks) = moves.order.parted(key)
        if let other = known[plain]?.first(where: { $0.marks.isPart(of: marks) }) { return other.number }
        let (open, holds) = moves.rest.unlocked(key)
        if holds.isEmpty { return nil }
        let (ordered, places) = moves.order.ordered(open)
        let moved = holds.map { hold in
            (person: places.firstIndex { $0 == UInt8(hold.person) } ?? hold.person, slot: hold.slot)
        }
        let (rest, less) = moves.order.parted(ordered)
        return known[rest]?.first {
            $0.marks.isPart(of: less) && moves.rest.canCome(moved, in: keys[$0.number])
        }?.number
    }
}

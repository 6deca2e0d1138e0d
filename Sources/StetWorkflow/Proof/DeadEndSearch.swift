import StetModel

/// Looks for the nearest situation from which a team cannot get to a done state any more.
struct DeadEndSearch {
    /// What was found.
    enum Outcome {
        /// No such situation.
        case none
        /// The acts that lead there.
        case found([ProofAct])
        /// There are more situations than the limit.
        case beyondLimit
    }

    private let moves: ProofMoves
    private var graph: ProofGraph
    /// How many situations were looked at.
    private(set) var count = 0

    /// A search in the situations of a team whose people keep to their work.
    init(_ scope: ProofScope) {
        let acts = ProofActs(scope: scope, inGoodFaith: true)
        moves = ProofMoves(acts, ProofOrder(scope, marks: scope.kinds.map { _ in scope.marksOfRound }))
        graph = ProofGraph(moves)
    }

    /// Finds it.
    ///
    /// What people did in a round only ever keeps them from something. So it is enough if a done state can be
    /// reached wherever all that might stand against them does; only where it cannot, the situations are
    /// looked at as they are.
    mutating func nearest(limit: Int, progress: (Int) -> Void) -> Outcome {
        guard graph.explore(limit: limit, progress: progress) else { return .beyondLimit }
        count = graph.keys.count
        var search = DoneSearch(moves, graph)
        // A dropped claim that can be taken up again is the way out of most situations.
        for key in graph.keys where !isOpen(key) { _ = search.canFinish(burdened(key), limit: limit) }
        if graph.keys.allSatisfy({ search.canFinish(burdened($0), limit: limit) == true || !isOpen($0) }) {
            count += search.count
            return .none
        }
        return nearest(&search, limit: limit, progress: progress)
    }

    private mutating func nearest(
        _ search: inout DoneSearch, limit: Int, progress: (Int) -> Void
    ) -> Outcome {
        let scope = moves.acts.scope
        var trail = ProofTrail(ProofOrder(scope, marks: scope.kinds.map { _ in 0 }))
        trail.begin(at: scope.pack(scope.start))
        var index = 0
        while index < trail.keys.count {
            let key = trail.keys[index]
            if index % 1_000 == 0 { progress(count + index) }
            if trail.keys.count > limit { return .beyondLimit }
            let claim = scope.unpack(key)
            if isOpen(key) {
                guard let canFinish = search.canFinish(moves.form(of: claim), limit: limit) else {
                    return .beyondLimit
                }
                if !canFinish { return .found(trail.acts(to: index)) }
            }
            for event in moves.acts.events(on: claim, key) {
                trail.note(scope.pack(event.after), from: index, by: event.act)
            }
            index += 1
        }
        count += index + search.count
        return .none
    }

    private func isOpen(_ key: ProofKey) -> Bool {
        !moves.acts.scope.workflow.states[key.state].category.isClosed
    }

    /// The situation with all that people might have done in a round held against everybody.
    private func burdened(_ key: ProofKey) -> ProofKey {
        var key = key
        for person in moves.acts.scope.team.indices { key[person] |= moves.order.marks[person] }
        return moves.order.ordered(key).key
    }
}

extension ProofScope {
    /// The bits that keep a person from something until their round ends. Leaving a slot is not one where
    /// leaving is counted.
    fileprivate var marksOfRound: UInt64 {
        let slots = workflow.slots.indices.reduce(UInt64(0)) { mask, slot in
            var bits = PersonBits(bits: mask)
            bits[.past, slot] = true
            bits[.left, slot] =
                !leaving[slot].isEmpty
                && !leaving[slot].contains { left in
                    counters.contains { $0.actions.contains(left) }
                }
            return bits.bits
        }
        var bits = PersonBits(bits: slots)
        bits.hasEdited = true
        return bits.bits
    }
}

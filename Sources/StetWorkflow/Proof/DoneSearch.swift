import StetModel

/// Looks for a way from a situation to a done state, the nearest by all that is known first.
struct DoneSearch {
    private let moves: ProofMoves
    private let hope: ProofHope
    private var good: [ProofKey: [ProofKey]] = [:]
    /// How many situations were looked at.
    private(set) var count = 0

    /// A search along some ways; `graph` holds all situations with the least that stands against people.
    init(_ moves: ProofMoves, _ graph: ProofGraph) {
        self.moves = moves
        let states = moves.acts.scope.workflow.states
        hope = ProofHope(
            graph, situations: graph.keys.indices.filter { states[graph.keys[$0].state].category == .done })
    }

    /// Whether a done state can be reached; nil where there are more situations than the limit.
    ///
    /// What allows as much as a situation on a way that was found is not looked at again.
    mutating func canFinish(_ key: ProofKey, limit: Int) -> Bool? {
        if isGood(key) || goesStraight(from: key) { return true }
        var queue: [[Int]] = []
        var (keys, parents) = ([key], [0])
        var numbers: Set<ProofKey> = [key]
        queue = [[0]]
        while let nearest = queue.firstIndex(where: { !$0.isEmpty }) {
            let index = queue[nearest].removeLast()
            count += 1
            if keys.count > limit { return nil }
            for move in moves.moves(from: keys[index]) where numbers.insert(move.key).inserted {
                keys.append(move.key)
                parents.append(index)
                if isGood(move.key) {
                    noteWay(to: keys.count - 1, keys, parents)
                    return true
                }
                guard let left = hope.acts(from: move.key) else { continue }
                while queue.count <= left { queue.append([]) }
                queue[left].append(keys.count - 1)
            }
        }
        return false
    }

    /// Whether the first act each time that leads nearer to a done state leads to one.
    private mutating func goesStraight(from key: ProofKey) -> Bool {
        var keys = [key]
        var left = hope.acts(from: key) ?? 0
        while left > 0 {
            count += 1
            let next = moves.moves(from: keys[keys.count - 1]).lazy.map(\.key).first {
                isGood($0) || hope.acts(from: $0).map { $0 < left } ?? false
            }
            guard let next else { return false }
            keys.append(next)
            if isGood(next) {
                noteWay(to: keys.count - 1, keys, [0] + keys.indices.dropLast())
                return true
            }
            left = hope.acts(from: next) ?? 0
        }
        return false
    }

    private func isGood(_ key: ProofKey) -> Bool {
        if moves.acts.scope.workflow.states[key.state].category == .done { return true }
        let (plain, marks) = moves.order.parted(key)
        return good[plain]?.contains { marks.isPart(of: $0) } ?? false
    }

    private mutating func noteWay(to index: Int, _ keys: [ProofKey], _ parents: [Int]) {
        var at = index
        while true {
            let (plain, marks) = moves.order.parted(keys[at])
            good[plain, default: []].append(marks)
            if at == 0 { return }
            at = parents[at]
        }
    }
}

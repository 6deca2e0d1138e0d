/// How many acts it takes at least from each situation to what is looked for.
struct ProofHope {
    private let graph: ProofGraph
    private let distances: [Int32]

    /// The way to acts that are looked for, or to situations, by their numbers.
    init(_ graph: ProofGraph, acts: [ProofGraph.Way] = [], situations: [Int] = []) {
        self.graph = graph
        // What was not looked at may be one act away.
        let unknown = graph.explored..<max(graph.explored, graph.keys.count)
        distances = ProofWays(graph.ways, count: graph.keys.count).distances(
            from: situations.map { ($0, 0) } + acts.map { (Int($0.from), $0.length) }
                + unknown.map { ($0, 1) })
    }

    /// The fewest acts from a situation; nil where none lead there.
    func acts(from key: ProofKey, _ claim: ClaimSituation) -> Int? {
        let (rested, gone) = graph.moves.rest.rested(key, claim)
        return acts(from: graph.moves.order.ordered(rested).key).map { max(0, $0 - gone) }
    }

    /// The fewest acts from a situation in which people rest; nil where none lead there.
    func acts(from key: ProofKey) -> Int? {
        guard let number = graph.number(of: key) else { return 0 }
        return distances[number] == .max ? nil : Int(distances[number])
    }
}

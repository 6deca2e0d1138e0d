/// How many acts it takes at least from each situation to what is looked for.
struct ProofHope {
    private let graph: ProofGraph
    private let distances: [Int32]

    /// The way to what is looked for: some of the situations, or acts in some of them.
    ///
    /// - Parameters:
    ///   - goals: the situations that are looked for, by their numbers.
    ///   - breaches: the acts that are looked for.
    init(_ graph: ProofGraph, goals: [Int], breaches: [ProofGraph.Way]) {
        self.graph = graph
        distances = ProofWays(graph.ways, count: graph.keys.count).distances(
            from: goals.map { ($0, 0) } + breaches.map { (Int($0.from), $0.length) }
                // What was not looked at may be a step away.
                + (graph.explored..<max(graph.explored, graph.keys.count)).map { ($0, 1) })
    }

    /// The fewest acts from a situation, and whether it is what is looked for; nil where no acts lead there.
    func acts(from key: ProofKey, _ claim: ClaimSituation) -> (fewest: Int, isGoal: Bool)? {
        let (rested, gone) = graph.rest.rested(key, claim)
        guard let number = graph.number(of: graph.order.ordered(rested).key) else { return (0, false) }
        let distance = distances[number]
        return distance == .max ? nil : (max(0, Int(distance) - gone), distance == 0)
    }
}

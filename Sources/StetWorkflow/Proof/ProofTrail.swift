/// The situations that were found, each with the act that led to it first.
struct ProofTrail {
    /// The ways in which verdicts change places, by their number.
    let exchanges: [[UInt8]]
    /// The situations, in the order in which they were found.
    private(set) var keys: [ProofKey] = []
    private var parents: [Int] = []
    private var acts: [ProofAct?] = []
    private var orders: [[UInt8]] = []

    /// No situations yet.
    init(exchanges: [[UInt8]]) {
        self.exchanges = exchanges
    }

    /// Notes a situation: the number of the one before it, the act, and where its people stood there.
    mutating func note(_ key: ProofKey, from parent: Int, by act: ProofAct?, order: [UInt8]) {
        keys.append(key)
        parents.append(parent)
        acts.append(act)
        orders.append(order)
    }

    /// The acts that lead to a situation and one more, each with the people as they were numbered first.
    func acts(to index: Int, then last: ProofAct? = nil) -> [ProofAct] {
        var path: [Int] = []
        var at = index
        while at > 0 {
            path.append(at)
            at = parents[at]
        }
        var names = Array(0..<ProofKey.people)
        var hired = ProofKey.people
        var told: [ProofAct] = []
        var verdicts = exchanged(identity, by: orders[0])
        for situation in path.reversed() {
            if let act = acts[situation] { told.append(act.renumbered(verdicts) { names[$0] }) }
            let order = orders[situation]
            names = order.prefix(ProofKey.people).map { place in
                if place != ProofOrder.newcomer { return names[Int(place)] }
                hired += 1
                return hired
            }
            verdicts = exchanged(verdicts, by: order)
        }
        if let last { told.append(last.renumbered(verdicts) { names[$0] }) }
        return told
    }

    /// Every verdict under its own number.
    private var identity: [UInt8] { exchanges.first ?? [] }

    /// What the verdicts were called at first, after they have changed places once more.
    private func exchanged(_ names: [UInt8], by order: [UInt8]) -> [UInt8] {
        guard let number = order.last, exchanges.indices.contains(Int(number)) else { return names }
        var after = names
        for (verdict, place) in exchanges[Int(number)].enumerated() { after[Int(place)] = names[verdict] }
        return after
    }
}

/// The situations that were found, each with the act that led to it first.
struct ProofTrail {
    /// The situations, in the order in which they were found.
    private(set) var keys: [ProofKey] = []
    private var parents: [Int] = []
    private var acts: [ProofAct?] = []
    private var orders: [[UInt8]] = []

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
        var (told, isFlipped): ([ProofAct], Bool) = ([], orders[0].last == 1)
        for situation in path.reversed() {
            if let act = acts[situation] { told.append(act.renumbered(flipped: isFlipped) { names[$0] }) }
            let order = orders[situation]
            names = order.prefix(ProofKey.people).map { place in
                if place != ProofOrder.newcomer { return names[Int(place)] }
                hired += 1
                return hired
            }
            if order.last == 1 { isFlipped.toggle() }
        }
        if let last { told.append(last.renumbered(flipped: isFlipped) { names[$0] }) }
        return told
    }
}

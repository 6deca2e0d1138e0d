/// The situations that were found, breadth first, each with the act that led to it first. One is left out
/// where another is known that allows as much.
struct ProofTrail {
    private let order: ProofOrder
    private var known: [ProofKey: [ProofKey]] = [:]
    /// The situations, in the order in which they were found.
    private(set) var keys: [ProofKey] = []
    /// How many acts led to each.
    private(set) var depths: [Int] = []
    private var parents: [Int] = []
    private var acts: [ProofAct?] = []
    private var orders: [[UInt8]] = []

    /// No situations yet.
    init(_ order: ProofOrder) {
        self.order = order
    }

    /// Notes the situation that all begins with.
    mutating func begin(at key: ProofKey) { note(key, from: 0, by: nil) }

    /// Notes a situation, unless it is known: the number of the one before it, and the act.
    mutating func note(_ key: ProofKey, from parent: Int, by act: ProofAct?) {
        let (key, people) = order.ordered(key)
        let (plain, marks) = order.parted(key)
        if let others = known[plain], others.contains(where: { $0.isPart(of: marks) }) { return }
        known[plain, default: []].append(marks)
        depths.append(act == nil ? 0 : depths[parent] + 1)
        keys.append(key)
        parents.append(parent)
        acts.append(act)
        orders.append(people)
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
        var told: [ProofAct] = []
        var verdicts = exchanged(identity, by: orders[0])
        for situation in path.reversed() {
            if let act = acts[situation] { told.append(self.told(act, verdicts, names)) }
            let order = orders[situation]
            names = order.prefix(ProofKey.people).map { names[Int($0)] }
            verdicts = exchanged(verdicts, by: order)
        }
        if let last { told.append(self.told(last, verdicts, names)) }
        return told
    }

    private var groups: [VerdictGroup] { order.groups }

    /// Every verdict of each group under its own number.
    private var identity: [[UInt8]] { groups.map { $0.verdicts.indices.map { UInt8($0) } } }

    /// What the verdicts of each group were called at first, after they have changed places once more.
    private func exchanged(_ names: [[UInt8]], by order: [UInt8]) -> [[UInt8]] {
        groups.indices.map { group in
            let places = groups[group].exchanges[Int(order[ProofKey.people + group])]
            var after = names[group]
            for (verdict, place) in places.enumerated() { after[Int(place)] = names[group][verdict] }
            return after
        }
    }

    /// The same act, its people and verdicts as they were called first.
    private func told(_ act: ProofAct, _ verdicts: [[UInt8]], _ names: [Int]) -> ProofAct {
        act.renumbered { slot, ballot in
            guard let group = groups.firstIndex(where: { $0.slots.contains(slot) }) else { return ballot }
            return Int(verdicts[group][ballot])
        } _: {
            names[$0]
        }
    }
}

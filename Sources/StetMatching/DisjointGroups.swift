/// Things that are put together two at a time (union-find with path halving).
struct DisjointGroups: Sendable {
    private var parents: [Int]

    /// So many things, each alone.
    init(count: Int) {
        parents = Array(0..<count)
    }

    /// Puts the groups of two things together.
    mutating func join(_ one: Int, _ two: Int) {
        let (first, second) = (root(one), root(two))
        // The earlier thing stays the root, so that groups come out in order.
        if first != second { parents[max(first, second)] = min(first, second) }
    }

    /// The first thing of the group that a thing is in.
    mutating func root(_ thing: Int) -> Int {
        var at = thing
        while parents[at] != at {
            parents[at] = parents[parents[at]]
            at = parents[at]
        }
        return at
    }

    /// The groups in the order of their first things, each in order.
    var all: [[Int]] {
        var copy = self
        var groups: [[Int]] = []
        var places: [Int: Int] = [:]
        for thing in parents.indices {
            let root = copy.root(thing)
            if let place = places[root] {
                groups[place].append(thing)
            } else {
                places[root] = groups.count
                groups.append([thing])
            }
        }
        return groups
    }
}

/// The ways between situations, seen from where they lead to.
struct ProofWays {
    private let starts: [Int]
    private let ways: [(from: Int32, length: Int32)]

    /// The ways between so many situations.
    init(_ all: [ProofGraph.Way], count: Int) {
        var starts = [Int](repeating: 0, count: count + 1)
        for way in all { starts[Int(way.to) + 1] += 1 }
        for index in 0..<count { starts[index + 1] += starts[index] }
        var ways = Array(repeating: (from: Int32(0), length: Int32(0)), count: all.count)
        var next = starts
        for way in all {
            ways[next[Int(way.to)]] = (way.from, way.length)
            next[Int(way.to)] += 1
        }
        (self.starts, self.ways) = (starts, ways)
    }

    /// How far each situation is from the nearest of these; the highest number where no way leads there.
    func distances(from goals: [(number: Int, length: Int32)]) -> [Int32] {
        var distances = [Int32](repeating: .max, count: starts.count - 1)
        var rings: [[Int32]] = []
        let note = { (number: Int32, length: Int32, rings: inout [[Int32]]) in
            while rings.count <= Int(length) { rings.append([]) }
            rings[Int(length)].append(number)
        }
        for goal in goals where goal.length < distances[goal.number] {
            distances[goal.number] = goal.length
            note(Int32(goal.number), goal.length, &rings)
        }
        var ring = 0
        while ring < rings.count {
            for number in rings[ring] where distances[Int(number)] == ring {
                for way in ways[starts[Int(number)]..<starts[Int(number) + 1]] {
                    let length = Int32(ring) + way.length
                    guard length < distances[Int(way.from)] else { continue }
                    distances[Int(way.from)] = length
                    note(way.from, length, &rings)
                }
            }
            ring += 1
        }
        return distances
    }
}

/// Which of several names is probably a slip for another one.
struct NearestName {
    /// The name that is at most two changes away, the nearest first; nil where there is none.
    let name: String?

    /// The one of `names` that is nearest to `wanted`, letter case not counted.
    init(_ wanted: String, among names: [String]) {
        let longest = 40
        let lowered = Array(wanted.lowercased().utf8)
        let near = names.prefix(200).compactMap { name -> (name: String, distance: Int)? in
            guard name.utf8.count <= longest else { return nil }
            let distance = NearestName.distance(lowered, Array(name.lowercased().utf8))
            return distance <= min(2, wanted.utf8.count / 2) ? (name, distance) : nil
        }
        name = near.min { $0.distance < $1.distance }?.name
    }

    /// How many bytes must be changed, added, removed or swapped with the next to turn one into the other
    /// (optimal string alignment).
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var before: [Int] = []
        var previous = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let change = previous[column] + (left[row] == right[column] ? 0 : 1)
                var best = min(change, previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    best = min(best, before[column - 1] + 1)
                }
                current.append(best)
            }
            (before, previous) = (previous, current)
        }
        return previous[right.count]
    }
}

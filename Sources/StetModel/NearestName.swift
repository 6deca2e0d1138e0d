/// Finds what somebody probably meant to write: a command, a column, an action, a verdict.
public enum NearestName {
    /// Longer names are not compared.
    private static let longest = 40
    /// No more names than these are looked at.
    private static let looked = 200

    /// The one of `names` that `typed` is most probably a slip for; nil where there is none.
    public static func of(_ typed: String, among names: [String]) -> String? {
        candidates(for: typed, among: names).first
    }

    /// The names that `typed` is a slip for or a beginning of, nearest first, at most three: no more than
    /// a third of the letters may be wrong, and case does not count.
    public static func candidates(for typed: String, among names: [String]) -> [String] {
        guard typed.utf8.count <= longest else { return [] }
        let wanted = Array(typed.lowercased().utf8)
        let ranked = names.prefix(looked).compactMap { name -> (slips: Int, name: String)? in
            guard name.utf8.count <= longest else { return nil }
            let letters = Array(name.lowercased().utf8)
            let isBeginning = wanted.count >= 2 && letters.starts(with: wanted)
            let slips = isBeginning && letters != wanted ? 1 : distance(wanted, letters)
            return slips <= (max(wanted.count, letters.count) + 2) / 3 ? (slips, name) : nil
        }
        return ranked.sorted { ($0.slips, $0.name) < ($1.slips, $1.name) }.prefix(3).map(\.name)
    }

    /// How many bytes must be put in, left out, exchanged or swapped with their neighbour
    /// (optimal string alignment).
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let exchanged = last[column] + (left[row] == right[column] ? 0 : 1)
                var cost = min(exchanged, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}

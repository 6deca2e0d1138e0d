/// Finds what somebody probably meant to type.
enum NearestWord {
    /// Longer words are not compared.
    private static let longest = 40

    /// The words among `known` that `word` is a slip of or a beginning of, nearest first, at most three.
    static func candidates(for word: String, among known: [String]) -> [String] {
        guard word.utf8.count <= longest else { return [] }
        let typed = Array(word.lowercased().utf8)
        let ranked = known.compactMap { candidate -> (distance: Int, word: String)? in
            let letters = Array(candidate.utf8)
            let isBeginning = typed.count >= 2 && letters.starts(with: typed)
            let distance = isBeginning ? 1 : self.distance(typed, letters)
            return distance <= (max(typed.count, letters.count) + 2) / 3 ? (distance, candidate) : nil
        }
        return ranked.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }.prefix(3).map(\.word)
    }

    /// How many letters must be put in, left out, exchanged or swapped with their neighbour
    /// (optimal string alignment).
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            for column in 0..<right.count {
                let substitution = last[column] + (left[row] == right[column] ? 0 : 1)
                var cost = min(substitution, last[column + 1] + 1, current[column] + 1)
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

/// Follows a copy from a place in two articles to either side, over words put in, left out or changed.
///
/// Equal words are taken as they come; where the texts part, an alignment with costs for what is
/// skipped (Smith and Waterman, held in a window) looks for the way on that gains most. Each window
/// that is tried moves on or ends the copy, so that the time grows with the length of the copy.
struct CopyExtension {
    /// How far the alignment looks for the way on, in words of either text.
    static let window = 36

    private static let leastGain = 4

    /// How many windows were tried.
    private(set) var tried = 0

    private let first: CopyText
    private let second: CopyText
    private var scores: [Int32]
    private var steps: [UInt8]

    private static let side = window + 1

    /// An extension of copies between two articles.
    init(_ first: CopyText, _ second: CopyText) {
        self.first = first
        self.second = second
        scores = [Int32](repeating: 0, count: CopyExtension.side * CopyExtension.side)
        steps = [UInt8](repeating: 0, count: CopyExtension.side * CopyExtension.side)
    }

    /// What two words add to a copy in which they stand for each other: 0 for nothing.
    static func match(_ one: CopyWord, _ two: CopyWord) -> Int32 {
        if one.stem == two.stem { return Int32(min(one.weight, two.weight)) }
        return one.opening == two.opening ? Int32(min(one.weight, two.weight) / 2) : 0
    }

    /// The copy around a place where the two texts have a word in common.
    mutating func around(_ at: Int, _ other: Int) -> CopyAlignment {
        var found = Way()
        extend(&found, at, other, isForward: true)
        extend(&found, at - 1, other - 1, isForward: false)
        return CopyAlignment(found.runs, score: found.score)
    }

    private mutating func extend(_ found: inout Way, _ at: Int, _ other: Int, isForward: Bool) {
        let step = isForward ? 1 : -1
        var (one, two) = (at, other)
        while true {
            while first.words.indices.contains(one), second.words.indices.contains(two),
                first.words[one].stem == second.words[two].stem
            {
                found.runs.append(CopyRun(first: one, second: two, firstCount: 1, secondCount: 1))
                found.score += CopyExtension.match(first.words[one], second.words[two])
                (one, two) = (one + step, two + step)
            }
            guard let (left, right) = window(&found, one, two, isForward: isForward) else { return }
            (one, two) = (one + step * left, two + step * right)
        }
    }

    /// Aligns what comes next on either side and takes the best way on, if it gains enough.
    private mutating func window(
        _ found: inout Way, _ one: Int, _ two: Int, isForward: Bool
    ) -> (Int, Int)? {
        let rows = min(CopyExtension.window, isForward ? first.words.count - one : one + 1)
        let columns = min(CopyExtension.window, isForward ? second.words.count - two : two + 1)
        guard rows > 0, columns > 0 else { return nil }
        tried += 1
        let (best, row, column) = fill(one, two, rows, columns, isForward ? 1 : -1)
        guard best >= CopyExtension.leastGain else { return nil }
        takeSteps(&found, one, two, row, column, isForward: isForward)
        found.score += best
        return (row, column)
    }

    /// Fills the table and gives the best score with its place.
    private mutating func fill(
        _ one: Int, _ two: Int, _ rows: Int, _ columns: Int, _ step: Int
    ) -> (Int32, Int, Int) {
        let side = CopyExtension.side
        var best: (Int32, Int, Int) = (0, 0, 0)
        let back = step < 0 ? 0 : -1
        first.words.withUnsafeBufferPointer { first in
            second.words.withUnsafeBufferPointer { second in
                scores.withUnsafeMutableBufferPointer { scores in
                    steps.withUnsafeMutableBufferPointer { steps in
                        scores[0] = 0
                        for column in 1...columns {
                            scores[column] =
                                scores[column - 1] - Int32(second[two + step * (column - 1)].cost)
                            steps[column] = CopyStep.skipSecond
                        }
                        for row in 1...rows {
                            let word = first[one + step * (row - 1)]
                            let base = row * side
                            scores[base] = scores[base - side] - Int32(word.cost)
                            steps[base] = CopyStep.skipFirst
                            for column in 1...columns {
                                let other = second[two + step * (column - 1)]
                                let at = base + column
                                var score = scores[at - side] - Int32(word.cost)
                                var taken = CopyStep.skipFirst
                                func offer(_ value: Int32, _ way: UInt8) {
                                    if value > score { (score, taken) = (value, way) }
                                }
                                offer(scores[at - 1] - Int32(other.cost), CopyStep.skipSecond)
                                let gain = CopyExtension.match(word, other)
                                if gain > 0 { offer(scores[at - side - 1] + gain, CopyStep.both) }
                                if row > 1, first[one + step * (row - 1) + back].joined == other.stem {
                                    offer(scores[at - 2 * side - 1] + Int32(other.weight), CopyStep.twoFirst)
                                }
                                if column > 1, second[two + step * (column - 1) + back].joined == word.stem {
                                    offer(scores[at - side - 2] + Int32(word.weight), CopyStep.twoSecond)
                                }
                                scores[at] = score
                                steps[at] = taken
                                if score > best.0 { best = (score, row, column) }
                            }
                        }
                    }
                }
            }
        }
        return best
    }

    private func takeSteps(
        _ found: inout Way, _ one: Int, _ two: Int, _ row: Int, _ column: Int, isForward: Bool
    ) {
        var (row, column) = (row, column)
        while row > 0 || column > 0 {
            let taken = steps[row * CopyExtension.side + column]
            let (left, right) = CopyStep.words(taken)
            if left > 0, right > 0 {
                found.runs.append(
                    CopyRun(
                        first: isForward ? one + row - left : one - row + 1,
                        second: isForward ? two + column - right : two - column + 1,
                        firstCount: left, secondCount: right))
            }
            (row, column) = (row - left, column - right)
        }
    }
}

/// How far a copy was followed.
private struct Way {
    var runs: [CopyRun] = []
    var score: Int32 = 0
}

/// The steps of an alignment, each a byte of its table.
private enum CopyStep {
    static let skipFirst: UInt8 = 1
    static let skipSecond: UInt8 = 2
    static let both: UInt8 = 3
    static let twoFirst: UInt8 = 4
    static let twoSecond: UInt8 = 5

    /// How many words of either text a step takes.
    static func words(_ step: UInt8) -> (Int, Int) {
        switch step {
        case skipFirst: (1, 0)
        case skipSecond: (0, 1)
        case both: (1, 1)
        case twoFirst: (2, 1)
        default: (1, 2)
        }
    }
}

/// The words that two wordings share in the same order: a longest common subsequence where they are
/// short, one along their unique words where they are long (the "patience" difference), so that the
/// time stays bounded.
struct WordAlignment: Sendable {
    /// The runs of equal words, in order in both.
    private(set) var matches: [WordMatch] = []

    /// How many pairs of words are compared one by one at most for a stretch of both.
    private static let tableLimit = 40_000

    /// Aligns two lists of word hashes.
    init(_ first: [UInt64], _ second: [UInt64]) {
        var open = [(0..<first.count, 0..<second.count)]
        var pairs: [WordMatch] = []
        while let (one, two) = open.popLast() {
            var (left, right) = (one, two)
            WordAlignment.trim(first, second, &left, &right, &pairs)
            if left.isEmpty || right.isEmpty { continue }
            if left.count * right.count <= WordAlignment.tableLimit {
                WordAlignment.subsequence(first, second, left, right, &pairs)
            } else {
                open += WordAlignment.split(first, second, left, right, &pairs)
            }
        }
        pairs.sort { $0.first < $1.first }
        for pair in pairs {
            if let last = matches.last, last.firstEnd == pair.first, last.secondEnd == pair.second {
                let count = last.count + pair.count
                matches[matches.count - 1] = WordMatch(first: last.first, second: last.second, count: count)
            } else {
                matches.append(pair)
            }
        }
    }

    /// How many words are shared.
    var count: Int { matches.reduce(0) { $0 + $1.count } }

    private static func trim(
        _ first: [UInt64], _ second: [UInt64], _ left: inout Range<Int>, _ right: inout Range<Int>,
        _ pairs: inout [WordMatch]
    ) {
        var start = 0
        let most = min(left.count, right.count)
        while start < most, first[left.lowerBound + start] == second[right.lowerBound + start] { start += 1 }
        var end = 0
        while end < most - start, first[left.upperBound - 1 - end] == second[right.upperBound - 1 - end] {
            end += 1
        }
        if start > 0 {
            pairs.append(WordMatch(first: left.lowerBound, second: right.lowerBound, count: start))
        }
        if end > 0 {
            pairs.append(
                WordMatch(first: left.upperBound - end, second: right.upperBound - end, count: end))
        }
        left = (left.lowerBound + start)..<(left.upperBound - end)
        right = (right.lowerBound + start)..<(right.upperBound - end)
    }

    /// The longest common subsequence by a table.
    private static func subsequence(
        _ first: [UInt64], _ second: [UInt64], _ left: Range<Int>, _ right: Range<Int>,
        _ pairs: inout [WordMatch]
    ) {
        let width = right.count + 1
        var table = [UInt16](repeating: 0, count: (left.count + 1) * width)
        for row in stride(from: left.count - 1, through: 0, by: -1) {
            for column in stride(from: right.count - 1, through: 0, by: -1) {
                let at = row * width + column
                table[at] =
                    first[left.lowerBound + row] == second[right.lowerBound + column]
                    ? table[at + width + 1] + 1 : max(table[at + width], table[at + 1])
            }
        }
        var (row, column) = (0, 0)
        while row < left.count, column < right.count {
            let at = row * width + column
            let (one, two) = (left.lowerBound + row, right.lowerBound + column)
            if first[one] == second[two] {
                pairs.append(WordMatch(first: one, second: two, count: 1))
                (row, column) = (row + 1, column + 1)
            } else if table[at + width] >= table[at + 1] {
                row += 1
            } else {
                column += 1
            }
        }
    }

    /// Pairs the words that stand once on either side, as far as they are in order, and gives the
    /// stretches between them; none where no word does.
    private static func split(
        _ first: [UInt64], _ second: [UInt64], _ left: Range<Int>, _ right: Range<Int>,
        _ pairs: inout [WordMatch]
    ) -> [(Range<Int>, Range<Int>)] {
        var counts: [UInt64: (left: Int, right: Int, place: Int)] = [:]
        for at in left { counts[first[at], default: (0, 0, 0)].left += 1 }
        for at in right {
            counts[second[at], default: (0, 0, 0)].right += 1
            counts[second[at], default: (0, 0, 0)].place = at
        }
        let anchors = left.compactMap { at -> (Int, Int)? in
            guard let found = counts[first[at]], found.left == 1, found.right == 1 else { return nil }
            return (at, found.place)
        }
        var stretches: [(Range<Int>, Range<Int>)] = []
        var (one, two) = (left.lowerBound, right.lowerBound)
        for (at, place) in longestRising(anchors) {
            pairs.append(WordMatch(first: at, second: place, count: 1))
            stretches.append((one..<at, two..<place))
            (one, two) = (at + 1, place + 1)
        }
        if !stretches.isEmpty { stretches.append((one..<left.upperBound, two..<right.upperBound)) }
        return stretches
    }

    /// The longest part of the anchors whose places rise on both sides (patience sorting).
    private static func longestRising(_ anchors: [(Int, Int)]) -> [(Int, Int)] {
        var tops: [Int] = []
        var before = [Int](repeating: -1, count: anchors.count)
        for (index, anchor) in anchors.enumerated() {
            var (low, high) = (0, tops.count)
            while low < high {
                let middle = (low + high) / 2
                if anchors[tops[middle]].1 < anchor.1 { low = middle + 1 } else { high = middle }
            }
            before[index] = low > 0 ? tops[low - 1] : -1
            if low == tops.count { tops.append(index) } else { tops[low] = index }
        }
        var rising: [(Int, Int)] = []
        var at = tops.last ?? -1
        while at >= 0 {
            rising.append(anchors[at])
            at = before[at]
        }
        return rising.reversed()
    }
}

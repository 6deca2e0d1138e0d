/// Two wordings laid side by side, cut where they begin to differ and where they agree again.
///
/// Case, accents and punctuation make no difference; they stay in the pieces, so that the pieces of either
/// side, one behind the other, are that wording to the byte.
public struct WordDifference: Hashable, Sendable {
    /// A stretch over which the wordings agree, or over which they do not.
    public struct Step: Hashable, Sendable {
        /// Whether both have the same words here.
        public let isShared: Bool
        /// The words of the wording compared with; empty where they are only in the other.
        public let against: String
        /// The words of the wording itself.
        public let told: String
    }

    /// The stretches in order, agreeing and differing ones in turn.
    public let steps: [Step]

    /// How many words of each wording are looked at.
    private static let wordLimit = 4_000

    /// The difference between `told` and `against`; nil where they have too little in common to be read side
    /// by side, or are too long to be.
    public init?(of told: String, against: String) {
        let (left, right) = (Array(against.utf8), Array(told.utf8))
        let (one, two) = (
            Words(left, in: 0..<left.count, limit: Self.wordLimit + 1).list,
            Words(right, in: 0..<right.count, limit: Self.wordLimit + 1).list
        )
        guard !one.isEmpty, !two.isEmpty, max(one.count, two.count) <= Self.wordLimit else { return nil }
        let alignment = WordAlignment(one.map(\.hash), two.map(\.hash))
        guard 3 * alignment.count >= min(one.count, two.count) else { return nil }
        var steps: [Step] = []
        var (from, at) = (Place(byte: 0, word: 0), Place(byte: 0, word: 0))
        func add(_ isShared: Bool, _ leftEnd: Int, _ rightEnd: Int) {
            let step = Step(
                isShared: isShared, against: String(decoding: left[from.byte..<leftEnd], as: UTF8.self),
                told: String(decoding: right[at.byte..<rightEnd], as: UTF8.self))
            (from.byte, at.byte) = (leftEnd, rightEnd)
            if !step.against.isEmpty || !step.told.isEmpty { steps.append(step) }
        }
        for match in alignment.matches {
            let (leftGap, rightGap) = (from.word..<match.first, at.word..<match.second)
            if !leftGap.isEmpty || !rightGap.isEmpty {
                // Between the words of a gap and those before it stands what parts them, which is shared.
                add(true, from.start(of: leftGap, in: one), at.start(of: rightGap, in: two))
                add(false, from.end(of: leftGap, in: one), at.end(of: rightGap, in: two))
            }
            (from.word, at.word) = (match.firstEnd, match.secondEnd)
            add(true, Int(one[from.word - 1].end), Int(two[at.word - 1].end))
        }
        let (leftGap, rightGap) = (from.word..<one.count, at.word..<two.count)
        if !leftGap.isEmpty || !rightGap.isEmpty {
            add(true, from.start(of: leftGap, in: one), at.start(of: rightGap, in: two))
            add(false, from.end(of: leftGap, in: one), at.end(of: rightGap, in: two))
        }
        add(true, left.count, right.count)
        self.steps = WordDifference.joined(steps)
    }

    /// How far one wording has been cut up.
    private struct Place {
        var byte: Int
        var word: Int

        func start(of gap: Range<Int>, in words: [Words.Word]) -> Int {
            gap.isEmpty ? byte : Int(words[gap.lowerBound].start)
        }

        func end(of gap: Range<Int>, in words: [Words.Word]) -> Int {
            gap.isEmpty ? byte : Int(words[gap.upperBound - 1].end)
        }
    }

    /// Neighbours of one kind as one.
    private static func joined(_ steps: [Step]) -> [Step] {
        var joined: [Step] = []
        for step in steps {
            if let last = joined.last, last.isShared == step.isShared {
                joined[joined.count - 1] = Step(
                    isShared: step.isShared, against: last.against + step.against,
                    told: last.told + step.told)
            } else {
                joined.append(step)
            }
        }
        return joined
    }
}
